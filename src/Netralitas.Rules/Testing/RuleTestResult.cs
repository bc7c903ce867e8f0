using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What came of one test beside a rule, or of one decision of a real case. Immutable and thread-safe.</summary>
/// <param name="Rule">The tested rule's id, or that of the case.</param>
/// <param name="Name">The test's name; for a case who decided and what, by their codes.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Failures">What was expected and did not come; empty when the test passed.</param>
public sealed record RuleTestResult(string Rule, string Name, SourceSpan Span, IReadOnlyList<LocalizedText> Failures)
{
    /// <summary>Whether everything expected came.</summary>
    public bool Passed => Failures.Count == 0;

    /// <summary>
    /// Whether it is a test of the embedded rules that ran on a rulebook which builds on them. One that does not pass there shows
    /// what that rulebook answers otherwise, and is no failure of its rules.
    /// </summary>
    public bool IsOfBase => BaseFiles.Hold(Span);
}
