using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Makes plain text stand in Markdown as it is: nothing in it is markup.</summary>
internal static class Md
{
    private const string Special = "\\`*_[]<>|&~$!^=";

    /// <summary>The text on one line, to stand anywhere within a line or at its start.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in OneLine(text))
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return AtStart(escaped.ToString());
    }

    /// <summary>A key or a code, in the letters of code; as text where that could end early.</summary>
    public static string Code(string text) =>
        text.Length == 0 || text.Any(letter => letter is '`' or '|' || char.IsControl(letter)) || text != text.Trim() ? Escape(text) : $"`{text}`";

    public static string Bold(string escaped) => $"**{escaped}**";

    // At the start of a line a heading, a list or a quotation would begin.
    private static string AtStart(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && text.Length > digits && (text[digits] is '.' or ')') && (text.Length == digits + 1 || text[digits + 1] == ' ') ? string.Create(CultureInfo.InvariantCulture, $"{text[..digits]}\\{text[digits..]}")
            : text.Length > 0 && text[0] is '#' or '+' or '-' or '=' or ':' ? "\\" + text
            : text;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
