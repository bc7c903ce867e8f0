using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Real cases: their references exist, and each body decides what it may decide.</summary>
internal static class CaseCheck
{
    public static void Run(CheckContext context, IReadOnlyList<RealCase> cases)
    {
        context.CheckUnique(cases.Select(item => (item.Id, item.Span)));
        foreach (var item in cases.Where(item => context.IsSound(item.Span)))
        {
            context.CheckSource(item.Source);
            TestCheck.CheckFacts(context, item.Decisions.SelectMany(decision => decision.Facts));
            foreach (var decision in item.Decisions)
            {
                TestCheck.CheckExpectation(context, decision.Expected);
                if (DecisionTracks.Compared(decision.Body, decision.Outcome).Count == 0)
                {
                    context.Diagnostics.Report(
                        SourceDiagnostics.OutcomeOfOtherBody,
                        decision.Span,
                        CodeNames<DecidingBody>.Of(decision.Body),
                        CodeNames<RealOutcome>.Of(decision.Outcome));
                }
            }
        }
    }
}
