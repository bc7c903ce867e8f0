using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Binding;

/// <summary>One combination of a table's values.</summary>
/// <param name="Name">The values, which tell its test from the others.</param>
internal sealed record TestRow(string Name, IReadOnlyList<DescribedFact> Facts);

/// <summary>The tables of one test file: under each key a list of values, and every combination is a test. Fixtures may be values, too.</summary>
internal sealed class TestTables(TestFixtures fixtures, ReadLimits limits)
{
    public const string Key = "tabel";

    /// <summary>A column whose values are fixtures.</summary>
    public const string Fixture = "pakai";

    /// <summary>What a value may add to the name of a test.</summary>
    private const int NameLength = 100;

    private long _rows;

    /// <summary>The combinations, the last key's values changing fastest; none where the table has a mistake.</summary>
    public IReadOnlyList<TestRow> Bind(MappingReader reader)
    {
        var node = reader.Declared(Key, ValueShape.FactTable)!;
        if (node is not YamlMapping)
        {
            reader.ReportShape(node, Key, Expected.Mapping);
            return [];
        }

        var columns = FactFlattener.Flatten(node, reader.Diagnostics);
        if (columns.Count == 0 && !reader.Diagnostics.IsBroken(node.Span.Path))
        {
            reader.Diagnostics.Report(BindingDiagnostics.Empty, reader.KeySpan(Key), Key);
        }

        if (columns.Count == 0 || !columns.All(column => IsSound(column, reader)))
        {
            return [];
        }

        _rows += columns.Aggregate(1L, (product, column) => Math.Min(product * column.Values.Count, limits.MaxTableTests + 1L));
        if (_rows > limits.MaxTableTests)
        {
            // A table of five keys with ten values each would make 100,000.
            reader.Diagnostics.Report(BindingDiagnostics.TooManyCombinations, reader.KeySpan(Key), limits.MaxTableTests);
            return [];
        }

        var cells = columns.Select(column => column.Values.Select(value => Cell(column, value, reader.Diagnostics)).ToList()).ToList();
        if (_rows * cells.Sum(column => (long)column.Max(cell => cell.Facts.Count)) > limits.MaxTestFacts)
        {
            reader.Diagnostics.Report(BindingDiagnostics.TooManyTestFacts, reader.KeySpan(Key), limits.MaxTestFacts);
            return [];
        }

        return cells.Aggregate<List<TestRow>, List<TestRow>>([new TestRow("", [])], (rows, column) => [.. rows.SelectMany(row => column, Join)]);
    }

    private static bool IsSound(DescribedFact column, MappingReader reader)
    {
        if (!column.IsList)
        {
            reader.Diagnostics.Report(BindingDiagnostics.WrongShape, column.Values[0].Span, Expected.ValueOf(column.Key), Expected.List);
            return false;
        }

        if (column.Values.Count == 0 || column.Values.Any(value => string.IsNullOrWhiteSpace(value.Name)))
        {
            reader.Diagnostics.Report(BindingDiagnostics.Empty, column.Span, column.Key);
            return false;
        }

        if (column.Values.GroupBy(value => value.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            reader.Diagnostics.Report(BindingDiagnostics.TableValueTwice, twice.Last().Span, twice.Key, column.Key);
            return false;
        }

        return true;
    }

    private TestRow Cell(DescribedFact column, Named value, DiagnosticBag diagnostics) => new(
        $"{column.Key}: {Short(value.Name)}",
        column.Key == Fixture ? fixtures.Use([value], diagnostics) : [column with { Values = [value], IsList = false }]);

    private static string Short(string value) => value.Length <= NameLength ? value : value[..NameLength] + "…";

    private static TestRow Join(TestRow row, TestRow cell) =>
        new(row.Name.Length == 0 ? cell.Name : $"{row.Name}, {cell.Name}", RuleTestBinder.Overlay(row.Facts, cell.Facts));
}
