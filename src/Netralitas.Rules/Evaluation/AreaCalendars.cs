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
    private readonly int? _area = index.Facts.TryIndexOf(FactKeys.Area, out var area) ? area : null;
    private readonly int _target = index.Facts.IndexOf(FactKeys.TargetKind);

    /// <summary>
    /// The one election that is held in this area on these days for this kind of target; null while area or target is not
    /// known, or when there are several or none.
    /// </summary>
    public ElectionCalendar? ElectionOf(IReadOnlyList<CodeSet> codes, DayRange days)
    {
        if (AreaOf(codes) is not { } area || codes[_target].Count != 1)
        {
            return null;
        }

        var target = index.Facts.CodesOf(_target, codes[_target]).Single();
        var held = index.Content.Calendars
            .Where(calendar => calendar.Areas.Count == 0 || calendar.Names(area))
            .Where(calendar => calendar.Elects(target) && calendar.SurelyCovers(days.From))
            .ToList();
        return held is [{ Areas.Count: > 0 } only] ? only : null;
    }

    /// <summary>Whether the area could tell the election on these days.</summary>
    public bool CouldTell(DayRange days) =>
        _area is not null && index.Content.Calendars.Any(calendar => calendar.Areas.Count > 0 && calendar.SurelyCovers(days.From));

    public DerivedFact ToDerived(ElectionCalendar calendar, FactDefinition election, IReadOnlyList<CodeSet> codes, DayRange days)
    {
        var area = index.Facts.Definitions[_area!.Value];
        return new DerivedFact
        {
            Fact = election.Key,
            Value = calendar.Id,
            Label = calendar.Title,
            Days = days,
            Because = EvaluationTexts.ElectionOfArea.Fill(area.NameOf(AreaOf(codes)!)),
            Verification = calendar.Source.Verification,
        };
    }

    /// <summary>
    /// What the area contradicts: an election that is not held there, or one over on all these days while another is held there.
    /// </summary>
    public IEnumerable<Contradiction> Contradictions(ElectionCalendar described, IReadOnlyList<CodeSet> codes, IReadOnlyList<DayRange> days)
    {
        if (AreaOf(codes) is { } area)
        {
            var areaName = index.Facts.Definitions[_area!.Value].NameOf(area);
            if (described.Areas.Count > 0 && !described.Names(area))
            {
                yield return new Contradiction { Fact = FactKeys.Area, Given = area, Text = EvaluationTexts.NotInArea.Fill(described.Title, areaName) };
            }
            else if (Another(described, codes, days, calendar => calendar.Names(area)) is { } other)
            {
                yield return new Contradiction
                {
                    Fact = FactKeys.Election,
                    Given = described.Id,
                    Text = EvaluationTexts.OtherElectionInArea.Fill(described.Title, areaName, other.Title, other.Id),
                };
            }
        }
        else if (_area is not null && Another(described, codes, days, calendar => calendar.Areas.Count > 0) is not null)
        {
            yield return new Contradiction { Fact = FactKeys.Election, Given = described.Id, Text = EvaluationTexts.OtherElectionInSomeAreas.Fill(described.Title) };
        }
    }

    /// <summary>Another election that surely covers each of the days, when the described one surely covers none.</summary>
    private ElectionCalendar? Another(
        ElectionCalendar described, IReadOnlyList<CodeSet> codes, IReadOnlyList<DayRange> days, System.Func<ElectionCalendar, bool> isHeld) =>
        days.Any(part => described.SurelyCovers(part.From))
            ? null
            : index.Content.Calendars.FirstOrDefault(calendar =>
                calendar != described
                && isHeld(calendar)
                && days.All(part => calendar.SurelyCovers(part.From))
                && index.Facts.CodesOf(_target, codes[_target]).Any(calendar.Elects));

    private string? AreaOf(IReadOnlyList<CodeSet> codes) =>
        _area is { } fact && codes[fact].Count == 1 ? index.Facts.CodesOf(fact, codes[fact]).Single() : null;
}
