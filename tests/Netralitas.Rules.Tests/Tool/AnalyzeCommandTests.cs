using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>analyze</c>.</summary>
public sealed class AnalyzeCommandTests
{
    private const string Acceptance = "id: uji\ntemuan: [NTR6009, NTR6010, NTR6011]\nalasan: { id: Uji saja., en: A test. }\nkewenangan: Penguji\nsampai: 2026-12-31\n";

    [Fact]
    public async Task Analyze_OfTheEmbeddedRules_LeavesNothingOpen()
    {
        var run = await ToolRun.Of("analyze", "--date", "2026-11-22", "--lang", "en");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Error.Should().BeEmpty();
        run.Output.Should().MatchRegex("^([0-9]+) findings, \\1 of them accepted\\. 0 warnings about acceptances\\.\n$");
    }

    [Fact]
    public async Task Analyze_OfRulesWithGaps_TellsThemWithActionsAndEndsWithOne()
    {
        var run = await ToolRun.Of("analyze", BaseRules.Folder, "--lang", "en");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("kosakata.yaml(46,17): warning NTR6009: The act 'bagikan' is covered by no rule, for any actor and on any day.\n")
            .And.Contain("    an action that shows it:\n").And.Contain("      perbuatan: bagikan\n")
            .And.EndWith("3 findings, 0 of them accepted. 0 warnings about acceptances.\n");
    }

    [Fact]
    public async Task Analyze_WithAll_ShowsWhatWasAcceptedAndByWhom()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("diterima/uji.yaml", Acceptance);

        var quiet = await ToolRun.Of("analyze", folder.Root, "--date", "2026-01-01");
        var all = await ToolRun.Of("analyze", folder.Root, "--date", "2026-01-01", "--all");

        quiet.Should().Be(new ToolRun(0, "3 temuan, 3 di antaranya diterima. 0 peringatan tentang penerimaan.\n", ""));
        all.ExitCode.Should().Be(0);
        all.Output.Should().Contain("NTR6009").And.Contain("    diterima sampai 2026-12-31 oleh Penguji: Uji saja.\n");
    }

    [Fact]
    public async Task Analyze_AfterAnAcceptanceEnded_ShowsTheFindingsAndTheWarning()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("diterima/uji.yaml", Acceptance);

        var run = await ToolRun.Of("analyze", folder.Root, "--date", "2027-01-01");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("NTR6009").And.Contain("diterima/uji.yaml(1,1): warning NTR6101: ").And.EndWith("3 temuan, 0 di antaranya diterima. 1 peringatan tentang penerimaan.\n");
    }

    [Fact]
    public async Task Analyze_WithWitnesses_WritesActionsThatTheToolReads()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of("analyze", BaseRules.Folder, "--witnesses", folder.PathOf("contoh"));

        run.ExitCode.Should().Be(1);
        var files = Directory.GetFiles(folder.PathOf("contoh")).Order(StringComparer.Ordinal).ToList();
        files.Select(Path.GetFileName).Should().Equal("001-NTR6010.yaml", "002-NTR6011.yaml", "003-NTR6009.yaml");
        foreach (var file in files)
        {
            var evaluated = await ToolRun.Of("evaluate", file, "--rules", BaseRules.Folder, "--format", "json");
            evaluated.ExitCode.Should().Be(0, evaluated.Error);
            evaluated.Output.Should().MatchRegex("\"verdict\": \"(noRuleInForce|noViolation)\"");
        }
    }

    [Fact]
    public async Task Analyze_WithWitnessesWhereAFileStands_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("berkas", "");

        var run = await ToolRun.Of("analyze", BaseRules.Folder, "--witnesses", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(file).And.NotContain("   at ");
    }

    [Fact]
    public async Task Analyze_OfBadRules_TellsEveryMistake()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "sumbr: []\n");
        folder.Write("diterima/uji.yaml", Acceptance.Replace("NTR6009", "NTR9", StringComparison.Ordinal));

        (await ToolRun.Of("analyze", folder.Root)).Should().Match<ToolRun>(run => run.ExitCode == 1 && run.Output.Length == 0 && run.Error.Contains("NTR2001"));
        (await ToolRun.Of("analyze", "tidak-ada")).Should().Be(new ToolRun(1, "", "tidak-ada(1,1): error NTR1001: Tidak dapat dibaca: berkas atau folder itu tidak ditemukan.\n"));
    }

    [Theory]
    [InlineData("analyze", "rules", "--date", "kemarin")]
    [InlineData("analyze", "rules", "--date", "11/22/2026")]
    [InlineData("analyze", "rules", "--witnesses", "")]
    [InlineData("analyze", "rules", "rules")]
    [InlineData("analyze", "rules", "--lang", "fr")]
    [InlineData("analyze", "rules", "--witness", "x")]
    public async Task Analyze_WithWrongUsage_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }
}
