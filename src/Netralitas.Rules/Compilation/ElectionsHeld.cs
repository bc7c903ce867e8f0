using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// Whether some areas had another election under way on a day that is none of the described election's: a re-vote is easily
/// described by the name of the election that it repeats.
/// </summary>
internal sealed class ElectionsHeld
{
    private readonly IReadOnlyList<Held> _calendars;
    private readonly int? _area;
    private readonly int _target;

    public ElectionsHeld(IReadOnlyList<ElectionCalendar> calendars, FactTable facts)
    {
        _area = facts.TryIndexOf(FactKeys.Area, out var area) ? area : null;
        _target = facts.IndexOf(FactKeys.TargetKind);
        var election = facts.IndexOf(FactKeys.Election);
        _calendars =
        [
            .. calendars.Select(calendar => new Held(
                facts.SetOf(election, [calendar.Id]).Codes().Single(),
                calendar,
                _area is { } fact && calendar.Areas.Count > 0 ? facts.SetOf(fact, calendar.Areas.Select(name => name.Name)) : null,
                facts.SetOf(_target, calendar.Designations.SelectMany(designation => designation.Targets).Select(name => name.Name)))),
        ];
    }

    /// <summary>The fact that could tell which election it was.</summary>
    public int? Area => _area;

    public bool IsAnotherPossible(FactState state, int election) =>
        _area is { } area
        && !_calendars.Any(held => held.Election == election && held.Calendar.SurelyCovers(state.Day))
        && _calendars.Any(held =>
            held.Election != election
            && held.Areas is { } areas
            && areas.Overlaps(state.Codes(area))
            && held.Targets.Overlaps(state.Codes(_target))
            && held.Calendar.SurelyCovers(state.Day));

    private sealed record Held(int Election, ElectionCalendar Calendar, CodeSet? Areas, CodeSet Targets);
}
