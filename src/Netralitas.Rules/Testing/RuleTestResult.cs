using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What came of one test beside a rule. Immutable and thread-safe.</summary>
/// <param name="Rule">The tested rule's id.</param>
/// <param name="Name">The test's name.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Failures">What was expected and did not come; empty when the test passed.</param>
public sealed record RuleTestResult(string Rule, string Name, SourceSpan Span, IReadOnlyList<LocalizedText> Failures)
{
    /// <summary>Whether everything expected came.</summary>
    public bool Passed => Failures.Count == 0;
}
