using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// What a condition on computed days comes to for one target of one election, up to the day its schedule was replaced. An end lies
/// between two days; they are the same when it is known.
/// </summary>
internal sealed record ElectionWindow(int Election, int Target, DayRange Schedule, DayRange From, DayRange Until)
{
    /// <summary>The windows of every target of every election.</summary>
    public static IReadOnlyList<ElectionWindow> All(OnDays condition, IReadOnlyList<ElectionCalendar> calendars, FactTable facts)
    {
        var election = facts.IndexOf(FactKeys.Election);
        var target = facts.IndexOf(FactKeys.TargetKind);
        return
        [
            .. from calendar in calendars
               from name in calendar.Designations.SelectMany(designation => designation.Targets).Select(name => name.Name).Distinct()
               from scheduled in Schedules(calendar, name)
               let ends = Resolve(condition, calendar, scheduled.Designation)
               select new ElectionWindow(
                   facts.SetOf(election, [calendar.Id]).Codes().Single(),
                   facts.SetOf(target, [name]).Codes().Single(),
                   scheduled.Days,
                   ends.From,
                   ends.Until),
        ];
    }

    /// <summary>Whether the day lies within the window.</summary>
    public Truth Covers(DateOnly day) =>
        day < From.From || day > Until.Until ? Truth.False
        : day >= From.Until && day <= Until.From ? Truth.True
        : Truth.Unknown;

    /// <summary>The first and the last day of the condition by this calendar.</summary>
    public static (DayRange From, DayRange Until) Resolve(OnDays condition, ElectionCalendar calendar, Designation designation) => (
        Resolve(condition.From, DateOnly.MinValue, calendar, designation),
        Resolve(condition.Until, DateOnly.MaxValue, calendar, designation));

    /// <summary>
    /// Before a schedule was replaced two of them speak: the one that stood and the one that came. Where they differ, nobody can
    /// say yet which counts.
    /// </summary>
    private static IEnumerable<(Designation Designation, DayRange Days)> Schedules(ElectionCalendar calendar, string target) =>
        calendar.DesignationsOf(target).Select(designation => (designation, new DayRange(DateOnly.MinValue, designation.ScheduleUntil ?? DateOnly.MaxValue)));

    private static DayRange Resolve(DayBound? bound, DateOnly open, ElectionCalendar calendar, Designation designation) =>
        bound is null ? open
        : bound.Relative is { } relative ? relative.From(calendar.Anchor(relative.Anchor, designation))
        : bound.Day!.Value;
}
