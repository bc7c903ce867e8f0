using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>Between packs, which hold files and what is said of them, and rulebooks.</summary>
internal static class PackedRulebook
{
    /// <summary>Writes a rulebook's own files.</summary>
    /// <param name="files">All files that it was loaded from.</param>
    /// <param name="root">The folder that the paths of its own ones start with.</param>
    public static int Write(Rulebook rulebook, IEnumerable<SourceText> files, string root, Stream stream, PackPrivateKey? key)
    {
        var own = files
            .Where(file => !BaseFiles.Hold(file.Path))
            .Select(file => new SourceText(RulebookBinder.Relative(file.Path, root), file.Content))
            .ToList();
        PackWriter.Write(stream, entries => new PackManifest(rulebook.Name, rulebook.Version, rulebook.Digest, LibraryVersion.Text, BaseOf(rulebook), entries), own, key);
        return own.Count;
    }

    /// <summary>Loads the rulebook in a pack.</summary>
    /// <param name="pack">Its bytes; null when they could not be read, and the bag says why.</param>
    public static RulebookLoadResult Load(ReadOnlyMemory<byte>? pack, string path, PackTrust trust, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (pack is not { } bytes || PackReader.Read(bytes, path, trust, limits, diagnostics) is not { } opened || !IsOnThisBase(opened, diagnostics))
        {
            return new RulebookLoadResult(null, diagnostics);
        }

        var result = RulebookLoader.Load(opened.Files, path, limits, diagnostics);
        return result.Rulebook is { } rulebook && !IsAsManifestSays(rulebook, opened, diagnostics) ? new RulebookLoadResult(null, diagnostics) : result;
    }

    private static PackBase? BaseOf(Rulebook rulebook) => rulebook.Base is { } below ? new PackBase(below.Name, below.Version, below.Digest) : null;

    // Said before the rules are read: of what is embedded otherwise now, they would only be told to be wrong.
    private static bool IsOnThisBase(OpenedPack pack, DiagnosticBag diagnostics)
    {
        if (pack.Manifest.Base is not { } below || below.Digest == EmbeddedRules.Digest)
        {
            return true;
        }

        pack.Report(diagnostics, PackDiagnostics.OtherBase, "base", below.Digest, EmbeddedRules.Digest, pack.Manifest.Library);
        return false;
    }

    private static bool IsAsManifestSays(Rulebook rulebook, OpenedPack pack, DiagnosticBag diagnostics)
    {
        var manifest = pack.Manifest;
        var values = new (string Key, object? Said, object? Is)[]
        {
            ("name", manifest.Name, rulebook.Name),
            ("version", manifest.Version, rulebook.Version),
            ("digest", manifest.Digest, rulebook.Digest),
            ("base", manifest.Base, BaseOf(rulebook)),
        };
        var others = values.Where(value => !Equals(value.Said, value.Is)).ToList();
        foreach (var (key, said, @is) in others)
        {
            pack.Report(diagnostics, PackDiagnostics.OtherRules, key, key, Words(said), Words(@is));
        }

        return others.Count == 0;
    }

    private static object Words(object? value) => value switch
    {
        PackBase below => $"{below.Version} {below.Digest}",
        null => "null",
        _ => value,
    };
}
