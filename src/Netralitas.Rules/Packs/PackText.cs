using System;
using System.Security.Cryptography;

namespace Netralitas.Rules.Packs;

/// <summary>Texts and digests as a pack has them.</summary>
internal static class PackText
{
    /// <summary>The text of a file as it is packed: one rulebook has one pack, whatever line endings it was checked out with.</summary>
    public static string Normal(string content) => content.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>SHA-256, <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
