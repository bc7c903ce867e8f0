using System.Globalization;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Refuses text in which a reader would see something else than is written.</summary>
internal static class HiddenCharacters
{
    /// <summary>Reports every hidden character of the text.</summary>
    public static void Refuse(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Content;
        if (!HasAny(text))
        {
            return;
        }

        int line = source.FirstLine, column = 1;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHidden(text, at))
            {
                diagnostics.Report(
                    ReadingDiagnostics.HiddenCharacter,
                    new SourceSpan(source.Path, line, column, 1),
                    CodePoint(text, at).ToString("X4", CultureInfo.InvariantCulture));
            }

            (line, column) = TextPlaces.EndsLine(text, at) ? (line + 1, 1) : (line, column + 1);
        }
    }

    /// <summary>Reports the first hidden character of a value, which only an escape such as <c>\u202E</c> can have put there.</summary>
    public static void Refuse(string value, SourceSpan place, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < value.Length; at++)
        {
            // Only in a file is this a line ending.
            if (value[at] == '\r' || (value[at] is < ' ' or > '~' && IsHidden(value, at)))
            {
                diagnostics.Report(ReadingDiagnostics.HiddenCharacter, place, CodePoint(value, at).ToString("X4", CultureInfo.InvariantCulture));
                return;
            }
        }
    }

    // Hardly any text has one: it is gone over quickly first, and counted in lines only when it has.
    private static bool HasAny(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or > '~' && IsHidden(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static int CodePoint(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    // Control characters, separators that YAML takes for line ends and editors do not, halves of characters, and all that
    // only formats: marks that reverse or isolate the direction of text ("Trojan Source", CVE-2021-42574), blanks without
    // width. Joiners stay: without them some names cannot be written.
    private static bool IsHidden(string text, int at)
    {
        if (text[at] is '\n' or '\r' or '\t' or '\u200C' or '\u200D')
        {
            return false;
        }

        // The second half of a whole character has been looked at with the first.
        var isSecondHalf = char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]);
        return !isSecondHalf && CharUnicodeInfo.GetUnicodeCategory(text, at) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
    }
}
