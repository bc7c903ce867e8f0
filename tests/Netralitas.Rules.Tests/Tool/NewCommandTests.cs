using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>new</c>: files that are no law before they are filled in, and need no more than that.</summary>
public sealed class NewCommandTests
{
    private const string Source = "verifikasi: \"\"";
    private const string References = "rujukan: []";

    [Theory]
    [InlineData("rule", "pelanggaran/kode-etik-instansi/1-b.yaml", "jenis", "mulai", "perbuatan", "dasar_hukum", "tingkat", "dasar", "verifikasi", "rujukan", "hasil")]
    [InlineData("instrument", "peraturan/kode-etik-instansi/1-b.yaml", "singkatan", "mulai", "verifikasi", "rujukan", "pasal", "isi")]
    [InlineData("calendar", "tahapan/kode-etik-instansi/1-b.yaml", "mulai", "sampai", "verifikasi", "rujukan", "untuk", "hari")]
    public async Task New_OfAKind_WritesWhatTheChecksRefuseUntilItIsFilledIn(string kind, string path, params string[] empty)
    {
        using var folder = await Own();

        var run = await ToolRun.Of("new", kind, "Kode-Etik-Instansi/1-B", "--dir", folder.Root, "--title", "Judul: \"x\"");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith($"Ditulis: {path}\n").And.EndWith($"Isilah yang kosong, lalu: netralitas validate {folder.Root}\n");
        var diagnostics = Rulebook.Load(folder.Root).Diagnostics;
        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Id == "NTR2007");
        diagnostics.Select(diagnostic => diagnostic.Message.Indonesian.Split('\'')[1]).Distinct().Should().BeEquivalentTo(empty);
    }

    [Fact]
    public async Task New_OfARuleAndItsInstrument_IsValidOnceFilledIn()
    {
        using var folder = await Own();
        await ToolRun.Of("new", "instrument", "sk-7", "--dir", folder.Root, "--title", "Surat keputusan (contoh)", "--from", "2026-04-01");
        await ToolRun.Of("new", "rule", "sk-7/1", "--dir", folder.Root, "--title", "Memasang logo (contoh)", "--from", "2026-04-01");

        Fill(folder, "peraturan/sk-7.yaml", ("singkatan: \"\"", "singkatan: SK 7"), ("pasal: \"\"", "pasal: Pasal 1"), ("isi: \"\"", "isi: Contoh"));
        Fill(
            folder,
            "pelanggaran/sk-7/1.yaml",
            ("jenis: \"\"", "jenis: kode_etik"),
            ("perbuatan: \"\"", "perbuatan: suka"),
            ("dasar_hukum: []", "dasar_hukum: [ { sk-7: Pasal 1 } ]"),
            ("tingkat: \"\"", "tingkat: kode_etik.moral"),
            ("dasar: []", "dasar: [ { pp-42-2004: Pasal 15 ayat (1) } ]"));
        Fill(folder, "pelanggaran/sk-7/1.uji.yaml", ("perbuatan: []", "perbuatan: [suka]"), ("hasil: \"\"", "hasil: terbukti"));

        Rulebook.Load(folder.Root).Diagnostics.Should().BeEmpty();
        (await ToolRun.Of("test", folder.Root)).Output.Should().EndWith("\n7 passed, 0 failed\n");
    }

    [Fact]
    public async Task New_OfACalendar_IsValidOnceFilledIn()
    {
        using var folder = await Own();
        await ToolRun.Of("new", "calendar", "pilkada-x", "--dir", folder.Root, "--title", "Pilkada (contoh)", "--from", "2030-01-01");

        Fill(
            folder,
            "tahapan/pilkada-x.yaml",
            ("sampai: \"\"             #", "sampai: 2030-12-31 #"),
            ("untuk: []", "untuk: [gubernur]"),
            ("hari: \"\"", "hari: 2030-06-01"),
            ("kampanye, mulai: \"\", sampai: \"\"", "kampanye, mulai: 2030-07-01, sampai: 2030-07-31"),
            ("masa_tenang, mulai: \"\", sampai: \"\"", "masa_tenang, mulai: 2030-08-01, sampai: 2030-08-03"),
            ("pemungutan, mulai: \"\", sampai: \"\"", "pemungutan, mulai: 2030-08-04, sampai: 2030-08-04"),
            ("pasca, mulai: \"\", sampai: \"\"", "pasca, mulai: 2030-08-05, sampai: 2030-12-31"));

        Rulebook.Load(folder.Root).RulebookOrThrow().Vocabulary.Find("pemilihan")!.Codes.Select(code => code.Code).Should().Contain("pilkada-x");
    }

    [Theory]
    [InlineData("sk/1", "pelanggaran/sk/1.yaml")]
    [InlineData("sk/1", "pelanggaran/sk/1.uji.yaml")]
    public async Task New_OfAFileThatExists_WritesNothing(string id, string existing)
    {
        using var folder = await Own();
        folder.Write(existing, "punya saya");

        var run = await ToolRun.Of("new", "rule", id, "--dir", folder.Root, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", $"{existing} exists; nothing was written.\n"));
        File.ReadAllText(folder.PathOf(existing)).Should().Be("punya saya");
        Directory.EnumerateFiles(folder.PathOf("pelanggaran/sk")).Should().ContainSingle();
    }

    [Fact]
    public async Task New_OutsideARuleFolder_SaysHowToMakeOne()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("new", "rule", "sk/1", "--dir", folder.Root, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", $"{folder.Root} is no rule folder: there is no buku.yaml in it. Make one with: netralitas init {folder.Root}\n"));
    }

    private static async Task<TemporaryFolder> Own()
    {
        var folder = new TemporaryFolder();
        (await ToolRun.Of("init", folder.Root, "--from", "2026-03-01")).ExitCode.Should().Be(0);
        return folder;
    }

    /// <summary>Fills in each place once, and every source by a note that says what it is.</summary>
    private static void Fill(TemporaryFolder folder, string path, params (string Empty, string Filled)[] places)
    {
        var text = File.ReadAllText(folder.PathOf(path));
        foreach (var (empty, filled) in places)
        {
            text.Should().Contain(empty);
            text = text.Replace(empty, filled, StringComparison.Ordinal);
        }

        folder.Write(path, text.Replace(Source, "verifikasi: satu_sumber", StringComparison.Ordinal).Replace(References, "rujukan: [kode-etik-instansi]", StringComparison.Ordinal));
    }
}
