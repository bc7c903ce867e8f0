using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>*.uji.yaml</c>.</summary>
internal static class RuleTestBinder
{
    public static RuleTestFile Bind(MappingReader reader)
    {
        var shared = Facts(reader);
        return new RuleTestFile(
            reader.Name("aturan"),
            [.. reader.Mappings("uji").Select(test => BindCase(test, shared))],
            reader.KeySpan("aturan"));
    }

    /// <summary>The described action under the key of its own.</summary>
    public static IReadOnlyList<DescribedFact> Facts(MappingReader reader) =>
        reader.Declared("tindakan", ValueShape.Facts) is { } node ? FactFlattener.Flatten(node, reader.Diagnostics) : [];

    /// <summary>An action laid over the shared one, key by key.</summary>
    public static IReadOnlyList<DescribedFact> Overlay(IReadOnlyList<DescribedFact> shared, IReadOnlyList<DescribedFact> own) =>
        [.. shared.Where(fact => own.All(other => other.Key != fact.Key)), .. own];

    /// <summary>What is expected: of the tested rule, or of a real case, which has no rule of its own.</summary>
    public static RuleTestExpectation BindExpectation(MappingReader reader, ObjectShape shape)
    {
        if (reader.IsPresent && !shape.Keys.Any(key => reader.Has(key.Name)))
        {
            reader.Diagnostics.Report(Diagnostics.BindingDiagnostics.Empty, reader.Span, "harap");
        }

        return new RuleTestExpectation(
            shape.Find("hasil") is null ? null : reader.Code<TestOutcome>("hasil"),
            reader.Code<TestVerdict>("putusan"),
            reader.NamesToCodes<TestOutcome>(shape.Find("aturan") is null ? "aturan_lain" : "aturan"),
            reader.Names("tanya"),
            [.. reader.Norms("dasar_hukum").SelectMany(norm => norm.Homes)],
            reader.OptionalName("tingkat"),
            reader.Names("kebolehan"),
            reader.Span);
    }

    private static RuleTestCase BindCase(MappingReader reader, IReadOnlyList<DescribedFact> shared) => new(
        reader.Text("nama"),
        Overlay(shared, Facts(reader)),
        BindExpectation(reader.Mapping("harap"), RuleFileShapes.Expectation),
        reader.KeySpan("nama"));
}
