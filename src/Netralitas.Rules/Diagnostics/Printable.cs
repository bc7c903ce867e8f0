using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>
/// Makes foreign text safe to show: control characters and bidirectional marks could forge a terminal line or reverse
/// what a reader sees, and a value could be a megabyte long.
/// </summary>
internal static class Printable
{
    private const int LengthLimit = 120;

    public static object Argument(object argument) => argument switch
    {
        string text => Text(text),
        LocalizedText text => new LocalizedText(Escape(text.Indonesian), Escape(text.English)),
        _ => argument,
    };

    /// <summary>A value from a file: escaped, and cut when it is long.</summary>
    public static string Text(string text)
    {
        if (text.Length <= LengthLimit)
        {
            return Escape(text);
        }

        // Not between the halves of a surrogate pair.
        var cut = char.IsHighSurrogate(text[LengthLimit - 1]) ? LengthLimit - 1 : LengthLimit;
        return Escape(text[..cut]) + "…";
    }

    /// <summary>The whole text, with everything that does not show as itself written as <c>\uXXXX</c>.</summary>
    public static string Escape(string text) => Replace(text, static unit => $"\\u{(int)unit:X4}");

    /// <summary>The whole text, with a blank for every code unit that does not show as itself, so that columns stay.</summary>
    public static string Blank(string text) => Replace(text, static _ => " ");

    private static string Replace(string text, Func<char, string> replacement)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var isCharacter = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isCharacter ? rune.Utf16SequenceLength : 1;
            if (isCharacter && Shows(rune))
            {
                safe.Append(text, at, length);
            }
            else
            {
                safe.AppendJoin("", text.Substring(at, length).Select(replacement));
            }

            at += length;
        }

        return safe.ToString();
    }

    private static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
