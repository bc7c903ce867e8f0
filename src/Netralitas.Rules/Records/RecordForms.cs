using System;
using System.Globalization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>How records write times, days and languages: in one way, so that what is read was written so.</summary>
internal static class RecordForms
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const string DayForm = "yyyy-MM-dd";

    public static string Of(DateTimeOffset time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Of(Language language) => language == Language.English ? "en" : "id";

    public static DateTimeOffset? ReadTime(string text) =>
        DateTimeOffset.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && Of(time) == text ? time : null;

    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Language? ReadLanguage(string text) => text switch
    {
        "id" => Language.Indonesian,
        "en" => Language.English,
        _ => null,
    };
}
