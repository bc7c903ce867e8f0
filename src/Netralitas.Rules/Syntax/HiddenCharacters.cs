using System.Globalization;
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
        int line = 1, column = 1;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHidden(text, at))
            {
                diagnostics.Report(
                    ReadingDiagnostics.HiddenCharacter,
                    new SourceSpan(source.Path, line, column, 1),
                    ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
            }

            (line, column) = TextPlaces.EndsLine(text, at) ? (line + 1, 1) : (line, column + 1);
        }
    }

    // Control characters; marks that reverse or isolate the direction of text ("Trojan Source", CVE-2021-42574); separators
    // that YAML takes for line ends and editors do not; halves of characters.
    private static bool IsHidden(string text, int at) => text[at] switch
    {
        '\n' or '\r' or '\t' => false,
        '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        >= '\uD800' and <= '\uDBFF' => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        var character => char.IsControl(character),
    };
}
