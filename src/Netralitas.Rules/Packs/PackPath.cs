using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>
/// Which paths the files of a pack may have: those that mean one and the same file below a folder on every system, so that whoever
/// unpacks one by other means is not led out of it.
/// </summary>
internal static class PackPath
{
    private const int MaxLength = 255;

    /// <summary>Characters that separate, name drives, or are not allowed in names on some system.</summary>
    private const string Refused = "\\:*?\"<>|";

    private static readonly LocalizedText Length = new("panjangnya harus dari 1 sampai {0} karakter.", "it must be of 1 to {0} characters.");
    private static readonly LocalizedText Segment = new("tulis relatif terhadap folder aturan, dengan '/', tanpa bagian kosong, '.' atau '..'.", "write it relative to the rules folder, with '/', without empty parts, '.' or '..'.");
    private static readonly LocalizedText Edge = new("tidak ada bagiannya yang boleh diawali atau diakhiri spasi, atau diakhiri titik.", "no part of it may begin or end with a blank or end with a full stop.");
    private static readonly LocalizedText Character = new("karakter U+{0} tidak boleh ada di dalamnya.", "the character U+{0} must not be in it.");

    /// <summary>What is wrong with a path; null when nothing is.</summary>
    public static LocalizedText? Problem(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return Length.Fill(MaxLength);
        }

        if (path.EnumerateRunes().Where(IsRefused).Select(rune => (Rune?)rune).FirstOrDefault() is { } refused)
        {
            return Character.Fill(refused.Value.ToString("X4", CultureInfo.InvariantCulture));
        }

        var segments = path.Split('/');
        return segments.Any(segment => segment is "" or "." or "..") ? Segment
            : segments.Any(segment => segment[0] == ' ' || segment[^1] is ' ' or '.') ? Edge
            : null;
    }

    // The replacement character is what a lone half of a character is enumerated as.
    private static bool IsRefused(Rune rune) =>
        rune == Rune.ReplacementChar
        || (rune.IsAscii && Refused.Contains((char)rune.Value, StringComparison.Ordinal))
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
