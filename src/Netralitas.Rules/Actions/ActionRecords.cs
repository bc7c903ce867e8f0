using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Actions;

/// <summary>
/// The actions of a stream of JSON Lines or CSV, one at a time: memory does not grow with their number. A bad record yields
/// diagnostics and the next one is read. Can be enumerated once, by one thread at a time; the records may be read by any.
/// </summary>
public sealed class ActionRecords : IEnumerable<ActionRecord>
{
    /// <summary>The key or column that names a record and describes nothing, unless the vocabulary has a fact of that name.</summary>
    public const string IdKey = "id";

    private IEnumerable<ActionRecord>? _records;

    private ActionRecords(IEnumerable<ActionRecord> records, DiagnosticBag diagnostics)
    {
        _records = diagnostics.HasErrors ? [] : records;
        (Diagnostics, OmittedCount) = diagnostics.Told();
    }

    /// <summary>What is wrong with the file as a whole, such as an unknown column; there are no records then. Empty for JSON Lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many more there were beyond those kept, at most 200; 0 unless that limit was reached.</summary>
    public int OmittedCount { get; }

    /// <summary>Opens JSON Lines: on each line one action as <see cref="ActionReader"/> reads it. Blank lines are passed over. Nothing is read before the records are asked for.</summary>
    /// <param name="stream">The stream, UTF-8; it is not closed.</param>
    /// <param name="vocabulary">The facts that may be described.</param>
    /// <param name="path">What diagnostics call the stream.</param>
    /// <param name="limits">Bounds on each record, <see cref="ReadLimits.MaxFileBytes"/> among them; the defaults when null.</param>
    /// <returns>The records. Enumerating them throws an <see cref="IOException"/> when the stream cannot be read.</returns>
    public static ActionRecords OpenJsonLines(Stream stream, Vocabulary vocabulary, string path = "-", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(path);
        var bounds = limits ?? ReadLimits.Default;
        return new ActionRecords(JsonLines(new LineReader(stream, path, bounds.MaxFileBytes), vocabulary, bounds), new DiagnosticBag());
    }

    /// <summary>
    /// Opens CSV (RFC 4180): a header row of the vocabulary's keys, then a row for each action. An empty cell is a fact not
    /// described; <c>;</c> stands between several codes of one cell. Blank lines are passed over. The header is read at once.
    /// </summary>
    /// <param name="stream">The stream, UTF-8; it is not closed.</param>
    /// <param name="vocabulary">The facts that may be described.</param>
    /// <param name="path">What diagnostics call the stream.</param>
    /// <param name="limits">Bounds on each row, <see cref="ReadLimits.MaxFileBytes"/> among them; the defaults when null.</param>
    /// <returns>The records, or <see cref="Diagnostics"/> of the header. Enumerating them throws an <see cref="IOException"/> when the stream cannot be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ActionRecords OpenCsv(Stream stream, Vocabulary vocabulary, string path = "-", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(path);
        var bounds = limits ?? ReadLimits.Default;
        var reader = new CsvReader(new LineReader(stream, path, bounds.MaxFileBytes), path, bounds.MaxFileBytes);
        var diagnostics = new DiagnosticBag();
        var table = ActionTable.ReadHeader(reader, vocabulary, path, bounds, diagnostics);
        return new ActionRecords(Rows(reader, table), diagnostics);
    }

    /// <summary>Starts the one enumeration.</summary>
    /// <returns>The records in the order of the file.</returns>
    /// <exception cref="InvalidOperationException">The records were enumerated before.</exception>
    public IEnumerator<ActionRecord> GetEnumerator()
    {
        var records = _records ?? throw new InvalidOperationException("A stream can be read once.");
        _records = null;
        return records.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<ActionRecord> JsonLines(LineReader lines, Vocabulary vocabulary, ReadLimits limits)
    {
        while (lines.Next() is { } line)
        {
            if (line.Source is not { } source)
            {
                yield return new ActionRecord(line.Number, line.Problem!);
            }
            else if (!line.IsBlank)
            {
                yield return new ActionRecord(line.Number, () => ActionReader.ReadRecord(source, vocabulary, limits));
            }
        }
    }

    private static IEnumerable<ActionRecord> Rows(CsvReader reader, ActionTable table)
    {
        while (reader.Next() is { } row)
        {
            yield return row.Problem is { } problem ? new ActionRecord(row.Line, problem) : new ActionRecord(row.Line, () => table.Read(row));
        }
    }
}
