using System.Collections.Generic;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>What came of one decision of a real case.</summary>
/// <param name="Assessment">The finding; null when the action cannot be read.</param>
/// <param name="Failures">What was expected and did not come; empty when all did.</param>
internal sealed record RealCaseResult(RealCase Case, RealDecision Decision, Assessment? Assessment, IReadOnlyList<TestFailure> Failures)
{
    /// <summary>The same as the result of a test, under the case's id and the coded decision.</summary>
    public RuleTestResult AsTest() =>
        RuleTestResult.Of(Case.Id, $"{CodeNames<DecidingBody>.Of(Decision.Body)}: {CodeNames<RealOutcome>.Of(Decision.Outcome)}", Decision.Span, Failures);
}
