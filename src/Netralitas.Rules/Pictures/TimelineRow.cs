using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Pictures;

/// <summary>One row of a timeline: a name, its days in words, and as a bar.</summary>
internal sealed record TimelineRow(string Label, string Words, ValidityPeriod Bar);

/// <summary>The days a timeline spans, and where each stands on it.</summary>
internal sealed record TimelineScale(DateOnly From, DateOnly Until, double Left, double Width)
{
    /// <summary>The place of a day; days beyond an end stand at that end.</summary>
    public double At(DateOnly day) =>
        Left + (Width * (Math.Clamp(day.DayNumber, From.DayNumber, Until.DayNumber) - From.DayNumber) / (Until.DayNumber - From.DayNumber));

    public double Right => Left + Width;

    /// <summary>Days to write below the bars: so many months apart that at most a dozen stand there.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = ((Until.Year - From.Year) * 12) + Until.Month - From.Month;
        var step = Array.Find([1, 2, 3, 6, 12, 24, 60, 120, 1_200, 12_000], one => months / one <= 12);
        for (var month = (((From.Year * 12) + From.Month - 1) / step * step) + step; month <= (Until.Year * 12) + Until.Month - 1; month += step)
        {
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
        }
    }
}
