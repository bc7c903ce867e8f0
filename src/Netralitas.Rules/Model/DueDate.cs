using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Model;

/// <summary>Counts time limits. The day of the event itself does not count; working days skip weekends and holidays.</summary>
internal static class DueDate
{
    /// <summary>The last day of a time limit; null when it leads out of the days there are.</summary>
    public static DateOnly? Of(Quantity limit, DateOnly start, IReadOnlySet<DateOnly> holidays)
    {
        try
        {
            return limit.Unit switch
            {
                TimeUnit.Day => start.AddDays(limit.Value),
                TimeUnit.Month => start.AddMonths(limit.Value),
                TimeUnit.Year => start.AddYears(limit.Value),
                _ => WorkingDay(limit.Value, start, holidays),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static DateOnly WorkingDay(int count, DateOnly start, IReadOnlySet<DateOnly> holidays)
    {
        var day = start;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day))
            {
                count--;
            }
        }

        return day;
    }
}
