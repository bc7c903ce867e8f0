using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Finds the rules that yield to another one that governs the act.</summary>
/// <remarks>
/// A rule governs once its elements are met, also when an exception lifts it: what the special rule excuses, the general one
/// does not punish. A rule that itself yields still sets others aside, so that the answer depends on no order.
/// </remarks>
internal static class Precedences
{
    private static readonly Dictionary<string, (Rule By, Precedence Precedence)> None = [];

    /// <summary>Each rule that yields, by its id, with the rule it yields to: the first by id where there are several.</summary>
    public static IReadOnlyDictionary<string, (Rule By, Precedence Precedence)> Of(List<RuleOutcome> matched)
    {
        Dictionary<string, (Rule, Precedence)>? yields = null;
        foreach (var outcome in matched)
        {
            if (outcome.Rule.Rule.SetsAside.Count == 0 || !(outcome.IsViolation || outcome.Result == RuleResult.Lifted))
            {
                continue;
            }

            foreach (var precedence in outcome.Rule.Rule.SetsAside)
            {
                foreach (var other in precedence.Rules)
                {
                    if (matched.Exists(item => item.Rule.Rule.Id == other.Name && (item.IsViolation || item.Result == RuleResult.Open)))
                    {
                        yields ??= new(StringComparer.Ordinal);
                        yields.TryAdd(other.Name, (outcome.Rule.Rule, precedence));
                    }
                }
            }
        }

        return yields ?? None;
    }
}
