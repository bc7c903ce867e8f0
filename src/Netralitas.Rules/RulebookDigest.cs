using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>SHA-256 over rule files: tests, cases, line endings and the folder's own path do not count.</summary>
internal static class RulebookDigest
{
    /// <summary>The digest of files in any order.</summary>
    /// <param name="below">The digest of the rulebook they build on; null when they stand alone.</param>
    public static string Of(IEnumerable<SourceText> files, string root, string? below = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (below is not null)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{below}\n"));
        }

        // Path and length go before each content, so that no two different sets of files can run together to the same bytes.
        foreach (var file in files.Where(file => !RuleFiles.IsTrial(RulebookBinder.Relative(file.Path, root))).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var content = Encoding.UTF8.GetBytes(file.Content.ReplaceLineEndings("\n"));
            hash.AppendData(Encoding.UTF8.GetBytes($"{RulebookBinder.Relative(file.Path, root)}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return DigestText.OfHash(hash.GetHashAndReset());
    }
}
