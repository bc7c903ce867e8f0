using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Reliability.Fuzz.Mutation;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>A pack from anyone: loaded, and nothing but the bytes that the library would write is accepted.</summary>
internal sealed partial class PackTarget(IReadOnlyList<FuzzInput> rulebooks) : FuzzTarget, IClosed
{
    private const string FilePath = "x.rulepack";

    public override string Name => "pack";

    public override int Weight => 150;

    public override bool IsYaml => false;

    public override IReadOnlyList<FuzzInput> Seeds { get; } = [.. rulebooks.Select(Pack)];

    public override object Read(FuzzInput input) => Load(input.Files[0].Content);

    public override FuzzOutcome Check(object read, FuzzInput input, Random random)
    {
        var result = (RulebookLoadResult)read;

        // A pack stands in its diagnostics for the folder of the files in it, whose lines are not those of the input.
        Promises.HoldFor(result.Rulebook is null, [.. result.Diagnostics.Where(one => one.Span.Path == FilePath)], input, _ => false, isPart: true);
        if (result.Rulebook is { } rulebook)
        {
            using var again = new MemoryStream();
            rulebook.WritePack(again);
            var written = Named(Encoding.UTF8.GetString(again.ToArray()), input.Files[0].Text);
            Promises.Hold(written.Files[0].Content.AsSpan().SequenceEqual(input.Files[0].Content), "a pack was accepted that the library would write otherwise");
        }

        return FuzzOutcome.Of(result.Rulebook is not null, result.Diagnostics, 0);
    }

    public FuzzInput Close(FuzzInput input)
    {
        var lines = input.Files[0].Text.TrimEnd('\n').Split('\n');
        lines[^1] = $"{{\"end\":\"{IClosed.Digest(lines[0] + "\n")}\"}}\n";
        return input.With(FuzzFile.Of(FilePath, string.Join('\n', lines)));
    }

    /// <summary>A pack as the version of the library would have written it that another names.</summary>
    private FuzzInput Named(string pack, string other)
    {
        var named = Library().Match(other).Value;
        return Close(new FuzzInput("", [FuzzFile.Of(FilePath, Library().Replace(pack, _ => named, 1))]));
    }

    [GeneratedRegex("""
        "library":"(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Library();

    private static RulebookLoadResult Load(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return Rulebook.LoadPack(stream, PackTrust.Anyone, FilePath);
    }

    private static FuzzInput Pack(FuzzInput rulebook)
    {
        using var stream = new MemoryStream();
        Rulebook.Parse(rulebook.Files.Select(file => new Text.SourceText(file.Path, file.Text)), "rules").RulebookOrThrow().WritePack(stream);
        return new FuzzInput("pack of " + rulebook.Seed, [new FuzzFile(FilePath, stream.ToArray())]);
    }
}
