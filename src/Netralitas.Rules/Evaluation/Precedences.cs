using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Finds the rules that yield to another one that governs the act.</summary>
/// <remarks>
/// A rule governs once its elements are met, also when an exception lifts it: what the special rule excuses, the general one
/// does not punish. A rule that itself yields still sets others aside, so that the answer depends on no order.
/// </remarks>
internal static class Precedences
{
    /// <summary>Each rule that yields, by its id, with the rule it yields to: the first by id where there are several.</summary>
    public static IReadOnlyDictionary<string, (Rule By, Precedence Precedence)> Of(IReadOnlyList<(CompiledRule Rule, RuleOutcome Outcome)> matched)
    {
        var yields = new Dictionary<string, (Rule, Precedence)>(StringComparer.Ordinal);
        var concerned = matched.Where(item => item.Outcome.IsViolation || item.Outcome.Result == RuleResult.Open).Select(item => item.Rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in matched.Where(item => item.Outcome.IsViolation || item.Outcome.Result == RuleResult.Lifted).Select(item => item.Rule.Rule))
        {
            foreach (var precedence in rule.SetsAside)
            {
                foreach (var other in precedence.Rules.Where(other => concerned.Contains(other.Name)))
                {
                    yields.TryAdd(other.Name, (rule, precedence));
                }
            }
        }

        return yields;
    }
}
