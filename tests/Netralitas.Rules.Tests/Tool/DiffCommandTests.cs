using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>diff</c>.</summary>
public sealed class DiffCommandTests
{
    private const string Row = "pelanggaran/uu-1/suka.yaml";

    [Fact]
    public async Task Diff_OfRulesWithThemselves_ProvesThatNoActionChanges()
    {
        var run = await ToolRun.Of("diff", BaseRules.Folder, BaseRules.Folder, "--exit-code");

        run.Should().Be(new ToolRun(0, "Tidak ada tindakan yang dinilai lain: terbukti untuk semua tindakan yang dapat diuraikan.\n0 perubahan, 0 di antaranya mengubah penilaian.\n", ""));
    }

    [Fact]
    public async Task Diff_OfALevelMadeMilder_TellsActionsProvisionsAndBothFindings()
    {
        using var folder = Milder();

        var run = await ToolRun.Of("diff", BaseRules.Folder, folder.Root, "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be($"""
            {folder.Root}/{Row}(15,12): pelanggaran/uu-1/suka: sanksi.tingkat: disiplin.berat → disiplin.ringan
              provisions: UU 1 Pasal 1
              actions affected:
                Status pelaku not Hakim; Status sasaran: Calon; Tugas: no; Perbuatan: Menyukai (1 January 2020 – …)
              an action that shows it:
                tanggal: 2020-01-01
                sasaran:
                  status: calon
                pelaku:
                  status: pns
                perbuatan: suka
              before:
                uu-1/suka established: Berat; UU 1 Pasal 1
                recommendation: Berat (turun_jabatan)
                step: Panggilan
              now:
                uu-1/suka established: Ringan; UU 1 Pasal 1
                recommendation: Ringan (teguran)
            1 changes, 1 of them change how actions are judged.

            """);
    }

    [Fact]
    public async Task Diff_WithExitCode_EndsWithOneWhenAnActionIsJudgedOtherwise()
    {
        using var folder = Milder();

        (await ToolRun.Of("diff", BaseRules.Folder, folder.Root, "--exit-code")).ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Diff_OfWords_SaysThatTheyAreWords()
    {
        using var folder = Changed(Row, "judul: Menyukai unggahan calon", "judul: Menyukai");

        var run = await ToolRun.Of("diff", BaseRules.Folder, folder.Root, "--lang", "en", "--exit-code");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("judul: Menyukai unggahan calon → Menyukai\n  words or sources only\n").And.Contain("proven for every action");
    }

    [Fact]
    public async Task Diff_WithCases_ListsThoseWhoseFindingChanges()
    {
        using var folder = Milder();
        using var cases = new TemporaryFolder();
        cases.Write("a.yaml", "tanggal: 2024-06-01\npelaku: { status: pns }\nperbuatan: [suka]\nsasaran: { status: calon }\n");
        cases.Write("b.json", """{"tanggal":"2024-06-01","pelaku.status":"hakim","perbuatan":["suka"],"sasaran.status":"calon"}""");
        cases.Write("dalam/c.jsonl", "{\"tanggal\":\"2024-06-01\",\"pelaku.status\":\"cpns\",\"perbuatan\":\"suka\",\"sasaran.status\":\"calon\"}\n{}\n");
        cases.Write("d.csv", "tanggal,pelaku.status,perbuatan,sasaran.status\n2024-06-01,pns,suka,calon\n2024-06-01,pns,bagikan,calon\n");
        cases.Write("catatan.txt", "bukan tindakan");

        var run = await ToolRun.Of("diff", BaseRules.Folder, folder.Root, "--cases", cases.Root, "--lang", "en");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain($"{cases.Root}/a.yaml: the finding changes\n").And.Contain($"{cases.Root}/d.csv(2): the finding changes\n").And.Contain($"{cases.Root}/dalam/c.jsonl(1): the finding changes\n")
            .And.NotContain("b.json").And.NotContain("d.csv(3)").And.EndWith("6 recorded actions, 4 with a finding that changes.\n");
    }

    [Fact]
    public async Task Diff_WithTheShippedCases_ListsThoseThatTheRowDecides()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in EmbeddedRules.Files)
        {
            var text = file.Path == "rules/pelanggaran/skb-2022/b10.yaml" ? file.Content.Replace("disiplin.berat", "disiplin.sedang", StringComparison.Ordinal) : file.Content;
            folder.Write(file.Path["rules/".Length..], text);
        }

        var run = await ToolRun.Of("diff", "embedded", folder.Root, "--cases", Path.Combine(RepositoryFiles.Root, "rules/kasus"), "--lang", "en");

        var expected = Rulebook.Default.RunCases()
            .Where(result => result.Assessment!.Violations.Any(violation => violation.Rule == "skb-2022/B10") || result.Assessment.Open.Any(open => open.Rule == "skb-2022/B10"))
            .Select(result => result.Case.Id).Distinct();
        run.ExitCode.Should().Be(0, run.Error);
        Regex.Matches(run.Output, @"\.yaml \(([A-Z]+-\d+)[^)]*\): the finding changes").Select(match => match.Groups[1].Value).Distinct()
            .Should().NotBeEmpty().And.BeEquivalentTo(expected);
    }

    [Fact]
    public async Task Diff_WithCasesThatCannotBeRead_TellsThemAndEndsWithTwo()
    {
        using var cases = new TemporaryFolder();
        cases.Write("a.yaml", "perbuatann: suka\n");
        cases.Write("b.yaml", "id: b\njudul: b\nkeputusan: [{ lembaga: kasm }]\n");

        var bad = await ToolRun.Of("diff", BaseRules.Folder, BaseRules.Folder, "--cases", cases.Root);
        var none = await ToolRun.Of("diff", BaseRules.Folder, BaseRules.Folder, "--cases", cases.PathOf("tidak-ada"));

        bad.ExitCode.Should().Be(2);
        bad.Error.Should().Contain("a.yaml(1,1): error NTR5002: ").And.Contain("b.yaml(3,24): error NTR2006: ").And.Contain("'kasn'");
        none.ExitCode.Should().Be(2);
        none.Error.Should().Contain("tidak-ada").And.NotContain("   at ");
    }

    [Fact]
    public async Task Diff_OfAZip_ReadsTheRulesInIt()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.PathOf("aturan.zip");
        ZipFile.CreateFromDirectory(BaseRules.Folder, zip, CompressionLevel.Fastest, includeBaseDirectory: true);

        var run = await ToolRun.Of("diff", zip, BaseRules.Folder, "--lang", "en", "--exit-code");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().EndWith("0 changes, 0 of them change how actions are judged.\n");
    }

    [Fact]
    public async Task Diff_OfAPackage_ReadsTheRulesOfTheLibraryInIt()
    {
        using var folder = new TemporaryFolder();
        var package = folder.PathOf("Netralitas.Rules.1.0.0.nupkg");
        using (var archive = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(Path.Combine(AppContext.BaseDirectory, "Netralitas.Rules.dll"), "lib/net10.0/Netralitas.Rules.dll");
        }

        var run = await ToolRun.Of("diff", package, "tertanam", "--lang", "en", "--exit-code");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().EndWith("0 changes, 0 of them change how actions are judged.\n");
    }

    [Fact]
    public async Task Diff_OfWhatHoldsNoRules_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("rusak.zip", "bukan zip");
        using (var archive = ZipFile.Open(folder.PathOf("kosong.zip"), ZipArchiveMode.Create))
        {
            archive.CreateEntry("baca.txt");
        }

        foreach (var source in new[] { text, folder.PathOf("kosong.zip"), folder.PathOf("tidak-ada.nupkg"), folder.PathOf("tidak-ada") })
        {
            var run = await ToolRun.Of("diff", source, "embedded");
            run.ExitCode.Should().Be(1, source);
            run.Output.Should().BeEmpty();
            run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        }
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "rules")]
    [InlineData("diff", "rules", "rules", "rules")]
    [InlineData("diff", "rules", "rules", "--cases")]
    [InlineData("diff", "rules", "rules", "--cases", "")]
    [InlineData("diff", "rules", "rules", "--lang", "fr")]
    public async Task Diff_WithWrongUsage_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    private static TemporaryFolder Milder() => Changed(Row, "tingkat: disiplin.berat", "tingkat: disiplin.ringan");

    private static TemporaryFolder Changed(string path, string old, string @new)
    {
        var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write(path, File.ReadAllText(folder.PathOf(path)).Replace(old, @new, StringComparison.Ordinal));
        return folder;
    }
}
