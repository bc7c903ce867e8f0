using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Combines the sanctions of several violations, each track by itself, as its regime prescribes.</summary>
/// <param name="decisionDays">See <see cref="DecisionDays"/>.</param>
internal sealed class RecommendationBuilder(
    RuleIndex index, CompletedAction action, SanctionBuilder sanctions, CitationBuilder citations, string? lastSanction, IReadOnlyList<DateOnly> decisionDays)
{
    public Recommendation Build(IReadOnlyList<(CompiledRule Rule, Violation Violation)> found) => new()
    {
        Tracks =
            [
                .. found.GroupBy(pair => pair.Violation.Kind).OrderBy(track => track.Key).SelectMany(track => Combine([.. track]))
                    .Select(new PolicyChooser(index, action, decisionDays).Choose)
                    .Select(new PracticeFinder(index, action, citations).Add),
            ],
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
        var combined = regime.Concurrence == Concurrence.Terberat
            ? [Heaviest(regime, track, graded)]
            : track
                .GroupBy(pair => pair.Violation.Sanction.Level)
                .Select(level => Track([.. level], track.Count > 1 ? [Reason(EvaluationTexts.EachStands, regime)] : []));
        return combined.Select(one => one.Level is null ? one : index.Adjustments[regime.Id].Aggregate(one, (track, adjustment) => Adjust(track, regime, adjustment)));
    }

    /// <summary>Applies what the regime says of earlier punishments; what is not known is told, not applied.</summary>
    private TrackRecommendation Adjust(TrackRecommendation track, SanctionRegime regime, CompiledAdjustment compiled)
    {
        var truth = action.Ask(compiled.When.Evaluate);
        if (truth == Truth.False)
        {
            return track;
        }

        var holds = truth == Truth.True;
        var content = compiled.Adjustment.Content;
        var reason = new RecommendationReason
        {
            Text = holds ? content : EvaluationTexts.IfShown.Fill(ConditionWords.Of(compiled.Adjustment.When, index.Content.Vocabulary), content),
            Basis = citations.Cite(compiled.Adjustment.Basis),
        };
        var told = track with { Because = [.. track.Because, reason] };
        return !holds ? told
            : compiled.Adjustment.Effect == AdjustmentEffect.TidakDijatuhi ? told with { Options = [] }
            : HeavierThanLast(told, regime);
    }

    private TrackRecommendation HeavierThanLast(TrackRecommendation track, SanctionRegime regime)
    {
        var kinds = regime.Levels.SelectMany(level => level.Options, (level, option) => (Level: level, Option: option)).ToList();
        var last = lastSanction is null ? -1 : Weight(lastSanction);
        if (last < 0)
        {
            // The last kind is not known, or of another law whose kinds cannot be set against these.
            return track;
        }

        var heavier = kinds.Where(kind => Weight(kind.Option.Code) > last).ToList();
        var within = heavier.Where(kind => kind.Level.ShortCode == track.Level).ToList();
        var allowed = within.Count > 0 ? within : heavier;
        return allowed.Count == 0 ? track : track with
        {
            Level = allowed[0].Level.ShortCode,
            Label = allowed[0].Level.Name,
            Options = [.. allowed.Select(kind => sanctions.Choice(kind.Option))],
        };

        // A transitional kind weighs as much as the kind it stands in for.
        int Weight(string code)
        {
            var own = kinds.FindIndex(kind => kind.Option.Code == code);
            return own >= 0 && kinds[own].Option.Replaces is { } replaced ? kinds.FindIndex(kind => kind.Option.Code == replaced.Name) : own;
        }
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
            Because = [.. own, .. because, .. sanction.LaterLaw.Select(Later)],
            Policy = null,
            Practice = [],
        };
    }

    private static RecommendationReason Later(LaterLaw law) =>
        new() { Text = EvaluationTexts.FromDecision.Fill(DayWords.Of(law.InForceFrom), law.Content), Basis = [] };

    private RecommendationReason Reason(LocalizedText text, SanctionRegime regime) =>
        new() { Text = text, Basis = citations.Cite(regime.ConcurrenceBasis) };
}
