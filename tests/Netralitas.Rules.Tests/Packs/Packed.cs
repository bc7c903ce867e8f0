using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>Packs in memory.</summary>
internal static class Packed
{
    public static byte[] Write(Rulebook rulebook, PackPrivateKey? key = null)
    {
        using var stream = new MemoryStream();
        rulebook.WritePack(stream, key);
        return stream.ToArray();
    }

    public static RulebookLoadResult Load(byte[] pack, PackTrust? trust = null, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(pack);
        return Rulebook.LoadPack(stream, trust ?? PackTrust.Anyone, "x.rulepack", limits);
    }

    /// <summary>The ids of what is wrong with a pack, none for one that is loaded.</summary>
    public static IEnumerable<string> Ids(byte[] pack, PackTrust? trust = null) => Load(pack, trust).Diagnostics.Select(diagnostic => diagnostic.Id);

    public static string[] Lines(byte[] pack) => Encoding.UTF8.GetString(pack).TrimEnd('\n').Split('\n');

    public static byte[] Of(params IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>The same pack with another first line, closed anew as anyone can who does not sign.</summary>
    public static byte[] WithManifest(byte[] pack, string manifest)
    {
        var lines = Lines(pack);
        lines[0] = manifest;
        lines[^1] = $"{{\"end\":\"{DigestText.Of(Encoding.UTF8.GetBytes(manifest + "\n"))}\"}}";
        return Of(lines);
    }

    /// <summary>A pack of a few lines, to be tried byte by byte. It is whole, but no rulebook.</summary>
    public static byte[] Tiny(PackPrivateKey? key = null)
    {
        using var stream = new MemoryStream();
        PackWriter.Write(
            stream,
            files => new PackManifest(new LocalizedText("é", "e"), "1", DigestText.Of([]), "0", null, files),
            [new SourceText("b.yaml", "\"b\": é\n"), new SourceText("a.yaml", "a:\t\\ü\n")],
            key);
        return stream.ToArray();
    }

    /// <summary>Whether a pack is taken for whole, without asking what rules are in it.</summary>
    public static bool Opens(byte[] pack, PackTrust trust)
    {
        var diagnostics = new DiagnosticBag();
        var isOpened = PackReader.Read(pack, "x.rulepack", trust, ReadLimits.Default, diagnostics) is not null;
        return isOpened == !diagnostics.HasErrors ? isOpened : throw new InvalidDataException("Refused without a word, or taken with an error.");
    }
}
