using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Derives a target's status and the phase from the election's calendar, over every target still possible.</summary>
internal sealed class CalendarDeriver(RuleIndex index)
{
    private readonly int _election = index.Facts.IndexOf(FactKeys.Election);
    private readonly int _target = index.Facts.IndexOf(FactKeys.TargetKind);

    /// <summary>What the calendar says of a fact on some days: one value, or several while the target is not known.</summary>
    internal sealed record Answer(ElectionCalendar Calendar, Designation Designation, IReadOnlyList<string> Values);

    /// <summary>Once the election is known, only its targets are possible; a described target it does not elect is reported.</summary>
    public void NarrowTargets(CodeSet[] codes, IReadOnlyList<FactOrigin> origins, List<Contradiction> contradictions)
    {
        if (CalendarOf(codes) is not { } calendar)
        {
            return;
        }

        var elected = index.Facts.SetOf(_target, calendar.Designations.SelectMany(designation => designation.Targets).Select(target => target.Name));
        if (origins[_target] == FactOrigin.Unknown)
        {
            codes[_target] = elected;
        }
        else if (!codes[_target].Overlaps(elected))
        {
            var fact = index.Facts.Definitions[_target];
            var given = index.Facts.CodesOf(_target, codes[_target]).First();
            contradictions.Add(new Contradiction
            {
                Fact = fact.Key,
                Given = given,
                Text = EvaluationTexts.NoSuchTarget.Fill(calendar.Title, fact.NameOf(given)),
            });
        }
    }

    /// <summary>The values a fact has on these days, or null when the calendar does not say.</summary>
    public Answer? Derive(string key, DayRange days, IReadOnlyList<CodeSet> codes)
    {
        if (CalendarOf(codes) is not { } calendar)
        {
            return null;
        }

        var values = new List<string>();
        Designation? first = null;
        foreach (var target in index.Facts.CodesOf(_target, codes[_target]))
        {
            var designation = calendar.DesignationOf(target, days.From);
            var found = designation is null ? null
                : key == FactKeys.TargetStatus ? (calendar.StatusOn(days.From, designation) is { } status ? [status] : null)
                : calendar.PhasesOn(days.From, designation);
            if (found is null)
            {
                return null;
            }

            first ??= designation;
            values.AddRange(found.Except(values));
        }

        return first is null ? null : new Answer(calendar, first, values);
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
    public bool IsOutside(IReadOnlyList<CodeSet> codes, DayRange days) => CalendarOf(codes)?.Span.Covers(days.From) == Truth.False;

    public Contradiction OutsideCalendar(IReadOnlyList<CodeSet> codes, DayRange days)
    {
        var calendar = CalendarOf(codes)!;
        return new Contradiction
        {
            Fact = FactKeys.Date,
            Given = days.ToString(),
            Text = EvaluationTexts.OutsideCalendar.Fill(calendar.Title, DayWords.Of(new DayRange(calendar.Span.From, calendar.Span.Until ?? DateOnly.MaxValue))),
        };
    }

    /// <summary>The calendar of the one election that is possible, or null while the election is not known.</summary>
    public ElectionCalendar? CalendarOf(IReadOnlyList<CodeSet> codes) =>
        codes[_election].Count == 1 && index.Facts.CodesOf(_election, codes[_election]).First() is var id
            ? index.Content.Calendars.FirstOrDefault(calendar => calendar.Id == id)
            : null;

    public ElectionCalendar? CalendarOf(FactState state) => CalendarOf([.. Enumerable.Range(0, index.Facts.Count).Select(state.Codes)]);

    private (LocalizedText Because, Verification Verification) Because(Answer answer, string key, DayRange days)
    {
        var (calendar, designation, _) = answer;
        if (key == FactKeys.Phase && calendar.PhaseAt(days.From) is { } phase)
        {
            var text = phase.Until is null ? EvaluationTexts.PhaseWithoutEnd : EvaluationTexts.PhaseFrom;
            return (text.Fill(calendar.Title, DayWords.Of(new DayRange(phase.From, phase.Until ?? DateOnly.MaxValue))), phase.Source.Verification);
        }

        var target = index.Facts.Definitions[_target];
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
