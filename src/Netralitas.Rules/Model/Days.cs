using System;
using System.Globalization;

namespace Netralitas.Rules.Model;

/// <summary>Days in the one form the files know: <c>2024-01-20</c> (ISO 8601).</summary>
internal static class Days
{
    public const string Format = "yyyy-MM-dd";

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string ToText(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
