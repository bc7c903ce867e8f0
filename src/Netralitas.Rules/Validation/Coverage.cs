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

    /// <summary>The days both periods surely cover, or null when there are none.</summary>
    public static ValidityPeriod? Overlap(ValidityPeriod left, ValidityPeriod right)
    {
        var from = left.From > right.From ? left.From : right.From;
        var until = left.Until is null || right.Until < left.Until ? right.Until : left.Until;
        return from > until ? null : new ValidityPeriod(from, until);
    }

    public static string ToText(ValidityPeriod period) =>
        new DayRange(period.From, period.Until ?? DateOnly.MaxValue).ToString();
}
