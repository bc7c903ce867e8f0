using System;
using System.Linq;

namespace Netralitas.Rules.Reliability.Fuzz.Mutation;

/// <summary>What readers of YAML, JSON, CSV, dates and names have stumbled over before.</summary>
internal static class Telling
{
    public static readonly byte[] Bytes = [.. "\t\n\r :-[]{},#&*!|>'\"%@`?<~\0\\;=."u8, 0x1B, 0x7F, 0x85, 0xA0, 0xC2, 0xE2, 0x80, 0xAE, 0xEF, 0xBB, 0xBF, 0xF0, 0xFE, 0xFF];

    public static readonly string[] Tokens =
    [
        ": ", "- ", "? ", ", ", "\n", "\r", "\r\n", "\t", "  ", "#", " # ", "---\n", "...\n", "%YAML 1.2\n", "%TAG ! tag:x,2000:\n", "&a ", "*a", "<<: ", "!!str ", "!!binary ",
        "!!python/object/apply:os.system ", "!System.Diagnostics.Process ", "|\n", ">\n", "|2-\n", "|9\n", ">+1\n", "[", "]", "{", "}", "[[[[[[[[", "{a: {a: {a: ", "]]]]", "\"", "'", "\"\\x00\"", "\"\\u202E\"",
        "\"\\uD800\"", "\\", "\uFEFF", "\u202E", "\u2066", "\u200B", "\u0085", "\u2028", "\0", "\u001B[31m", "null", "~", "true", "no", "NO", "ya", "tidak", "0x1F", "0o17", "1:30", "1e999", ".inf",
        "2024-02-30", "2024-02-29", "0001-01-01", "9999-12-31", "0000-00-00", "2024-01-20..2023-01-01", "..", "2024-01-20..2024-02-10", "10000 tahun", "0 hari", "-1", "99999999999", "penetapan - 36600 bulan",
        "pelantikan + 36600", "kalender.mulai - 1 bulan", "kampanye.sampai", "x.mulai", ".mulai", "berlaku.mulai", "tidak_diketahui", "Pasal 1", "Pasal 9999Z ayat (999z)", "Keseluruhan", "Lampiran IV", "*", "uu-1/*",
        "semua", "salah_satu", "bukan", "mulai", "sampai", "id", "en", "tertanam", "@tertanam", "menimpa", "{0}", "{1}", "{", "%s", "$(x)", "../../etc/passwd", "\u00E9", "e\u0301", "\U0001F469\u200D\U0001F4BC", "\U000E0041",
    ];

    public static string Token(Random random) => Tokens[random.Next(Tokens.Length)];

    public static string Day(Random random) => random.Next(8) switch
    {
        0 => "0001-01-01",
        1 => "9999-12-31",
        _ => new DateOnly(2019, 12, 1).AddDays(random.Next(2200)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>A name that no file has, or one that is nearly another.</summary>
    public static string Misspelt(string name, Random random) => name.Length == 0 ? "x" : random.Next(3) switch
    {
        0 => name + "x",
        1 => name[..^1],
        _ => string.Concat(name.Reverse()),
    };
}
