using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Says how a target's status and the phase follow from the election's calendar, and what contradicts it.</summary>
internal sealed class CalendarDeriver(RuleIndex index)
{
    private readonly FactTable _facts = index.Facts;

    /// <summary>What the calendar says of a fact on some days: one value, or several while the target is not known.</summary>
    internal sealed record Answer(ElectionCalendar Calendar, Designation Designation, IReadOnlyList<string> Values);

    /// <summary>A described target that the described election does not elect.</summary>
    public IEnumerable<Contradiction> NoSuchTarget(CompletedAction action)
    {
        if (CalendarOf(action.Base) is { } calendar
            && action.Origins[_facts.TargetKind] != FactOrigin.Unknown
            && !action.Base.MayHave(_facts.TargetKind, index.Calendars.TargetsOf(action.Base.Single(_facts.Election)!.Value)))
        {
            var fact = _facts.Definitions[_facts.TargetKind];
            var given = _facts.CodesOf(_facts.TargetKind, action.Base.Codes(_facts.TargetKind)).First();
            yield return new Contradiction
            {
                Fact = fact.Key,
                Given = given,
                Text = EvaluationTexts.NoSuchTarget.Fill(calendar.Title, fact.NameOf(given)),
            };
        }
    }

    /// <summary>The values a fact has in a state, or null when the calendar does not say.</summary>
    public Answer? Derive(int fact, FactState state)
    {
        if (CalendarOf(state) is not { } calendar || index.Calendars.Of(state.Single(_facts.Election)!.Value, state) is not { } said)
        {
            return null;
        }

        var target = _facts.CodesOf(_facts.TargetKind, state.Codes(_facts.TargetKind)).First();
        var values = _facts.CodesOf(fact, fact == _facts.Phase ? said.Phase : said.Status);
        return new Answer(calendar, calendar.DesignationOf(target, state.Day)!, [.. values]);
    }

    /// <summary>The derivation as shown; the answer must have one value.</summary>
    public DerivedFact ToDerived(Answer answer, FactDefinition fact, DayRange days)
    {
        var (because, verification) = Because(answer, fact.Key, days);
        return new DerivedFact
        {
            Fact = fact.Key,
            Value = answer.Values[0],
            Label = fact.NameOf(answer.Values[0]),
            Days = days,
            Because = because,
            Verification = verification,
        };
    }

    public static Contradiction ToContradiction(Answer answer, FactDefinition fact, string given, DayRange days) => new()
    {
        Fact = fact.Key,
        Given = given,
        Text = EvaluationTexts.Contradiction.Fill(fact.Name, given, answer.Calendar.Title, string.Join(", ", answer.Values), DayWords.Of(days)),
    };

    /// <summary>Whether the election is known and these days are not part of its calendar.</summary>
    public bool IsOutside(FactState state, DayRange days) => CalendarOf(state)?.Span.Covers(days.From) == Truth.False;

    public Contradiction OutsideCalendar(FactState state, DayRange days)
    {
        var calendar = CalendarOf(state)!;
        return new Contradiction
        {
            Fact = FactKeys.Date,
            Given = days.ToString(),
            Text = EvaluationTexts.OutsideCalendar.Fill(calendar.Title, DayWords.Of(new DayRange(calendar.Span.From, calendar.Span.Until ?? DateOnly.MaxValue))),
        };
    }

    /// <summary>The calendar of the one election that is possible, or null while the election is not known.</summary>
    public ElectionCalendar? CalendarOf(FactState state) => state.Single(_facts.Election) is { } election ? index.Calendars[election] : null;

    private (LocalizedText Because, Verification Verification) Because(Answer answer, string key, DayRange days)
    {
        var (calendar, designation, _) = answer;
        if (key == FactKeys.Phase && calendar.PhaseAt(days.From) is { } phase)
        {
            var text = phase.Until is null ? EvaluationTexts.PhaseWithoutEnd : EvaluationTexts.PhaseFrom;
            return (text.Fill(calendar.Title, DayWords.Of(new DayRange(phase.From, phase.Until ?? DateOnly.MaxValue))), phase.Source.Verification);
        }

        var target = _facts.Definitions[_facts.TargetKind];
        var names = designation.Targets.Select(name => target.NameOf(name.Name)).ToList();
        var sentence = designation.ScheduleUntil is not null ? EvaluationTexts.StatusBySchedule
            : days.From < designation.Day ? EvaluationTexts.StatusBefore
            : EvaluationTexts.StatusAfter;
        var because = sentence.Fill(
            calendar.Title,
            new LocalizedText(string.Join(", ", names.Select(name => name.Indonesian)), string.Join(", ", names.Select(name => name.English))),
            DayWords.Of(designation.Day));
        return (because, designation.Source.Verification);
    }
}
