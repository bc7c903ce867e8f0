using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Pictures;

/// <summary>
/// Draws which of some things is in force when. A bar without a last day ends in an arrow; before a first day that was not
/// found it is faint.
/// </summary>
internal static class TimelinePicture
{
    private const double Margin = 12;
    private const double LabelWidth = 330;
    private const double PlotWidth = 600;
    private const double RowHeight = 32;
    private const string Bar = "#2f6690";
    private const string Grid = "#d5dbe1";
    private const string Soft = "#5b6770";
    private const string Mark = "#b3261e";

    private static readonly int LettersOfLabel = (int)(LabelWidth / SvgCanvas.LetterWidth) - 2;

    /// <summary>Draws the rows from top to bottom.</summary>
    /// <param name="day">A day to mark; left out when it lies beyond the bars.</param>
    public static string Write(string title, IReadOnlyList<TimelineRow> rows, DateOnly day)
    {
        var canvas = new SvgCanvas();
        var scale = Scale([.. rows.Select(row => row.Bar)]);
        var bottom = Margin + (rows.Count * RowHeight) + 4;
        foreach (var tick in scale.Ticks())
        {
            var x = scale.At(tick);
            canvas.Line(Grid, 1, (x, Margin), (x, bottom));
            canvas.Text(x, bottom + 16, tick.ToString(tick.Month == 1 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture), 11, Soft, anchor: "middle");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            Draw(canvas, scale, rows[i], Margin + (i * RowHeight));
        }

        var isMarked = day > scale.From && day < scale.Until;
        if (isMarked)
        {
            canvas.Line(Mark, 1.5, (scale.At(day), Margin), (scale.At(day), bottom + 24));
            canvas.Text(scale.At(day), bottom + 36, Days.ToText(day), 11, Mark, isBold: true, anchor: "middle");
        }

        return canvas.Finish(Margin + LabelWidth + PlotWidth + 40, bottom + (isMarked ? 46 : 26), title);
    }

    private static void Draw(SvgCanvas canvas, TimelineScale scale, TimelineRow row, double top)
    {
        canvas.Line(Grid, 1, (Margin, top + RowHeight - 2), (scale.Right, top + RowHeight - 2));
        canvas.Text(Margin, top + 12, SvgCanvas.Cut(row.Label, LettersOfLabel), isBold: true, hint: row.Label);
        canvas.Text(Margin, top + 25, SvgCanvas.Cut(row.Words, LettersOfLabel + 4), 11, Soft, hint: row.Words);
        var bar = row.Bar;
        var left = scale.At(bar.From);
        var right = Math.Max(scale.At(bar.Until ?? scale.Until), left + 4);
        if (bar.FromIsLatest)
        {
            canvas.Box(scale.Left, top + 7, left - scale.Left, 16, Bar, "none", opacity: 0.25);
        }

        canvas.Box(left, top + 7, right - left, 16, Bar, "none", corner: 2);
        if (bar.Until is null)
        {
            canvas.Shape(Bar, (right, top + 5), (right + 12, top + 15), (right, top + 25));
        }
    }

    private static TimelineScale Scale(List<ValidityPeriod> bars)
    {
        var days = bars.SelectMany(bar => new[] { bar.From, bar.Until ?? bar.From }).Where(day => day > DateOnly.MinValue && day < DateOnly.MaxValue).ToList();
        var from = days.Count == 0 ? new DateOnly(2000, 1, 1) : days.Min();
        var until = days.Count == 0 ? from : days.Max();

        // Room on both sides, so that what began earlier and what goes on can be seen to.
        var room = Math.Max((until.DayNumber - from.DayNumber) / 12, 10);
        return new TimelineScale(
            DateOnly.FromDayNumber(Math.Max(from.DayNumber - room, DateOnly.MinValue.DayNumber)),
            DateOnly.FromDayNumber(Math.Min(until.DayNumber + room, DateOnly.MaxValue.DayNumber)),
            Margin + LabelWidth,
            PlotWidth);
    }
}
