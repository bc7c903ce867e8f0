using System;
using System.Globalization;
using System.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>
/// Makes foreign text safe to show: control characters and bidirectional marks could forge a terminal line or reverse
/// what a reader sees, and a value could be a megabyte long.
/// </summary>
internal static class Printable
{
    private const int LengthLimit = 120;

    public static object Argument(object argument) => argument is string text ? Text(text) : argument;

    public static string Text(string text)
    {
        var shortened = text.Length > LengthLimit ? string.Concat(text.AsSpan(0, LengthLimit), "…") : text;
        var safe = new StringBuilder(shortened.Length);
        foreach (var character in shortened)
        {
            if (char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format)
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                safe.Append(character);
            }
        }

        return safe.ToString();
    }
}
