using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Chooses a kind inside the range the law permits by the rulebook's policy. What is not known moves nothing.</summary>
internal sealed class PolicyChooser(RuleIndex index, CompletedAction action)
{
    public TrackRecommendation Choose(TrackRecommendation track)
    {
        // A transitional kind stands in for a statutory one; the choice is between statutory kinds.
        var kinds = track.Options.Where(option => !option.IsTransitional).ToList();
        if (kinds.Count == 0 || !index.Policies.TryGetValue(track.Kind, out var policy))
        {
            return track;
        }

        var aggravating = Holding(policy, FactorDirection.Memberatkan);
        var mitigating = Holding(policy, FactorDirection.Meringankan);
        var start = policy.Policy.Start == PolicyStart.Teringan ? 0 : kinds.Count - 1;
        var chosen = kinds[Math.Clamp(start + aggravating.Count - mitigating.Count, 0, kinds.Count - 1)];
        return track with
        {
            Policy = new PolicyChoice
            {
                Id = policy.Policy.Id,
                Title = policy.Policy.Title,
                Explanation = policy.Policy.Explanation,
                Kind = chosen.Kind,
                Label = chosen.Label,
                Aggravating = aggravating,
                Mitigating = mitigating,
            },
        };
    }

    private List<LocalizedText> Holding(CompiledPolicy policy, FactorDirection direction) =>
    [
        .. policy.Factors
            .Where(pair => pair.Factor.Direction == direction && action.Ask(pair.When.Evaluate) == Truth.True)
            .Select(pair => pair.Factor.Content),
    ];
}
