using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Runs the real cases: what the author expects, and whether the finding agrees with the decision as the author says.</summary>
internal sealed class RealCaseRunner(RuleIndex index, ExpectationChecker checker)
{
    public IReadOnlyList<RealCaseResult> Run(IEnumerable<RealCase> cases) =>
        [.. cases.SelectMany(item => item.Decisions.Select(decision => Run(item, decision)))];

    private RealCaseResult Run(RealCase item, RealDecision decision)
    {
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(decision.Facts, null, index.Content, diagnostics), index.Content.Vocabulary, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new RealCaseResult(item, decision, null, ExpectationChecker.Unreadable(diagnostics));
        }

        var (assessment, failures) = checker.Check(null, decision.Expected, facts);
        var measured = CaseAgreement.Measure(decision.Body, decision.Outcome, assessment);
        return measured == decision.Agrees
            ? new RealCaseResult(item, decision, assessment, failures)
            : new RealCaseResult(item, decision, assessment, [.. failures, CaseAgreement.Explain(decision, measured, assessment)]);
    }
}
