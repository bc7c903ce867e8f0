using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Says what followed from day, calendar and area when an action was completed, and what they contradict.</summary>
internal sealed class Derivations(RuleIndex index, FactSet described, CompletedAction action)
{
    private readonly FactTable _facts = index.Facts;
    private readonly CalendarDeriver _calendars = new(index);
    private readonly AreaCalendars _areas = new(index);

    /// <summary>The facts that follow, those that say the same of neighbouring days as one.</summary>
    public IReadOnlyList<DerivedFact> Derived()
    {
        var derived = Merge(action.Segments.SelectMany(Of)).ToList();
        if (action.FirstContradicted is { } contradicted && !action.Segments.Contains(contradicted))
        {
            derived.InsertRange(0, NarrowedDays(_calendars.CalendarOf(contradicted.State)!));
        }

        return derived;
    }

    public IReadOnlyList<Contradiction> Contradictions()
    {
        var contradictions = _calendars.NoSuchTarget(action).ToList();

        // The description cannot be true of any day by the calendar: it is followed, and this says so.
        contradictions.AddRange(action.Segments.Where(segment => segment.IsContradicted).SelectMany(Contradicted).Take(1));
        if (action.DescribedDays is null)
        {
            return contradictions;
        }

        if (contradictions.Count == 0 && action.Segments.All(segment => _calendars.IsOutside(action.Base, segment.Days)))
        {
            contradictions.Add(_calendars.OutsideCalendar(action.Base, action.DescribedDays.Value));
        }

        if (_calendars.CalendarOf(action.Base) is { } calendar)
        {
            contradictions.AddRange(_areas.Contradictions(calendar, action.Base, [.. action.Segments.Select(segment => segment.Days)]));
        }

        return contradictions;
    }

    private IEnumerable<DerivedFact> Of(Segment segment)
    {
        if (action.Origins[_facts.Election] == FactOrigin.Derived && action.Base.Single(_facts.Election) is null && _calendars.CalendarOf(segment.State) is { } calendar)
        {
            yield return _areas.ToDerived(calendar, segment.State, segment.Days);
        }

        foreach (var fact in new[] { _facts.Phase, _facts.TargetStatus })
        {
            if (action.Origins[fact] != FactOrigin.Given && _calendars.Derive(fact, segment.State) is { Values: [_] } answer)
            {
                yield return _calendars.ToDerived(answer, _facts.Definitions[fact], segment.Days);
            }
        }
    }

    private IEnumerable<Contradiction> Contradicted(Segment segment)
    {
        foreach (var fact in new[] { _facts.Phase, _facts.TargetStatus }.Where(fact => action.Origins[fact] == FactOrigin.Given))
        {
            var definition = _facts.Definitions[fact];
            if (_calendars.Derive(fact, segment.State) is { } answer)
            {
                if (!segment.State.MayHave(fact, _facts.SetOf(fact, answer.Values)))
                {
                    yield return CalendarDeriver.ToContradiction(answer, definition, described.Find(definition.Key)!.ToString(), segment.Days);
                }
            }
            else if (fact == _facts.Phase && _calendars.IsOutside(segment.State, segment.Days))
            {
                yield return _calendars.OutsideCalendar(segment.State, segment.Days);
            }
        }
    }

    private static IEnumerable<DerivedFact> Merge(IEnumerable<DerivedFact> derived)
    {
        foreach (var group in derived.GroupBy(item => (item.Fact, item.Value, item.Because.Indonesian)))
        {
            var days = new DayRange(group.Min(item => item.Days.From), group.Max(item => item.Days.Until));
            yield return group.First() with { Days = days };
        }
    }

    private IEnumerable<DerivedFact> NarrowedDays(ElectionCalendar calendar)
    {
        var definition = _facts.Definitions[_facts.Date];
        foreach (var days in Join(action.Segments.Select(segment => segment.Days)))
        {
            yield return new DerivedFact
            {
                Fact = definition.Key,
                Value = days.ToString(),
                Label = DayWords.Of(days),
                Days = days,
                Because = EvaluationTexts.DaysFrom.Fill(calendar.Title),
                Verification = calendar.Source.Verification,
            };
        }
    }

    private static List<DayRange> Join(IEnumerable<DayRange> parts)
    {
        var joined = new List<DayRange>();
        foreach (var part in parts)
        {
            if (joined is [.., var last] && last.Until < DateOnly.MaxValue && last.Until.AddDays(1) == part.From)
            {
                joined[^1] = new DayRange(last.From, part.Until);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }
}
