using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>*.uji.yaml</c>. A test with a table becomes one test for each combination of its values.</summary>
internal static class RuleTestBinder
{
    private const string Skip = "lewati";
    private const string Todo = "nanti";

    public static RuleTestFile Bind(MappingReader reader, ReadLimits limits)
    {
        var fixtures = TestFixtures.Bind(reader);
        var tables = new TestTables(fixtures, limits);
        var shared = Facts(reader);
        var cases = reader.Mappings("uji").SelectMany(test => BindCases(test, shared, fixtures, tables));
        return new RuleTestFile(reader.Name("aturan"), reader.Bounded("uji", cases, item => item.Facts.Count, limits), reader.KeySpan("aturan"));
    }

    /// <summary>The described action under the key of its own.</summary>
    public static IReadOnlyList<DescribedFact> Facts(MappingReader reader) =>
        reader.Declared("tindakan", ValueShape.Facts) is { } node ? FactFlattener.Flatten(node, reader.Diagnostics) : [];

    /// <summary>An action laid over the shared one, key by key.</summary>
    public static IReadOnlyList<DescribedFact> Overlay(IReadOnlyList<DescribedFact> shared, IReadOnlyList<DescribedFact> own)
    {
        if (shared.Count == 0 || own.Count == 0)
        {
            return shared.Count == 0 ? own : shared;
        }

        var keys = own.Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        return [.. shared.Where(fact => !keys.Contains(fact.Key)), .. own];
    }

    /// <summary>
    /// Binds what one file describes, one after the other and not too much of it: what is shared is written once and bound for each
    /// that shares it, so that few lines can be very many facts.
    /// </summary>
    /// <param name="key">The key that they stand under.</param>
    public static IReadOnlyList<T> Bounded<T>(this MappingReader reader, string key, IEnumerable<T> items, Func<T, int> factsOf, ReadLimits limits)
    {
        var bound = new List<T>();
        long facts = 0;
        foreach (var item in items)
        {
            facts += factsOf(item);
            if (facts > limits.MaxTestFacts)
            {
                reader.Diagnostics.Report(BindingDiagnostics.TooManyTestFacts, reader.KeySpan(key), limits.MaxTestFacts);
                break;
            }

            bound.Add(item);
        }

        return bound;
    }

    /// <summary>What is expected: of the tested rule, or of a real case, which has no rule of its own.</summary>
    public static RuleTestExpectation BindExpectation(MappingReader reader, ObjectShape shape)
    {
        if (reader.IsPresent && !shape.Keys.Any(key => reader.Has(key.Name)))
        {
            reader.Diagnostics.Report(BindingDiagnostics.Empty, reader.Span, "harap");
        }

        return new RuleTestExpectation(
            shape.Find("hasil") is null ? null : reader.Code<TestOutcome>("hasil"),
            reader.Code<TestVerdict>("putusan"),
            reader.NamesToCodes<TestOutcome>(shape.Find("aturan") is null ? "aturan_lain" : "aturan"),
            reader.Names("tanya"),
            [.. reader.Norms("dasar_hukum").SelectMany(norm => norm.Homes)],
            [.. reader.Norms("tanpa_dasar_hukum").SelectMany(norm => norm.Homes)],
            reader.Code<ViolationKind>("jenis"),
            reader.OptionalName("tingkat"),
            reader.Names("kebolehan"),
            reader.Names("prosedur"),
            reader.Span);
    }

    private static IEnumerable<RuleTestCase> BindCases(
        MappingReader reader, IReadOnlyList<DescribedFact> shared, TestFixtures fixtures, TestTables tables)
    {
        var name = reader.Text("nama");
        var facts = Overlay(Overlay(shared, fixtures.Use(reader.Names("pakai"), reader.Diagnostics)), Facts(reader));
        var expected = BindExpectation(reader.Mapping("harap"), RuleFileShapes.Expectation);
        var reservation = BindReservation(reader);
        var span = reader.KeySpan("nama");
        return reader.Has(TestTables.Key)
            ? tables.Bind(reader).Select(row => new RuleTestCase($"{name} [{row.Name}]", Overlay(facts, row.Facts), expected, reservation, span))
            : [new RuleTestCase(name, facts, expected, reservation, span)];
    }

    private static TestReservation? BindReservation(MappingReader reader)
    {
        if (reader.Has(Skip) && reader.Has(Todo))
        {
            reader.Diagnostics.Report(BindingDiagnostics.SkippedAndTodo, reader.KeySpan(Todo));
        }

        return Reason(reader, Skip) is { } skipped ? new TestReservation(IsTodo: false, skipped)
            : Reason(reader, Todo) is { } todo ? new TestReservation(IsTodo: true, todo)
            : null;
    }

    /// <summary>Why; null without the key. A bare yes is no reason, and who reads the results would have to ask.</summary>
    private static string? Reason(MappingReader reader, string key)
    {
        if (!reader.Has(key))
        {
            return null;
        }

        var reason = reader.Text(key);
        if (reason is FactKeys.Yes or FactKeys.No or "true" or "false")
        {
            reader.Diagnostics.Report(BindingDiagnostics.ReasonInWords, reader.Node(key)!.Span, key, reason);
        }

        return reason;
    }
}
