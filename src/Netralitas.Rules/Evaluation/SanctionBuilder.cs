using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Finds the level a rule carries in the regime in force on the day of the act, and what later law says of it.</summary>
/// <param name="decided">The days on which the matter may be decided; null when not described.</param>
internal sealed class SanctionBuilder(RuleIndex index, CompletedAction action, CitationBuilder citations, DayRange? decided)
{
    public Sanction Build(Rule rule)
    {
        var basis = citations.Cite(rule.Sanction.Basis);
        if (rule.Sanction.Level is null)
        {
            return new Sanction { Level = null, Label = rule.Sanction.NoLevel!, Options = [], Basis = basis, LaterLaw = [] };
        }

        var regimes = RegimesOf(rule).ToList();
        var level = LevelsOf(regimes[0], rule).First();
        return new Sanction
        {
            Level = level.ShortCode,
            Label = level.Name,
            Options = [.. regimes.SelectMany(regime => LevelsOf(regime, rule)).SelectMany(one => one.Options).Select(Choice)],
            Basis = basis,
            LaterLaw = Later(rule, regimes),
        };
    }

    /// <summary>The regimes that set the rule's level on the possible days: one, or more when the days span a change of law.</summary>
    public IEnumerable<SanctionRegime> RegimesOf(Rule rule) =>
        index.Content.Regimes.Where(regime =>
            LevelsOf(regime, rule).Any() && action.Segments.Any(segment => regime.Validity.Covers(segment.Days.From) != Truth.False));

    /// <summary>A rule's level, by the regime of the possible days if there is one, else by any; null where the law sets none.</summary>
    public SanctionLevel? LevelOf(Rule rule) =>
        RegimesOf(rule).Concat(index.Content.Regimes).SelectMany(regime => LevelsOf(regime, rule)).FirstOrDefault();

    public SanctionChoice Choice(SanctionOption option) => Describe(option, citations.Cite(option.Basis));

    private static SanctionChoice Describe(SanctionOption option, IReadOnlyList<LegalBasis> basis) => new()
    {
        Kind = option.Code,
        Label = option.Name,
        Duration = option.Duration,
        IsTransitional = option.IsTransitional,
        Replaces = option.Replaces?.Name,
        Basis = basis,
        Verification = option.Source.Verification,
        Note = option.Source.Note,
    };

    private static IEnumerable<SanctionLevel> LevelsOf(SanctionRegime regime, Rule rule) =>
        regime.Levels.Where(level => level.Code == rule.Sanction.Level?.Name);

    /// <summary>Without a day of decision every later law is told; a decision before it cannot meet it.</summary>
    private List<LaterLaw> Later(Rule rule, List<SanctionRegime> own) =>
    [
        .. own
            .SelectMany(regime => index.LaterRegimes[regime.Id])
            .DistinctBy(later => later.Id)
            .Where(later => own.TrueForAll(regime => regime.Id != later.Id) && LevelsOf(later, rule).Any())
            .Where(later => decided is not { } days || days.Until >= later.Validity.From)
            .Select(later => Later(rule, later)),
    ];

    private LaterLaw Later(Rule rule, SanctionRegime regime)
    {
        // The later law is cited as it stands on the days of the decision that are its own, or else on its first day.
        var first = regime.Validity.From;
        IReadOnlyList<DateOnly> days = decided is { } range
            ? [.. index.Days.Cut(range).Select(part => part.From).Where(day => regime.Validity.Covers(day) == Truth.True).DefaultIfEmpty(first)]
            : [first];
        return new LaterLaw
        {
            Regime = regime.Id,
            Title = regime.Title,
            InForceFrom = first,
            AppliesToDecision = decided?.From >= first ? true : null,
            Content = regime.Change!.Content,
            Options = [.. LevelsOf(regime, rule).SelectMany(level => level.Options).Select(option => Describe(option, citations.Cite(option.Basis, days)))],
            Verification = regime.Change.Source.Verification,
            Source = citations.Note(regime.Change.Source),
        };
    }
}
