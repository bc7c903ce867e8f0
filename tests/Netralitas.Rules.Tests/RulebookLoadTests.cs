using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>A load gives a whole rulebook or every mistake there is, each once.</summary>
public sealed class RulebookLoadTests
{
    [Fact]
    public void Load_OfSevenMistakesInSevenFiles_TellsAllAtOnceAndNothingElse()
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryFiles.Rules);
        string[] expected =
        [
            Break(folder, "prosedur/disiplin-banding.yaml", "urutan:", "urutn:", "NTR2001", "urutn", "urutan"),
            Break(folder, "pelanggaran/skb-2022/b6.yaml", "pelaku.status: asn", "pelaku.status: asnn", "NTR3002", "asnn", "asn"),
            Break(folder, "kebolehan/cltn.yaml", "bagian B poin 3 }", "bagian B poiin 3 }", "NTR3004", "Lampiran II bagian B poiin 3", "Lampiran II bagian B poin 3"),
            Break(folder, "pelanggaran/skb-2022/b1.yaml", "mulai: 2022-09-22 }", "mulai: 2022-09-22, sampai: 2022-09-21 }", "NTR4001", "sampai: 2022-09-21", null),
            Break(folder, "prosedur/kode-etik-majelis.yaml", "id: kode_etik/majelis", "id: disiplin/panggilan", "NTR3007", "id: disiplin/panggilan", null),
            Break(folder, "pelanggaran/skb-2022/a1.yaml", "  pelaku.status:", "\tpelaku.status:", "NTR1006", "\tpelaku.status", null),
            Break(folder, "kebolehan/tugas-kedinasan.yaml", "judul:", "judul: \uFFFF", "NTR1003", "\uFFFF", null, [0xFF]),
        ];

        var result = Rulebook.Load(folder.Root);

        result.Rulebook.Should().BeNull();
        result.Diagnostics.Select(Describe).Should().Equal(expected.Order(StringComparer.Ordinal));
        result.Diagnostics.Select(diagnostic => diagnostic.Span.Path).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("kosakata.yaml")]
    [InlineData("sumber.yaml")]
    [InlineData("buku.yaml")]
    [InlineData("peraturan/pp-94-2021.yaml")]
    [InlineData("sanksi/disiplin-pp-94.yaml")]
    [InlineData("tahapan/pemilu-2024.yaml")]
    [InlineData("pelanggaran/skb-2022/b6.yaml")]
    [InlineData("pelanggaran/skb-2022/b6.uji.yaml")]
    [InlineData("kebolehan/cltn.yaml")]
    [InlineData("prosedur/disiplin-banding.yaml")]
    [InlineData("kasus/pid-01.yaml")]
    public void Load_WithOneUnreadableFile_BlamesNoOther(string path)
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryFiles.Rules);
        folder.Write(path, "\"");
        var broken = Rulebook.Load(folder.Root);

        folder.Write(path, [0xFF]);
        var notUtf8 = Rulebook.Load(folder.Root);

        broken.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle().Which.Should().StartWith($"{folder.Root}/{path}(1,1): error NTR1005");
        notUtf8.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle().Which.Should().StartWith($"{folder.Root}/{path}(1,1): error NTR1003");
    }

    [Theory]
    [InlineData("kosakata.yaml", "samarkan: ya", "samarkn: ya", "NTR2001")]
    [InlineData("kosakata.yaml", "    kode:\n", "    kode: x\n    kodee:\n", "NTR2001 NTR2003")]
    [InlineData("peraturan/pp-94-2021.yaml", "id: pp-94-2021\n", "idd: pp-94-2021\n", "NTR2001")]
    [InlineData("peraturan/pp-94-2021.yaml", "berlaku: { mulai: 2021-08-31 }", "berlaku: { mulai: 2021-08-31, sampai: 2021-08-30 }", "NTR4001")]
    [InlineData("sanksi/disiplin-pp-94.yaml", "berlaku: { mulai: 2021-08-31 }", "berlaku: { mulai: 2023-08-31, sampai: 2023-08-30 }", "NTR4001")]
    [InlineData("tahapan/pilkada-2024.yaml", "id: pilkada-2024\n", "idd: pilkada-2024\n", "NTR2001")]
    [InlineData("pelanggaran/skb-2022/b6.yaml", "id: skb-2022/B6\n", "", "NTR2002")]
    public void Load_WithOneFileThatDoesNotBind_BlamesNoOther(string path, string old, string replacement, string ids)
    {
        using var folder = TemporaryFolder.CopyOf(RepositoryFiles.Rules);
        Replace(folder, path, old, replacement);

        var result = Rulebook.Load(folder.Root);

        result.Diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Should().Equal($"{folder.Root}/{path}");
        result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order().Should().Equal(ids.Split(' '));
    }

    [Fact]
    public void Load_OfAFile_AsksForItsFolder() =>
        Rulebook.Load(System.IO.Path.Combine(RepositoryFiles.Rules, "buku.yaml")).Diagnostics
            .Should().ContainSingle().Which.Message.Indonesian.Should().EndWith("ini sebuah berkas; sebutkan foldernya.");

    [Fact]
    public void RulebookOrThrow_OfBrokenRules_CarriesTheDiagnostics()
    {
        var result = Rulebook.Parse([new("rules/buku.yaml", "nama: [")], "rules");

        var thrown = result.Invoking(broken => broken.RulebookOrThrow()).Should().Throw<RulebookException>().Which;

        thrown.Diagnostics.Should().BeSameAs(result.Diagnostics);
        thrown.Message.Should().Contain("rules/buku.yaml(1,8): error NTR1005");
    }

    /// <summary>The default rulebook is not checked when it is loaded, so it has to be here.</summary>
    [Fact]
    public void Default_BesideTheEmbeddedFilesReadAndCheckedWhole_IsTheSameRulebook()
    {
        var result = Rulebook.Parse(Rulebook.EmbeddedFiles, "rules");
        var whole = result.RulebookOrThrow();

        result.Diagnostics.Should().BeEmpty();
        Rulebook.Default.Digest.Should().Be(whole.Digest);
        Rulebook.Default.Version.Should().Be(whole.Version);
        Rulebook.Default.RuleIds.Should().Equal(whole.RuleIds);
        Rulebook.Default.Tests.Select(file => file.Span).Should().Equal(whole.Tests.Select(file => file.Span)).And.NotBeEmpty();
        Rulebook.Default.Cases.Select(item => item.Id).Should().Equal(whole.Cases.Select(item => item.Id)).And.NotBeEmpty();
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Id} {diagnostic.Suggestion}";

    /// <summary>Makes one mistake and says what must be told of it: the place is where the wrong word now stands.</summary>
    private static string Break(TemporaryFolder folder, string path, string old, string replacement, string id, string mark, string? suggestion, byte[]? bytes = null)
    {
        var text = Replace(folder, path, old, replacement);
        var place = TextPlaces.At($"{folder.Root}/{path}", text, text.IndexOf(mark, StringComparison.Ordinal));
        if (bytes is not null)
        {
            folder.Write(path, [.. Encoding.UTF8.GetBytes(text[..text.IndexOf(mark, StringComparison.Ordinal)]), .. bytes]);
        }

        return $"{place} {id} {suggestion}";
    }

    private static string Replace(TemporaryFolder folder, string path, string old, string replacement)
    {
        var text = File.ReadAllText(folder.PathOf(path));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, $"{path} is expected to hold '{old}'");
        text = text[..at] + replacement + text[(at + old.Length)..];
        folder.Write(path, text);
        return text;
    }
}
