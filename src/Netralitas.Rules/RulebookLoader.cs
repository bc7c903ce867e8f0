using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Merging;
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
            if (FolderNodes.Read(sorted, limits, diagnostics) is not { } nodes)
            {
                return new RulebookLoadResult(null, diagnostics);
            }

            var bound = RulebookBinder.Bind(nodes, root, limits, diagnostics);
            var whole = bound.BuildsOnBase ? PutOnBase(bound, diagnostics) : bound;
            if (later is null)
            {
                RulebookChecker.Check(whole.Content, whole.Trials, RulebookBinder.Path(root, RuleFiles.Manifest), limits, diagnostics);
            }

            if (!diagnostics.HasErrors)
            {
                var stamp = Stamp(whole, RulebookDigest.Of(sorted, root, bound.BuildsOnBase ? EmbeddedRules.Digest : null));
                var rulebook = new Rulebook(
                    RuleIndex.Compile(whole.Content),
                    stamp,
                    new Lazy<Trials>(later ?? (() => whole.Trials)),
                    new Lazy<IReadOnlyList<SourceText>>(() => later is not null ? EmbeddedRules.Files : bound.BuildsOnBase ? [.. EmbeddedRules.FilesOfBase, .. sorted] : sorted),
                    root);
                return new RulebookLoadResult(rulebook, diagnostics);
            }
        }

        return new RulebookLoadResult(null, diagnostics);
    }

    private static BoundFiles PutOnBase(BoundFiles own, DiagnosticBag diagnostics)
    {
        foreach (var file in EmbeddedRules.FilesOfBase)
        {
            diagnostics.Register(file);
        }

        return RulebookMerger.Merge(EmbeddedRules.Base, own, diagnostics);
    }

    private static RulebookStamp Stamp(BoundFiles files, string digest)
    {
        var manifest = files.Content.Manifest;
        return new RulebookStamp
        {
            Name = manifest.Name,
            Version = manifest.Version,
            Digest = digest,
            Covered = manifest.Covered,
            NotCovered = manifest.NotCovered,
            Base = files.BuildsOnBase ? Base(files.Content) : null,
        };
    }

    private static BaseRulebook Base(RulebookContent content) => new()
    {
        Name = EmbeddedRules.Base.Content.Manifest.Name,
        Version = EmbeddedRules.Base.Content.Manifest.Version,
        Digest = EmbeddedRules.Digest,
        Overrides =
        [
            .. content.Manifest.Overrides.Select(entry => new RulebookOverride
            {
                Kind = CodeNames<OverriddenKind>.Of(entry.Kind),
                Id = entry.Id.Name,
                From = entry.From,
                Reason = entry.Reason,
                Basis = [.. entry.Basis.SelectMany(norm => norm.Homes).Select(content.Find).Select(found => $"{found!.Value.Instrument.ShortName} {found.Value.Provision.Citation}")],
            }),
        ],
    };
}
