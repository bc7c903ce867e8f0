using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;

namespace Netralitas.Rules.Tool;

/// <summary>What the commands that write files take from their options into those files.</summary>
internal static class WrittenOptions
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The first day of what is written.</summary>
    public static Option<string?> From(string description)
    {
        var option = new Option<string?>("--from") { HelpName = ToolTexts.Day, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var day] && !DateOnly.TryParseExact(day.Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError(ToolTexts.NotADay(day.Value));
            }
        });
        return option;
    }

    public static string Today() => DateTime.Today.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Refuses a text that would not stand on one line.</summary>
    public static void RefuseUnprintable(OptionResult result)
    {
        if (result.Tokens is [var text] && (string.IsNullOrWhiteSpace(text.Value) || text.Value.Any(char.IsControl)))
        {
            result.AddError(ToolTexts.NotALine(result.Option.Name));
        }
    }
}
