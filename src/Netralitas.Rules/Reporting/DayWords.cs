using System;
using System.Globalization;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Days as a lawyer writes them. Month names stand here because the library must not depend on the machine's cultures.</summary>
internal static class DayWords
{
    private static readonly string[] Indonesian =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {(language == Language.English ? English : Indonesian)[day.Month - 1]} {day.Year}");

    public static string Of(DayRange days, Language language)
    {
        if (days.From == days.Until)
        {
            return Of(days.From, language);
        }

        var from = days.From == DateOnly.MinValue ? "…" : Of(days.From, language);
        var until = days.Until == DateOnly.MaxValue ? "…" : Of(days.Until, language);
        return $"{from} – {until}";
    }
}
