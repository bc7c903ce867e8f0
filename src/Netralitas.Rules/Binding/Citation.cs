using System.Text.RegularExpressions;

namespace Netralitas.Rules.Binding;

/// <summary>The form of a citation: article, paragraph, letter, number and the letter of a number in drafting order; a part of an annex; or the whole.</summary>
internal static partial class Citation
{
    /// <summary>The form as a regular expression that JSON Schema knows, too.</summary>
    internal const string Form =
        @"^(Pasal \d{1,4}[A-Z]?( ayat \(\d{1,3}[a-z]?\))?( huruf [a-z]{1,2})?( angka \d{1,3}( huruf [a-z]{1,2})?)?|Lampiran( [IVX]{1,6})?( bagian [A-Z])?( poin \d{1,3})?|Keseluruhan)$";

    // Every repetition is bounded and none can be read in two ways, so going back costs next to nothing. The engine that never
    // goes back is put together at run time, which costs a tenth of a second at the first citation.
    public static bool IsWellFormed(string citation) => Pattern().IsMatch(citation);

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
