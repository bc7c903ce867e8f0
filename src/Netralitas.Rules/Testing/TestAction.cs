using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>The described action of a test or a real case: read, or why it cannot be.</summary>
internal sealed record TestAction(FactSet? Facts, IReadOnlyList<TestFailure> Failures)
{
    /// <param name="rule">The tested rule, whose days may be named; null for a real case.</param>
    public static TestAction Read(RuleIndex index, IReadOnlyList<DescribedFact> described, Rule? rule)
    {
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(described, rule, index.Content, diagnostics), index.Content.Vocabulary, diagnostics);
        return diagnostics.HasErrors
            ? new TestAction(null, [.. diagnostics.Sorted().Select(diagnostic => new TestFailure(TestTexts.Invalid.Fill(diagnostic.Message), []))])
            : new TestAction(facts, []);
    }
}
