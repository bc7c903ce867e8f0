using System.Text.RegularExpressions;

namespace Netralitas.Rules.Binding;

/// <summary>The form of a citation: article, paragraph, letter, number and the letter of a number in drafting order; a part of an annex; or the whole.</summary>
internal static partial class Citation
{
    public static bool IsWellFormed(string citation) => Form().IsMatch(citation);

    [GeneratedRegex(
        @"^(Pasal \d{1,4}[A-Z]?( ayat \(\d{1,3}[a-z]?\))?( huruf [a-z]{1,2})?( angka \d{1,3}( huruf [a-z]{1,2})?)?|Lampiran( [IVX]{1,6})?( bagian [A-Z])?( poin \d{1,3})?|Keseluruhan)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
