using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Finds rules in force that only the day or the stage of the election keeps from being broken.</summary>
internal static class OtherStages
{
    public static IEnumerable<CompiledRule> Of(RuleIndex index, CompletedAction action)
    {
        // Every rule is asked of the same states, so they are made once.
        var facts = index.Facts;
        var parts = action.Segments
            .Select(segment => (segment.State, AnyStage: segment.State.WithUnknown(facts.TargetStatus, facts.Phase).WithOpenDay()))
            .ToList();
        var candidates = new List<int>();
        index.Filter.Collect(parts[0].AnyStage, onlyInForce: true, candidates);
        return candidates.Select(number => index.Rules[number]).Where(rule => parts.TrueForAll(part => IsOfAnother(index, rule, part.State, part.AnyStage)));
    }

    private static bool IsOfAnother(RuleIndex index, CompiledRule rule, FactState state, FactState anyStage)
    {
        if (rule.Rule.Validity.Covers(state.Day) != Truth.True
            || rule.When.Evaluate(state) != Truth.False
            || rule.When.Evaluate(anyStage) != Truth.Unknown)
        {
            return false;
        }

        var missing = new HashSet<int>();
        rule.When.CollectMissing(anyStage, index, missing);
        missing.ExceptWith([index.Facts.TargetStatus, index.Facts.Phase]);
        return missing.Count == 0;
    }
}
