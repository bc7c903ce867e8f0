using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// Described actions, everything but the day known, put to all rules on every day of some years: not day by day, but on each
/// part of the years within which no law changes.
/// </summary>
internal sealed class OverTime
{
    private readonly RuleIndex _index;
    private readonly DayRange _years;
    private readonly Dictionary<Condition, CompiledCondition> _leaves = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _onDays;

    public OverTime(Rulebook rulebook, DayRange years)
    {
        _index = rulebook.Index;
        _years = years;
        foreach (var leaf in _index.Content.Rules.SelectMany(rule => rule.When.Leaves()))
        {
            _leaves[leaf] = _index.Compile(leaf);
        }

        _onDays = [.. _index.Content.Rules.Where(rule => rule.When.Leaves().OfType<OnDays>().Any()).Select(rule => rule.Id)];
    }

    /// <summary>A part of the days and the rules that surely (firm) or possibly fire on it.</summary>
    internal sealed record Part(DayRange Days, IReadOnlyList<Rule> Firm, IReadOnlyList<Rule> Possible);

    /// <summary>
    /// The parts in order; none when at most one rule could ever fire and its elements name no days, for that rule fires on one
    /// unbroken run of days.
    /// </summary>
    public IReadOnlyList<Part> Of(FactSet facts)
    {
        var state = ActionCompleter.Complete(_index, facts.WithDays(FactKeys.Date, _years.From)).Segments[0].State;
        var rules = _index.Rules.Where(rule => OnAnyDay(rule.Rule.When, state) != Truth.False).ToList();
        if (rules.Count == 0 || (rules.Count == 1 && !_onDays.Contains(rules[0].Rule.Id)))
        {
            return [];
        }

        var action = ActionCompleter.Complete(_index, facts.WithDays(FactKeys.Date, _years));
        var parts = new List<Part>();
        foreach (var segment in action.Segments.Where(segment => IsInCalendar(facts, segment.Days.From)))
        {
            var matched = rules.Select(rule => RuleMatcher.Match(rule, segment.State)).ToList();
            parts.Add(new Part(
                segment.Days,
                [.. matched.Where(item => item.IsViolation).Select(item => item.Rule.Rule)],
                [.. matched.Where(item => item.Result == RuleResult.Open).Select(item => item.Rule.Rule)]));
        }

        return parts;
    }

    // Everything but the day is described, so only conditions on days have an answer for each day.
    private Truth OnAnyDay(Condition condition, FactState state) => condition switch
    {
        AllOf all => all.Parts.Min(part => OnAnyDay(part, state)),
        AnyOf any => any.Parts.Max(part => OnAnyDay(part, state)),
        NotThat not => (Truth)(Truth.True - OnAnyDay(not.Part, state)),
        OnDays => Truth.Unknown,
        _ => _leaves[condition].Evaluate(state),
    };

    // An act that bears on an election is done within its calendar.
    private bool IsInCalendar(FactSet facts, DateOnly day) =>
        facts.Find(FactKeys.Election)?.Codes is not [var election]
        || _index.Content.Calendars.Single(calendar => calendar.Id == election).Span.Covers(day) == Truth.True;
}
