using System;
using System.Buffers;
using System.Security.Cryptography;

namespace Netralitas.Rules.Text;

/// <summary>How rulebooks, packs, keys and records write a digest: <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
internal static class DigestText
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The digest of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => OfHash(SHA256.HashData(bytes));

    /// <summary>A SHA-256 that was worked out already.</summary>
    public static string OfHash(ReadOnlySpan<byte> hash) => Prefix + Convert.ToHexString(hash).ToLowerInvariant();

    /// <summary>Whether a text is a digest by its form.</summary>
    public static bool Is(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(HexDigits);
}
