using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Netralitas.Rules.Packs;

/// <summary>Texts and digests as a pack has them. Each has one form, on every runtime: JSON writers differ in what they escape.</summary>
internal static class PackText
{
    /// <summary>The text of a file as it is packed: one rulebook has one pack, whatever line endings it was checked out with.</summary>
    public static string Normal(string content) => content.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>The text as JSON, with quotes, and with no more escapes than JSON asks for.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            quoted = unit switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>SHA-256, <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
