using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Combines the sanctions of several violations, each track by itself, as its regime prescribes.</summary>
internal sealed class RecommendationBuilder(SanctionBuilder sanctions, CitationBuilder citations)
{
    public Recommendation? Build(IReadOnlyList<(CompiledRule Rule, Violation Violation)> found) => found.Count == 0
        ? null
        : new Recommendation
        {
            Tracks = [.. found.GroupBy(pair => pair.Violation.Kind).OrderBy(track => track.Key).SelectMany(track => Combine([.. track]))],
            Note = EvaluationTexts.RecommendationNote,
        };

    private IEnumerable<TrackRecommendation> Combine(IReadOnlyList<(CompiledRule Rule, Violation Violation)> track)
    {
        var graded = track.Where(pair => pair.Violation.Sanction.Level is not null).ToList();
        if (graded.Count == 0)
        {
            return track.Select(pair => Track([pair], []));
        }

        var regime = sanctions.RegimesOf(graded[0].Rule.Rule).First();
        return regime.Concurrence == Concurrence.Terberat
            ? [Heaviest(regime, track, graded)]
            : track
                .GroupBy(pair => pair.Violation.Sanction.Level)
                .Select(level => Track([.. level], track.Count > 1 ? [Reason(EvaluationTexts.EachStands, regime)] : []));
    }

    private TrackRecommendation Heaviest(
        SanctionRegime regime,
        IReadOnlyList<(CompiledRule Rule, Violation Violation)> track,
        List<(CompiledRule Rule, Violation Violation)> graded)
    {
        var order = regime.Levels.Select(level => level.Code).ToList();
        var heaviest = graded.Max(pair => order.IndexOf(pair.Rule.Rule.Sanction.Level!.Name));
        var because = new List<RecommendationReason>();
        if (track.Count > 1)
        {
            because.Add(Reason(EvaluationTexts.OnlyHeaviest, regime));
        }

        var ungraded = track.Where(pair => pair.Violation.Sanction.Level is null).Select(pair => new RecommendationReason
        {
            Text = EvaluationTexts.WithoutLevel.Fill(pair.Violation.Rule, pair.Violation.Sanction.Label),
            Basis = [],
        });
        var chosen = graded.Where(pair => order.IndexOf(pair.Rule.Rule.Sanction.Level!.Name) == heaviest).ToList();
        return Track(chosen, [.. because, .. ungraded]);
    }

    private static TrackRecommendation Track(
        IReadOnlyList<(CompiledRule Rule, Violation Violation)> chosen,
        IReadOnlyList<RecommendationReason> because)
    {
        var sanction = chosen[0].Violation.Sanction;
        var rules = chosen.Select(pair => pair.Violation.Rule).ToList();
        var own = sanction.Level is null
            ? []
            : new[] { new RecommendationReason { Text = EvaluationTexts.LevelByRules.Fill(sanction.Label, string.Join(", ", rules)), Basis = sanction.Basis } };
        return new TrackRecommendation
        {
            Kind = chosen[0].Violation.Kind,
            Level = sanction.Level,
            Label = sanction.Label,
            Rules = rules,
            Options = sanction.Options,
            Because = [.. own, .. because],
        };
    }

    private RecommendationReason Reason(LocalizedText text, SanctionRegime regime) =>
        new() { Text = text, Basis = citations.Cite(regime.ConcurrenceBasis) };
}
