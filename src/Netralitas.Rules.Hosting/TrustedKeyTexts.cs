using System;
using System.IO;
using System.Linq;
using Netralitas.Rules.Packs;

namespace Netralitas.Rules.Hosting;

/// <summary>The keys that options name: by their text, or by the file that it stands in.</summary>
internal static class TrustedKeyTexts
{
    private const string PemStart = "-----BEGIN ";

    /// <summary>Whose packs are loaded.</summary>
    /// <param name="contentRoot">Where a relative path starts; null for the current directory.</param>
    /// <exception cref="ArgumentException">One of them is no such key, or there is none and nobody said that none is needed.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static PackTrust Trust(NetralitasRulesOptions options, string? contentRoot) =>
        options.AllowUnsigned ? PackTrust.Anyone : PackTrust.SignedBy(options.TrustedKeys.Select(key => Read(key, contentRoot)));

    /// <summary>What is wrong with a key; null when nothing is.</summary>
    public static string? Problem(string key, string? contentRoot)
    {
        try
        {
            Read(key, contentRoot);
            return null;
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    private static PackPublicKey Read(string key, string? contentRoot) =>
        PackPublicKey.FromPem(key.Contains(PemStart, StringComparison.Ordinal)
            ? key
            : File.ReadAllText(Path.GetFullPath(key, contentRoot ?? Directory.GetCurrentDirectory())));
}
