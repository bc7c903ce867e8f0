using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Netralitas.Rules.Validation;

namespace Netralitas.Rules;

/// <summary>The pipeline: Read, Bind, Check, Compile. A bag of diagnostics travels the first three.</summary>
internal static class RulebookLoader
{
    /// <summary>Loads the files of a rules folder.</summary>
    /// <param name="later">
    /// Of files that ship: reads and checks everything when the tests are asked for. They passed the checks before they shipped,
    /// so until then they are read without their tests and not checked again. Null for all other files.
    /// </param>
    public static RulebookLoadResult Load(IReadOnlyList<SourceText> sources, string root, ReadLimits limits, DiagnosticBag diagnostics, Func<Trials>? later = null)
    {
        if (sources.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Report(BindingDiagnostics.NoRuleFiles, new SourceSpan(root.Length == 0 ? "." : root, 1, 1, 1));
        }

        var sorted = sources.OrderBy(source => source.Path, StringComparer.Ordinal).ToList();
        if (sorted.Count > 0)
        {
            var bound = RulebookBinder.Bind(sorted.Select(source => (source, YamlReader.Read(source, limits, diagnostics))), root, diagnostics);
            if (later is null)
            {
                RulebookChecker.Check(bound.Content, bound.Trials, diagnostics);
            }

            if (!diagnostics.HasErrors)
            {
                var stamp = Stamp(bound.Content.Manifest, Digest(sorted, root));
                var rulebook = new Rulebook(
                    RuleIndex.Compile(bound.Content),
                    stamp,
                    new Lazy<Trials>(later ?? (() => bound.Trials)),
                    new Lazy<IReadOnlyList<SourceText>>(() => later is null ? sorted : Rulebook.EmbeddedFiles),
                    root);
                return new RulebookLoadResult(rulebook, diagnostics);
            }
        }

        return new RulebookLoadResult(null, diagnostics);
    }

    private static RulebookStamp Stamp(Manifest manifest, string digest) => new()
    {
        Name = manifest.Name,
        Version = manifest.Version,
        Digest = digest,
        Covered = manifest.Covered,
        NotCovered = manifest.NotCovered,
    };

    // Path and length go before each content, so that no two different sets of files can run together to the same bytes.
    private static string Digest(IEnumerable<SourceText> sorted, string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sorted.Where(source => !RuleFiles.IsTrial(RulebookBinder.Relative(source.Path, root))))
        {
            var content = Encoding.UTF8.GetBytes(source.Content.ReplaceLineEndings("\n"));
            hash.AppendData(Encoding.UTF8.GetBytes($"{RulebookBinder.Relative(source.Path, root)}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return "sha256:" + Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
