using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Netralitas.Rules.Tool;

/// <summary>Days as options take them and files hold them: written in one way, whatever the machine's own is.</summary>
internal static class DayOption
{
    private const string Form = "yyyy-MM-dd";

    public static Option<DateOnly?> Create(string name, string description) =>
        new(name) { HelpName = ToolTexts.Day, Description = description, CustomParser = Read };

    public static DateOnly Today() => DateOnly.FromDateTime(DateTime.Today);

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    private static DateOnly? Read(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError(ToolTexts.NotADay(result.Tokens[0].Value));
        return null;
    }
}
