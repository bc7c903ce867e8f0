using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Completes a described action: takes defaults, cuts the possible days where the law changes, derives status and phase.</summary>
internal sealed class ActionCompleter
{
    private static readonly DayRange AllDays = new(DateOnly.MinValue, DateOnly.MaxValue);

    private readonly RuleIndex _index;
    private readonly FactTable _facts;
    private readonly FactSet _action;
    private readonly CalendarDeriver _calendars;
    private readonly AreaCalendars _areas;
    private readonly int _election;
    private readonly CodeSet[] _codes;
    private readonly bool[] _isKnown;
    private readonly FactOrigin[] _origins;

    private ActionCompleter(RuleIndex index, FactSet action)
    {
        _index = index;
        _facts = index.Facts;
        _action = action;
        _codes = [.. _facts.Full];
        _isKnown = new bool[_facts.Count];
        _origins = [.. Enumerable.Repeat(FactOrigin.Unknown, _facts.Count)];
        _calendars = new CalendarDeriver(index);
        _areas = new AreaCalendars(index);
        _election = _facts.IndexOf(FactKeys.Election);
    }

    /// <exception cref="ArgumentException">The action names a fact or code that the vocabulary does not have.</exception>
    public static CompletedAction Complete(RuleIndex index, FactSet action)
    {
        var completer = new ActionCompleter(index, action);
        completer.TakeDescribed();
        completer.TakeDefaults();
        return completer.Cut();
    }

    private void TakeDescribed()
    {
        foreach (var (key, value) in _action.Values)
        {
            if (!_facts.TryIndexOf(key, out var fact))
            {
                throw new ArgumentException(Unknown($"There is no fact '{key}' in the vocabulary.", key, _facts.Definitions.Select(known => known.Key)));
            }

            if (ReferenceEquals(value, FactValue.Unknown))
            {
                continue;
            }

            _origins[fact] = FactOrigin.Given;
            CheckType(_facts.Definitions[fact], value);
            if (value.Codes.Count > 0)
            {
                Take(fact, value.Codes);
            }
        }
    }

    private void TakeDefaults()
    {
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (_facts.Definitions[fact] is { Default: { } code } definition && _action.Find(definition.Key) is null)
            {
                _origins[fact] = FactOrigin.Default;
                Take(fact, [code]);
            }
        }
    }

    private void Take(int fact, IReadOnlyList<string> codes)
    {
        _codes[fact] = _facts.SetOf(fact, codes);
        _isKnown[fact] = true;
    }

    private CompletedAction Cut()
    {
        var days = _action.Find(FactKeys.Date)?.Days ?? AllDays;
        var contradictions = new List<Contradiction>();
        _calendars.NarrowTargets(_codes, _origins, contradictions);

        var segments = _index.Cut(days).Select(Derive).ToList();
        var possible = segments.Where(segment => segment.Contradictions.Count == 0).ToList();
        if (possible.Count == 0)
        {
            // The description cannot be true of any day by the calendar: follow it, and say so.
            possible = segments;
            contradictions.AddRange(segments.SelectMany(segment => segment.Contradictions).Take(1));
        }

        var derived = Merge(possible.SelectMany(segment => segment.Segment.Derived)).ToList();
        if (possible.Count < segments.Count)
        {
            derived.InsertRange(0, NarrowedDays(possible, _calendars.CalendarOf(segments.First(segment => segment.Contradictions.Count > 0).Segment.State)!));
        }

        AddCalendarLimits(possible, contradictions);
        return new CompletedAction(
            [.. possible.Select(segment => segment.Segment)],
            _origins,
            derived,
            contradictions,
            days.From == days.Until);
    }

    private (Segment Segment, IReadOnlyList<Contradiction> Contradictions) Derive(DayRange days)
    {
        var codes = (CodeSet[])_codes.Clone();
        var isKnown = (bool[])_isKnown.Clone();
        var contradictions = new List<Contradiction>();
        var derived = new List<DerivedFact>();
        DeriveElection(days, codes, isKnown, derived);
        foreach (var key in new[] { FactKeys.Phase, FactKeys.TargetStatus })
        {
            var fact = _facts.IndexOf(key);
            if (_calendars.Derive(key, days, codes) is not { } answer)
            {
                // A phase belongs to the calendar, so a day outside it cannot be in that phase; a status may well outlive it.
                if (key == FactKeys.Phase && _origins[fact] == FactOrigin.Given && _calendars.IsOutside(codes, days))
                {
                    contradictions.Add(_calendars.OutsideCalendar(codes, days));
                }

                continue;
            }

            var values = _facts.SetOf(fact, answer.Values);
            if (_origins[fact] == FactOrigin.Given)
            {
                if (!values.Overlaps(codes[fact]))
                {
                    contradictions.Add(CalendarDeriver.ToContradiction(answer, _facts.Definitions[fact], _action.Find(key)!.ToString(), days));
                }
            }
            else
            {
                codes[fact] = values;
                isKnown[fact] = values.Count == 1;
                _origins[fact] = FactOrigin.Derived;
                if (values.Count == 1)
                {
                    derived.Add(_calendars.ToDerived(answer, _facts.Definitions[fact], days));
                }
            }
        }

        return (new Segment(days, new FactState(days.From, codes, isKnown), derived), contradictions);
    }

    private void DeriveElection(DayRange days, CodeSet[] codes, bool[] isKnown, List<DerivedFact> derived)
    {
        if (_origins[_election] != FactOrigin.Given && _areas.ElectionOf(codes, days) is { } calendar)
        {
            codes[_election] = _facts.SetOf(_election, [calendar.Id]);
            isKnown[_election] = true;
            _origins[_election] = FactOrigin.Derived;
            derived.Add(_areas.ToDerived(calendar, _facts.Definitions[_election], codes, days));
        }
    }

    /// <summary>Joins derivations of neighbouring parts that say the same.</summary>
    private static IEnumerable<DerivedFact> Merge(IEnumerable<DerivedFact> derived)
    {
        foreach (var group in derived.GroupBy(item => (item.Fact, item.Value, item.Because.Indonesian)))
        {
            var days = new DayRange(group.Min(item => item.Days.From), group.Max(item => item.Days.Until));
            yield return group.First() with { Days = days };
        }
    }

    private IEnumerable<DerivedFact> NarrowedDays(
        IReadOnlyList<(Segment Segment, IReadOnlyList<Contradiction> Contradictions)> possible, ElectionCalendar calendar)
    {
        var definition = _facts.Definitions[_facts.IndexOf(FactKeys.Date)];
        foreach (var days in Join(possible.Select(segment => segment.Segment.Days)))
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

    private void AddCalendarLimits(List<(Segment Segment, IReadOnlyList<Contradiction> Contradictions)> possible, List<Contradiction> contradictions)
    {
        if (_action.Find(FactKeys.Date)?.Days is not { } days)
        {
            return;
        }

        if (contradictions.Count == 0 && possible.TrueForAll(segment => _calendars.IsOutside(_codes, segment.Segment.Days)))
        {
            contradictions.Add(_calendars.OutsideCalendar(_codes, days));
        }

        if (_calendars.CalendarOf(_codes) is { } described)
        {
            contradictions.AddRange(_areas.Contradictions(described, _codes, [.. possible.Select(segment => segment.Segment.Days)]));
        }
    }

    private static void CheckType(FactDefinition definition, FactValue value)
    {
        var fits = definition.Type switch
        {
            FactType.Tanggal => value.Days is not null,
            FactType.Teks => value.Text is not null,
            FactType.HimpunanKode => value.Codes.Count > 0,
            _ => value.Codes.Count == 1,
        };
        if (!fits)
        {
            throw new ArgumentException($"'{definition.Key}' is of type {CodeNames<FactType>.Of(definition.Type)} and cannot have the value {value}.");
        }

        var known = definition.Codes.Select(code => code.Code).ToList();
        foreach (var code in value.Codes.Where(code => !known.Contains(code)))
        {
            throw new ArgumentException(Unknown($"'{code}' is not a code of '{definition.Key}'.", code, known));
        }
    }

    private static string Unknown(string message, string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest ? $"{message} Did you mean '{nearest}'?" : message;
}
