using System;
using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Actions;

/// <summary>The columns of a table of actions, and how a row becomes described facts.</summary>
internal sealed class ActionTable
{
    private const char Separator = ';';

    private readonly List<Column> _columns = [];
    private readonly Vocabulary _vocabulary;
    private readonly string _path;
    private readonly ReadLimits _limits;

    private ActionTable(Vocabulary vocabulary, string path, ReadLimits limits)
    {
        _vocabulary = vocabulary;
        _path = path;
        _limits = limits;
    }

    /// <summary>Reads the first row; what is wrong with it is in the bag, once and not for every row below it.</summary>
    public static ActionTable ReadHeader(CsvReader reader, Vocabulary vocabulary, string path, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var table = new ActionTable(vocabulary, path, limits);
        switch (reader.Next())
        {
            case null:
                diagnostics.Report(ReadingDiagnostics.EmptyFile, new SourceSpan(path, 1, 1, 1));
                break;
            case { Problem: { } problem }:
                diagnostics.Join(problem);
                break;
            case var row:
                diagnostics.Register(row.Source!);
                HiddenCharacters.Refuse(row.Source!, diagnostics);
                if (!diagnostics.HasErrors)
                {
                    table.ReadColumns(row, diagnostics);
                }

                break;
        }

        return table;
    }

    public ActionReadResult Read(CsvRow row)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Register(row.Source!);
        HiddenCharacters.Refuse(row.Source!, diagnostics);
        if (row.Cells.Count != _columns.Count)
        {
            // Which cell is missing or too many nobody can say, so none of them means anything.
            diagnostics.Report(ReadingDiagnostics.CsvCells, new SourceSpan(_path, row.Line, 1, 1), row.Cells.Count, _columns.Count);
        }

        if (diagnostics.HasErrors)
        {
            return new ActionReadResult(null, diagnostics);
        }

        string? id = null;
        var described = new List<DescribedFact>();
        for (var at = 0; at < _columns.Count; at++)
        {
            var (key, definition) = _columns[at];
            var cell = row.Cells[at].Trim();
            if (cell.Text.Length > _limits.MaxScalarLength)
            {
                diagnostics.Report(ReadingDiagnostics.TextTooLong, Place(cell), _limits.MaxScalarLength);
            }
            else if (definition is null)
            {
                id = cell.Text.Length == 0 ? null : cell.Text;
            }
            else if (cell.Text.Length > 0)
            {
                var values = Values(cell, definition);
                described.Add(new DescribedFact(key, values, values.Count > 1, Place(cell)));
            }
        }

        var facts = FactReader.Read(described, _vocabulary, diagnostics);
        return new ActionReadResult(diagnostics.HasErrors ? null : facts, diagnostics, id);
    }

    private void ReadColumns(CsvRow row, DiagnosticBag diagnostics)
    {
        if (row.Cells.Count > _limits.MaxNodes)
        {
            diagnostics.Report(ReadingDiagnostics.TooManyNodes, new SourceSpan(_path, row.Line, 1, 1), _limits.MaxNodes);
            return;
        }

        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            var name = cell.Trim();
            var definition = _vocabulary.Find(name.Text);
            if (definition is null && name.Text != ActionRecords.IdKey)
            {
                FactReader.ReportUnknownFact(new DescribedFact(name.Text, [], false, Place(name)), _vocabulary, diagnostics);
            }
            else if (!seen.TryAdd(name.Text, Place(name)))
            {
                var first = seen[name.Text];
                diagnostics.ReportClash(ReadingDiagnostics.DuplicateKey, Place(name), [new OtherPlace(first, DiagnosticTexts.First)], name.Text, first.Line);
            }

            _columns.Add(new Column(name.Text, definition));
        }
    }

    // Free text and days have no codes to separate.
    private List<Named> Values(CsvCell cell, FactDefinition definition)
    {
        var values = new List<Named>();
        if (definition.Type is FactType.Text or FactType.Days)
        {
            values.Add(new Named(cell.Text, Place(cell)));
            return values;
        }

        var start = 0;
        foreach (var part in cell.Text.Split(Separator))
        {
            var value = cell.Part(start, part.Length).Trim();
            if (value.Text.Length > 0)
            {
                values.Add(new Named(value.Text, Place(value)));
            }

            start += part.Length + 1;
        }

        return values;
    }

    private SourceSpan Place(CsvCell cell) => new(_path, cell.Line, cell.Column, cell.Length);

    /// <summary>A column; without a definition it is the one that names the record.</summary>
    private readonly record struct Column(string Key, FactDefinition? Definition);
}
