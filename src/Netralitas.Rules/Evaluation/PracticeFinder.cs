using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Puts beside a track what is known of practice. It changes nothing of the track; what is not surely about it is left out.</summary>
internal sealed class PracticeFinder(RuleIndex index, CompletedAction action, CitationBuilder citations)
{
    public TrackRecommendation Add(TrackRecommendation track) =>
        track with { Practice = [.. index.Practices.Where(practice => IsFor(practice.Practice, track) && action.SurelyHolds(practice.Practice.Validity, practice.When)).Select(practice => Note(practice.Practice))] };

    private static bool IsFor(Practice practice, TrackRecommendation track) => practice.Scopes.Any(scope =>
        scope.Kind == track.Kind
        && (scope.Levels.Count == 0 || scope.Levels.Any(level => level.Name == SanctionLevel.CodeOf(track.Kind, track.Level))));

    private PracticeNote Note(Practice practice) => new()
    {
        Id = practice.Id,
        Title = practice.Title,
        Content = practice.Content,
        Verification = practice.Source.Verification,
        Source = citations.Note(practice.Source),
    };
}
