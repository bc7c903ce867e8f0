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

    private static RuleTestCase BindCase(MappingReader reader, IReadOnlyList<DescribedFact> shared)
    {
        var own = Facts(reader);
        return new RuleTestCase(
            reader.Text("nama"),
            [.. shared.Where(fact => own.All(other => other.Key != fact.Key)), .. own],
            BindExpectation(reader.Mapping("harap")),
            reader.KeySpan("nama"));
    }

    private static IReadOnlyList<DescribedFact> Facts(MappingReader reader) =>
        reader.Declared("tindakan", ValueShape.Facts) is { } node ? FactFlattener.Flatten(node, reader.Diagnostics) : [];

    private static RuleTestExpectation BindExpectation(MappingReader reader)
    {
        if (!RuleFileShapes.Expectation.Keys.Any(key => reader.Has(key.Name)))
        {
            reader.Diagnostics.Report(Diagnostics.BindingDiagnostics.Empty, reader.Span, "harap");
        }

        return new RuleTestExpectation(
            reader.Code<TestOutcome>("hasil"),
            reader.Code<TestVerdict>("putusan"),
            reader.NamesToCodes<TestOutcome>("aturan_lain"),
            reader.Names("tanya"),
            [.. reader.Norms("dasar_hukum").SelectMany(norm => norm.Homes)],
            reader.OptionalName("tingkat"),
            reader.Names("kebolehan"),
            reader.Span);
    }
}
