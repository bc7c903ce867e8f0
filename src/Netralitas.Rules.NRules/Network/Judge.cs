using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Writes out a violation that the network found. Immutable and thread-safe.</summary>
internal sealed class Judge(CompiledRule rule, Func<ActionCase, bool> mayBeExcused)
{
    private const string Violation = "violation";
    private const string Of = "of";

    /// <param name="doubts">The rules that may yet set this one aside.</param>
    public void Find(IContext context, ActionCase action, IEnumerable<GoverningRule> doubts)
    {
        var result = mayBeExcused(action) ? RuleResult.Presumed : RuleResult.Established;
        var outcome = new RuleOutcome(rule, result, ElementsSurelyMet: true, Governs: Truth.True);
        var others = doubts.OrderBy(doubt => doubt.Rule.Number)
            .Select(doubt => new RuleOutcome(doubt.Rule, RuleResult.NotMet, ElementsSurelyMet: false, Governs: Truth.Unknown))
            .ToList();

        // A desk of its own only for what stands beside others: it tells them among what is left to show.
        var desk = others.Count == 0 ? action.Desk : new Desk(action.Index, action.Facts, [outcome, .. others]);
        var violation = desk.Findings.Violation(desk.Precedences.Weigh(outcome));
        context.Yield(Violation, violation);
        context.Yield(Of, new ActionViolation(action.Source, (action.GetIdentity(), rule.Number), violation));
    }
}
