using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What came of one test beside a rule, or of one decision of a real case. Immutable and thread-safe.</summary>
/// <param name="Rule">The tested rule's id, or that of the case.</param>
/// <param name="Name">The test's name, for a row of a table with its values; for a case who decided and what, by their codes.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Failures">What was expected and did not come; empty when the test passed or was not run.</param>
/// <param name="Reason">Why it is skipped or still to fail, in its author's words; null for other tests.</param>
public sealed record RuleTestResult(
    string Rule, string Name, SourceSpan Span, RuleTestOutcome Outcome, IReadOnlyList<TestFailure> Failures, string? Reason)
{
    /// <summary>Whether it makes the whole run fail: it failed, or passed although it is said still to fail.</summary>
    public bool IsFailure => Outcome is RuleTestOutcome.Failed or RuleTestOutcome.TodoPassed;

    internal static RuleTestResult Of(string rule, string name, SourceSpan span, IReadOnlyList<TestFailure> failures) =>
        new(rule, name, span, failures.Count == 0 ? RuleTestOutcome.Passed : RuleTestOutcome.Failed, failures, null);

    /// <summary>
    /// Whether it is a test of the embedded rules that ran on a rulebook which builds on them. One that does not pass there shows
    /// what that rulebook answers otherwise, and is no failure of its rules.
    /// </summary>
    public bool IsOfBase => BaseFiles.Hold(Span);
}
