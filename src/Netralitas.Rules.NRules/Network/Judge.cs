using System;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Writes out a violation that the network found. Immutable and thread-safe.</summary>
internal sealed class Judge(CompiledRule rule, Func<ActionCase, bool> mayNotStand)
{
    private const string Violation = "violation";
    private const string Of = "of";

    public void Find(IContext context, ActionCase action)
    {
        var result = mayNotStand(action) ? RuleResult.Presumed : RuleResult.Established;
        var violation = action.Desk.Findings.Violation(new RuleOutcome(rule, result, ElementsSurelyMet: true));

        // NRules refuses equal facts; a violation equals no other.
        context.Yield(Violation, violation);
        context.Yield(Of, new ActionViolation(action.Source, (action.GetIdentity(), rule.Number), violation));
    }
}
