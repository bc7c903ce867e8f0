using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Netralitas.Rules.Packs;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>A rulebook goes into one file and comes out of it.</summary>
public sealed class PackTests
{
    private static readonly SourceText[] Own =
    [
        new("buku.yaml", "{ nama: { id: Dinas X, en: Agency X }, versi: 1.0.0, berdasarkan: tertanam, tercakup: [Kode etik], belum_tercakup: [Selebihnya] }"),
        new("kosakata.yaml", "tambahan: [ { kunci: perbuatan, kode: [ { kode: logo_instansi, nama: Memakai logo instansi } ] } ]"),
    ];

    [Fact]
    public void LoadPack_OfTheShippedRules_GivesTheSameRulebook()
    {
        var loaded = Packed.Load(Packed.Write(Rulebook.Default));

        loaded.Diagnostics.Should().BeEmpty();
        var rulebook = loaded.Rulebook!;
        rulebook.Digest.Should().Be(Rulebook.Default.Digest);
        rulebook.Stamp.Should().BeEquivalentTo(Rulebook.Default.Stamp);
        rulebook.RuleIds.Should().Equal(Rulebook.Default.RuleIds);
        rulebook.Cases.Should().HaveCount(Rulebook.Default.Cases.Count).And.NotBeEmpty();
        rulebook.RunTests().Where(test => test.IsFailure).Should().BeEmpty();
    }

    [Fact]
    public void LoadPack_OfRulesOnTheEmbeddedOnes_PutsThemOnTheEmbeddedOnes()
    {
        var own = Rulebook.Parse(Own).RulebookOrThrow();

        var pack = Packed.Write(own);
        var loaded = Packed.Load(pack).RulebookOrThrow();

        Packed.Lines(pack).Should().HaveCount(4, "what is embedded is not packed");
        loaded.Digest.Should().Be(own.Digest);
        loaded.Base.Should().BeEquivalentTo(own.Base);
        loaded.Vocabulary.Find("perbuatan")!.Codes.Select(code => code.Code).Should().Contain("logo_instansi");
    }

    [Fact]
    public void WritePack_OfALoadedPack_GivesTheSameBytes()
    {
        foreach (var rulebook in new[] { Rulebook.Default, BaseRules.Rulebook, Rulebook.Parse(Own).RulebookOrThrow() })
        {
            var pack = Packed.Write(rulebook);

            Packed.Write(Packed.Load(pack).RulebookOrThrow()).Should().Equal(pack);
        }
    }

    [Fact]
    public void WritePack_OfTheSameRulesOtherwiseAtHand_GivesTheSameBytes()
    {
        var expected = Packed.Write(Rulebook.Default);
        var turned = Rulebook.EmbeddedFiles.Reverse().Select(file => new SourceText("C:/somewhere/" + file.Path, "\uFEFF" + file.Content.ReplaceLineEndings("\r\n")));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Packed.Write(Rulebook.Parse(turned, "C:/somewhere/rules").RulebookOrThrow()).Should().Equal(expected);
            Packed.Write(Rulebook.Load(RepositoryFiles.Rules).RulebookOrThrow()).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void WritePack_OfAnyRules_IsJsonLinesThatOthersCanRead()
    {
        var lines = Packed.Lines(Packed.Write(BaseRules.Rulebook, Keys.One)).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        var manifest = lines[0];
        manifest.GetProperty("pack").GetInt32().Should().Be(1);
        manifest.GetProperty("name").GetProperty("en").GetString().Should().Be(BaseRules.Rulebook.Name.English);
        manifest.GetProperty("digest").GetString().Should().Be(BaseRules.Rulebook.Digest);
        manifest.GetProperty("base").ValueKind.Should().Be(JsonValueKind.Null);
        var files = manifest.GetProperty("files").EnumerateArray().ToList();
        files.Select(file => file.GetProperty("path").GetString()).Should().Equal(BaseRules.Files().Keys);
        lines.Should().HaveCount(files.Count + 2);
        foreach (var (file, line) in files.Zip(lines.Skip(1)))
        {
            var path = file.GetProperty("path").GetString()!;
            var content = line.GetProperty("content").GetString()!;
            line.GetProperty("path").GetString().Should().Be(path);
            content.Should().Be(Encoding.UTF8.GetString(BaseRules.Files()[path]));
            file.GetProperty("bytes").GetInt32().Should().Be(Encoding.UTF8.GetByteCount(content));
            file.GetProperty("digest").GetString().Should().Be(DigestText.Of(Encoding.UTF8.GetBytes(content)));
        }

        lines[^1].GetProperty("signature").GetProperty("key").GetString().Should().Be(Keys.One.PublicKey.Id);
    }

    [Theory]
    [InlineData("kebolehan/a:b.yaml")]
    [InlineData("kebolehan/ tugas.yaml")]
    [InlineData("kebolehan/\u202Etugas.yaml")]
    public void WritePack_OfAPathThatMeansAnotherFileElsewhere_Throws(string path)
    {
        var rulebook = WithFileAt(path).RulebookOrThrow();
        using var stream = new MemoryStream();

        rulebook.Invoking(one => one.WritePack(stream)).Should().Throw<InvalidOperationException>().WithMessage($"*'{path}'*");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public void WritePack_OfPathsThatDifferInCaseOnly_Throws()
    {
        var rulebook = WithFileAt("kebolehan/TUGAS.yaml", new SourceText("kebolehan/tugas.yaml", Encoding.UTF8.GetString(BaseRules.Files()[Permission]).Replace("uu-1/tugas", "uu-1/lain", StringComparison.Ordinal)))
            .RulebookOrThrow();

        FluentActions.Invoking(() => Packed.Write(rulebook)).Should().Throw<InvalidOperationException>().WithMessage("*upper and lower case*");
    }

    [Fact]
    public void WritePack_WithANameOfOddCharacters_IsLoadedAgain()
    {
        var files = BaseRules.Files();
        var book = Encoding.UTF8.GetString(files["buku.yaml"]).Replace("Buku contoh", "\"B\\t\\n\\\\ \\\"ukué😀.\"", StringComparison.Ordinal);
        var rulebook = Rulebook.Parse(files.Select(file => new SourceText(file.Key, file.Key == "buku.yaml" ? book : Encoding.UTF8.GetString(file.Value)))).RulebookOrThrow();

        rulebook.Name.Indonesian.Should().Be("B\t\n\\ \"ukué😀.");
        Packed.Load(Packed.Write(rulebook)).RulebookOrThrow().Name.Should().Be(rulebook.Name);
    }

    [Fact]
    public void LoadPack_OfAFile_NamesTheFilesInItBelowIt()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.PathOf("x.rulepack");

        BaseRules.Rulebook.WritePack(pack).Should().Be(BaseRules.Files().Count);

        var rulebook = Rulebook.LoadPack(pack, PackTrust.Anyone).RulebookOrThrow();
        rulebook.Digest.Should().Be(BaseRules.Rulebook.Digest);
        rulebook.Tests.Select(test => test.Span.Path).Should().Equal($"{folder.Root}/x.rulepack/pelanggaran/uu-1/suka.uji.yaml");
    }

    [Fact]
    public void LoadPack_OfNoFileOrAFolder_SaysSo()
    {
        Rulebook.LoadPack("/tidak-ada/x.rulepack", PackTrust.Anyone).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
        Rulebook.LoadPack(BaseRules.Folder, PackTrust.Anyone).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("NTR1001");
    }

    [Fact]
    public void LoadPack_OfRulesWithAnError_TellsItInTheFileOfThePack()
    {
        // Nobody packs such rules, but a later library may be stricter.
        var pack = Repacked("kebolehan/tugas.yaml", text => text.Replace("uu-1: Pasal 1", "uu-1: Pasal 9", StringComparison.Ordinal));

        Packed.Load(pack).Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("x.rulepack/kebolehan/tugas.yaml(6,18): error NTR3004");
    }

    [Fact]
    public void LoadPack_AboveALimit_IsRefused()
    {
        var pack = Packed.Write(BaseRules.Rulebook);

        static IEnumerable<string> Refused(byte[] pack, ReadLimits limits) => Packed.Load(pack, limits: limits).Diagnostics.Select(diagnostic => diagnostic.Id);

        Packed.Load(pack, limits: new ReadLimits { MaxPackBytes = pack.Length, MaxFiles = BaseRules.Files().Count }).Rulebook.Should().NotBeNull();
        Refused(pack, new ReadLimits { MaxPackBytes = pack.Length - 1 }).Should().Equal("NTR1002");
        Refused(pack, new ReadLimits { MaxFiles = BaseRules.Files().Count - 1 }).Should().Equal("NTR2014");
        Refused(pack, new ReadLimits { MaxFileBytes = 1000 }).Should().Equal("NTR1002");
        Refused(pack, new ReadLimits { MaxDepth = 2 }).Should().OnlyContain(id => id == "NTR1015");
    }

    [Theory]
    [InlineData("name", "\"en\":\"Sample rulebook\"", "\"en\":\"Other rulebook\"")]
    [InlineData("version", "\"version\":\"1.0.0\"", "\"version\":\"1.0.1\"")]
    [InlineData("base", "\"base\":null", "\"base\":{\"name\":{\"id\":\"a\",\"en\":\"b\"},\"version\":\"1\",\"digest\":\"DIGEST\"}")]
    public void LoadPack_WithAManifestThatSaysOtherwise_IsRefused(string key, string old, string replacement)
    {
        var pack = Packed.Write(BaseRules.Rulebook);
        var manifest = Packed.Lines(pack)[0].Replace(old, replacement.Replace("DIGEST", Rulebook.Default.Digest, StringComparison.Ordinal), StringComparison.Ordinal);

        var diagnostic = Packed.Load(Packed.WithManifest(pack, manifest)).Diagnostics.Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("NTR8012");
        diagnostic.Message.English.Should().StartWith($"By the manifest '{key}' is ");
        manifest[(diagnostic.Span.Column - 1)..].Should().StartWith($"\"{key}\":");
    }

    [Fact]
    public void LoadPack_OnOtherEmbeddedRules_NamesBothDigests()
    {
        var pack = Packed.Write(Rulebook.Parse(Own).RulebookOrThrow());
        var other = DigestText.Of([]);

        var diagnostic = Packed.Load(Packed.WithManifest(pack, Packed.Lines(pack)[0].Replace(Rulebook.Default.Digest, other, StringComparison.Ordinal))).Diagnostics.Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("NTR8011");
        diagnostic.Message.English.Should().Contain(other).And.Contain(Rulebook.Default.Digest);
    }

    private const string Permission = "kebolehan/tugas.yaml";

    /// <summary>The small rulebook, one file of it under another path.</summary>
    private static RulebookLoadResult WithFileAt(string path, params SourceText[] further) => Rulebook.Parse(
        [.. BaseRules.Files().Select(file => new SourceText(file.Key == Permission ? path : file.Key, Encoding.UTF8.GetString(file.Value))), .. further]);

    /// <summary>A pack whose writer saw to it that all digests are right.</summary>
    private static byte[] Repacked(string path, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        var rulebook = BaseRules.Rulebook;
        PackWriter.Write(
            stream,
            files => new PackManifest(rulebook.Name, rulebook.Version, rulebook.Digest, "0", null, files),
            BaseRules.Files().Select(file => new SourceText(file.Key, file.Key == path ? change(Encoding.UTF8.GetString(file.Value)) : Encoding.UTF8.GetString(file.Value))),
            null);
        return stream.ToArray();
    }
}
