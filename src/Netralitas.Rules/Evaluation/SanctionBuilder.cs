using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Finds the level a rule carries in the regime in force on the day of the act.</summary>
internal sealed class SanctionBuilder(RuleIndex index, CompletedAction action, CitationBuilder citations)
{
    public Sanction Build(Rule rule)
    {
        var basis = citations.Cite(rule.Sanction.Basis);
        if (rule.Sanction.Level is null)
        {
            return new Sanction { Level = null, Label = rule.Sanction.NoLevel!, Options = [], Basis = basis };
        }

        var level = RegimesOf(rule).First().Levels.First(level => level.Code == rule.Sanction.Level.Name);
        return new Sanction { Level = level.ShortCode, Label = level.Name, Options = Options(rule), Basis = basis };
    }

    /// <summary>The regimes that set the rule's level on the possible days: one, or more when the days span a change of law.</summary>
    public IEnumerable<SanctionRegime> RegimesOf(Rule rule) =>
        index.Content.Regimes.Where(regime =>
            regime.Levels.Any(level => level.Code == rule.Sanction.Level?.Name)
            && action.Segments.Any(segment => regime.Validity.Covers(segment.Days.From) != Truth.False));

    private List<SanctionChoice> Options(Rule rule) =>
    [
        .. RegimesOf(rule)
            .SelectMany(regime => regime.Levels)
            .Where(level => level.Code == rule.Sanction.Level!.Name)
            .SelectMany(level => level.Options)
            .Select(Choice),
    ];

    public SanctionChoice Choice(SanctionOption option) => new()
    {
        Kind = option.Code,
        Label = option.Name,
        Duration = option.Duration,
        IsTransitional = option.IsTransitional,
        Replaces = option.Replaces?.Name,
        Basis = citations.Cite(option.Basis),
        Verification = option.Source.Verification,
        Note = option.Source.Note,
    };
}
