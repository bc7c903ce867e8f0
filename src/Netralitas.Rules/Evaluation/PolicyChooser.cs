using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Chooses a kind inside the range the law permits by the rulebook's policy. What is not known is told and moves nothing.</summary>
/// <param name="days">The possible days of the decision: a policy chooses where it is the one on all of them.</param>
internal sealed class PolicyChooser(RuleIndex index, CompletedAction action, IReadOnlyList<DateOnly> days)
{
    public TrackRecommendation Choose(TrackRecommendation track)
    {
        // A transitional kind stands in for a statutory one; the choice is between statutory kinds.
        var kinds = track.Options.Where(option => !option.IsTransitional).ToList();
        var policy = index.Policies[track.Kind].FirstOrDefault(policy => days.All(day => policy.Policy.Validity.Covers(day) == Truth.True));
        if (kinds.Count == 0 || policy is null)
        {
            return track;
        }

        var level = SanctionLevel.CodeOf(track.Kind, track.Level);
        var factors = policy.Factors.Where(pair => pair.Factor.Levels.Count == 0 || pair.Factor.Levels.Any(known => known.Name == level)).ToList();
        var aggravating = Weigh(factors, FactorDirection.Memberatkan, Truth.True);
        var mitigating = Weigh(factors, FactorDirection.Meringankan, Truth.True);
        kinds = Within(policy, kinds);
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
                WouldAggravate = Weigh(factors, FactorDirection.Memberatkan, Truth.Unknown),
                WouldMitigate = Weigh(factors, FactorDirection.Meringankan, Truth.Unknown),
            },
        };
    }

    /// <summary>The kinds the policy may choose; all of them where the law leaves only kinds it would not choose.</summary>
    private List<SanctionChoice> Within(CompiledPolicy policy, List<SanctionChoice> kinds)
    {
        var kept = kinds.Where(kind => policy.Limits.All(pair =>
            pair.Limit.Kinds.All(limited => limited.Name != kind.Kind) || action.Ask(pair.OnlyWhen.Evaluate) == Truth.True)).ToList();
        return kept.Count > 0 ? kept : kinds;
    }

    private List<WeighedFact> Weigh(IEnumerable<(PolicyFactor Factor, CompiledCondition When)> factors, FactorDirection direction, Truth truth) =>
    [
        .. factors
            .Where(pair => pair.Factor.Direction == direction && action.Ask(pair.When.Evaluate) == truth)
            .Select(pair => new WeighedFact { Content = pair.Factor.Content, Reason = pair.Factor.Reason, Missing = action.Missing(pair.When, index) }),
    ];
}
