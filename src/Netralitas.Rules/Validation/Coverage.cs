using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Whether periods together cover a period.</summary>
internal static class Coverage
{
    /// <summary>The first day of the window that no period surely covers, or null when there is none.</summary>
    public static DateOnly? FirstGap(ValidityPeriod window, IEnumerable<ValidityPeriod> periods)
    {
        var next = window.From;
        var last = window.Until ?? DateOnly.MaxValue;
        foreach (var period in periods.OrderBy(period => period.From))
        {
            if (period.From > next)
            {
                break;
            }

            var until = period.Until ?? DateOnly.MaxValue;
            if (until >= last)
            {
                return null;
            }

            if (until >= next)
            {
                next = until.AddDays(1);
            }
        }

        return next;
    }

    public static string ToText(ValidityPeriod period) =>
        new DayRange(period.From, period.Until ?? DateOnly.MaxValue).ToString();
}
