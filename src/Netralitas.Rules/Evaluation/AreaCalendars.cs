using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// What the area of an act says of its election: some elections are held in some areas only. The area alone excludes no
/// election, because a calendar that names no areas is for all of them.
/// </summary>
internal sealed class AreaCalendars(RuleIndex index)
{
    private readonly FactTable _facts = index.Facts;

    /// <summary>
    /// The one election, by number, that is held in this area on these days for this kind of target; null while area or target
    /// is not known, or when there are several or none, or when it is held everywhere.
    /// </summary>
    public int? ElectionOf(FactState state)
    {
        if (index.Calendars.HeldInAreas(state.Interval).Length == 0 || AreaOf(state) is not { } area || state.Single(_facts.TargetKind) is null)
        {
            return null;
        }

        var target = _facts.CodesOf(_facts.TargetKind, state.Codes(_facts.TargetKind)).Single();
        var held = Enumerable.Range(0, _facts.CodesIn(_facts.Election))
            .Where(election => index.Calendars[election] is { } calendar
                && (calendar.Areas.Count == 0 || calendar.Names(area))
                && calendar.Elects(target)
                && calendar.SurelyCovers(state.Day))
            .ToList();
        return held is [var only] && index.Calendars.AreasOf(only) is not null ? only : null;
    }

    public DerivedFact ToDerived(ElectionCalendar calendar, FactState state, DayRange days) => new()
    {
        Fact = _facts.Definitions[_facts.Election].Key,
        Value = calendar.Id,
        Label = calendar.Title,
        Days = days,
        Because = EvaluationTexts.ElectionOfArea.Fill(_facts.Definitions[_facts.Area!.Value].NameOf(AreaOf(state)!)),
        Verification = calendar.Source.Verification,
    };

    /// <summary>
    /// What the area contradicts: an election that is not held there, or one over on all these days while another is held there.
    /// </summary>
    public IEnumerable<Contradiction> Contradictions(ElectionCalendar described, FactState state, IReadOnlyList<DayRange> days)
    {
        if (AreaOf(state) is { } area)
        {
            var areaName = _facts.Definitions[_facts.Area!.Value].NameOf(area);
            if (described.Areas.Count > 0 && !described.Names(area))
            {
                yield return new Contradiction { Fact = FactKeys.Area, Given = area, Text = EvaluationTexts.NotInArea.Fill(described.Title, areaName) };
            }
            else if (Another(described, state, days, calendar => calendar.Names(area)) is { } other)
            {
                yield return new Contradiction
                {
                    Fact = FactKeys.Election,
                    Given = described.Id,
                    Text = EvaluationTexts.OtherElectionInArea.Fill(described.Title, areaName, other.Title, other.Id),
                };
            }
        }
        else if (_facts.Area is not null && Another(described, state, days, calendar => calendar.Areas.Count > 0) is not null)
        {
            yield return new Contradiction { Fact = FactKeys.Election, Given = described.Id, Text = EvaluationTexts.OtherElectionInSomeAreas.Fill(described.Title) };
        }
    }

    /// <summary>Another election that surely covers each of the days, when the described one surely covers none.</summary>
    private ElectionCalendar? Another(ElectionCalendar described, FactState state, IReadOnlyList<DayRange> days, System.Func<ElectionCalendar, bool> isHeld) =>
        days.Any(part => described.SurelyCovers(part.From))
            ? null
            : index.Content.Calendars.FirstOrDefault(calendar =>
                calendar != described
                && isHeld(calendar)
                && days.All(part => calendar.SurelyCovers(part.From))
                && _facts.CodesOf(_facts.TargetKind, state.Codes(_facts.TargetKind)).Any(calendar.Elects));

    private string? AreaOf(FactState state) =>
        _facts.Area is { } fact && state.Single(fact) is { } code ? _facts.Definitions[fact].Codes[code].Code : null;
}
