using System;
using System.Globalization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>Days as a lawyer writes them. Month names stand here because the library must not depend on the machine's cultures.</summary>
internal static class DayWords
{
    private static readonly string[] Indonesian =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static LocalizedText Of(DateOnly day) => new(Of(day, Indonesian), Of(day, English));

    /// <summary>A range; an end without bound is left open.</summary>
    public static LocalizedText Of(DayRange days)
    {
        if (days.From == days.Until)
        {
            return Of(days.From);
        }

        var from = days.From == DateOnly.MinValue ? new LocalizedText("…") : Of(days.From);
        var until = days.Until == DateOnly.MaxValue ? new LocalizedText("…") : Of(days.Until);
        return new LocalizedText($"{from.Indonesian} – {until.Indonesian}", $"{from.English} – {until.English}");
    }

    private static string Of(DateOnly day, string[] months) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {months[day.Month - 1]} {day.Year}");
}
