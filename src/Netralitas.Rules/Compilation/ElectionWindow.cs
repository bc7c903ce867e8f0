using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>What a condition on computed days comes to for one target of one election; both ends inclusive.</summary>
internal sealed record ElectionWindow(int Election, int Target, DateOnly From, DateOnly Until)
{
    /// <summary>The windows of every target of every election whose calendar has the anchors the condition names.</summary>
    public static IReadOnlyList<ElectionWindow> All(OnDays condition, IReadOnlyList<ElectionCalendar> calendars, FactTable facts)
    {
        var election = facts.IndexOf(FactKeys.Election);
        var target = facts.IndexOf(FactKeys.TargetKind);
        return
        [
            .. from calendar in calendars
               from designation in calendar.Designations
               let days = Resolve(condition, calendar, designation)
               where days is not null
               from name in designation.Targets
               select new ElectionWindow(
                   facts.SetOf(election, [calendar.Id]).Codes().Single(),
                   facts.SetOf(target, [name.Name]).Codes().Single(),
                   days.Value.From,
                   days.Value.Until),
        ];
    }

    /// <summary>The first and last day of the condition by this calendar; null when it lacks an anchor.</summary>
    public static (DateOnly From, DateOnly Until)? Resolve(OnDays condition, ElectionCalendar calendar, Designation designation)
    {
        var from = Resolve(condition.From, DateOnly.MinValue, calendar, designation);
        var until = Resolve(condition.Until, DateOnly.MaxValue, calendar, designation);
        return from is null || until is null ? null : (from.Value, until.Value);
    }

    private static DateOnly? Resolve(DayBound? bound, DateOnly open, ElectionCalendar calendar, Designation designation) =>
        bound is null ? open
        : bound.Relative is { } relative ? calendar.Resolve(relative, designation)
        : bound.Day;
}
