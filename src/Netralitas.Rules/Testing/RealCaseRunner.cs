using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Runs the real cases: what the author expects, and whether the finding agrees with the decision as the author says.</summary>
internal sealed class RealCaseRunner(RuleIndex index, ExpectationChecker checker)
{
    public IReadOnlyList<RealCaseResult> Run(IEnumerable<RealCase> cases, CancellationToken cancellationToken) =>
        [.. cases.SelectMany(item => item.Decisions.Select(decision => Run(item, decision, cancellationToken)))];

    private RealCaseResult Run(RealCase item, RealDecision decision, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = TestAction.Read(index, decision.Facts, null);
        if (read.Facts is not { } facts)
        {
            return new RealCaseResult(item, decision, null, read.Failures);
        }

        var (assessment, failures) = checker.Check(null, decision.Expected, facts);
        var measured = CaseAgreement.Measure(decision.Body, decision.Outcome, assessment);
        return measured == decision.Agrees
            ? new RealCaseResult(item, decision, assessment, failures)
            : new RealCaseResult(item, decision, assessment, [.. failures, new TestFailure(CaseAgreement.Explain(decision, measured, assessment), [])]);
    }
}
