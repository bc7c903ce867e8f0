using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>netralitas test</c>: which tests, in which form, with which coverage.</summary>
public sealed class TestCommandTests
{
    private static readonly string Marks = Path.Combine(RepositoryFiles.Tests, "Goldens", "rule-tests", "marks");

    [Fact]
    public async Task Test_IntoAPipe_PrintsFailuresAndTotalsAlone()
    {
        using var folder = FolderWithMarks();

        var run = await ToolRun.Of("test", folder.Root);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("suka.uji.yaml(13,7): GAGAL uu-1/suka: sudah lulus\n").And.NotContain("pada masa kampanye");
        run.Output.Should().EndWith("\n8 passed, 3 failed, 1 skipped, 1 todo\n");
    }

    [Fact]
    public async Task Test_AsATree_ShowsEveryTestAndExpandsTheFailed()
    {
        using var folder = FolderWithMarks();

        var run = await ToolRun.Of("test", folder.Root, "--format", "tree", "--lang", "en");

        run.Output.Should().StartWith("uu-1/suka: 6 passed, 3 failed, 1 skipped, 1 todo\n  ✓ pada masa kampanye\n");
        run.Output.Should().Contain("  … masih gagal (todo: menunggu teks resmi)\n  ✗ sudah lulus\n").And.Contain("  - dilewati (skipped: belum ada sumbernya)\n");
        run.Output.Should().Contain($"        {folder.Root}/pelanggaran/uu-1/suka.yaml(6,3): Status pelaku: ASN: not met, described 'hakim'\n");
        run.Output.Should().EndWith("K-1: 2 passed, 0 failed\n  ✓ kasn: disiplin_berat\n  ✓ ppk: disiplin_ringan\n8 passed, 3 failed, 1 skipped, 1 todo\n");
    }

    [Theory]
    [InlineData("uu-1/suka", 11)]
    [InlineData("UU-1", 11)]
    [InlineData("hari pertama", 1)]
    [InlineData("tabel*hakim*", 2)]
    [InlineData("*suka.uji.yaml", 11)]
    [InlineData("K-1", 2)]
    [InlineData("uji", 11)]
    public async Task Test_WithAFilter_RunsWhatItNames(string filter, int count)
    {
        using var folder = FolderWithMarks();

        var run = await ToolRun.Of("test", folder.Root, "--filter", filter, "--format", "json");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("tests").GetArrayLength().Should().Be(count);
    }

    [Fact]
    public async Task Test_WithTheIdOfARule_TakesNoRuleWhoseIdOnlyBeginsSo()
    {
        var run = await ToolRun.Of("test", "--filter", "skb-2022/A1", "--format", "tree");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Where(line => line.StartsWith("skb-2022/", System.StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("skb-2022/A1: ");
    }

    [Fact]
    public async Task Test_WithAFilterThatNothingMatches_Fails() =>
        (await ToolRun.Of("test", BaseRules.Folder, "--filter", "tidak ada*", "--lang", "en"))
            .Should().Be(new ToolRun(1, "No test matches 'tidak ada*'.\n0 passed, 0 failed\n", ""));

    [Fact]
    public async Task Test_AsJson_HoldsOutcomesCausesAndCoverage()
    {
        using var folder = FolderWithMarks();

        var run = await ToolRun.Of("test", folder.Root, "--format", "json", "--coverage", "--lang", "en");

        var root = JsonDocument.Parse(run.Output).RootElement;
        (root.GetProperty("passed").GetInt32(), root.GetProperty("failed").GetInt32()).Should().Be((8, 3));
        var outcomes = root.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("outcome").GetString()).ToList();
        outcomes.Distinct().Should().BeEquivalentTo("passed", "todo", "todoPassed", "skipped", "failed");
        var cause = root.GetProperty("tests")[outcomes.IndexOf("failed")].GetProperty("failures")[0].GetProperty("causes")[0];
        (cause.GetProperty("line").GetInt32(), cause.GetProperty("fact").GetString(), cause.GetProperty("value").GetString(), cause.GetProperty("origin").GetString())
            .Should().Be((6, "pelaku.status", "hakim", "given"));
        root.GetProperty("coverage").GetProperty("elementsExercised").GetProperty("total").GetInt32().Should().Be(3);
        run.Error.Should().Contain("Test coverage\n").And.EndWith("8 passed, 3 failed, 1 skipped, 1 todo\n");
    }

    [Fact]
    public async Task Test_AsJUnit_IsWellFormedWithASuiteForEachRule()
    {
        using var folder = FolderWithMarks();
        var output = folder.PathOf("results.xml");

        var run = await ToolRun.Of("test", folder.Root, "--format", "junit", "--output", output);

        run.Output.Should().Be("8 passed, 3 failed, 1 skipped, 1 todo\n");
        var root = XDocument.Load(output).Root!;
        (root.Attribute("tests")!.Value, root.Attribute("failures")!.Value, root.Attribute("skipped")!.Value).Should().Be(("13", "3", "2"));
        root.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value).Should().Equal("uu-1/suka", "K-1");
        root.Descendants("failure").Should().HaveCount(3).And.OnlyContain(failure => failure.Value.Contains("suka.uji.yaml"));
        root.Descendants("skipped").Select(skipped => skipped.Attribute("message")!.Value).Should().Equal("(nanti: menunggu teks resmi)", "(dilewati: belum ada sumbernya)");
    }

    [Fact]
    public async Task Test_WithCoverageOfTheShippedRules_ShowsEverythingExercised()
    {
        var run = await ToolRun.Of("test", "--coverage", "--threshold", "100", "--lang", "en");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().MatchRegex(@"Rules +100\.0 % ").And.MatchRegex(@"Elements +100\.0 % ").And.MatchRegex(@"Exceptions +100\.0 % ").And.MatchRegex(@"Provisions +\d+\.\d % ");
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public async Task Test_WithAThreshold_FailsBelowIt(string threshold, int exitCode)
    {
        var run = await ToolRun.Of("test", BaseRules.Folder, "--threshold", threshold, "--lang", "en");

        run.ExitCode.Should().Be(exitCode);
        run.Output.Contains("Coverage is below 1 %: Elements, Exceptions\n", System.StringComparison.Ordinal).Should().Be(exitCode == 1);
        run.Output.Should().Contain("suka.yaml(7,3): the element 'Perbuatan: Menyukai': never false, unknown\n");
    }

    [Fact]
    public async Task Test_WithCoverageOfCasesAlone_HasNothingToMeasure()
    {
        var run = await ToolRun.Of("test", BaseRules.Folder, "--filter", "K-1", "--threshold", "0", "--lang", "en");

        run.Should().Be(new ToolRun(1, "There is no rule whose coverage could be measured.\n2 passed, 0 failed\n", ""));
    }

    [Theory]
    [InlineData("html", "id", "<h2>Unsur</h2>", "<tr class=\"gap\"><td>uu-1/suka</td><td>Perbuatan: Menyukai</td>")]
    [InlineData("html", "en", "<html lang=\"en\">", "<th scope=\"col\" class=\"n\">Decisive</th>")]
    [InlineData("md", "id", "## Unsur", "| ✗ uu-1/suka | Perbuatan: Menyukai |")]
    [InlineData("md", "en", "## Elements", "| &emsp;&emsp;ayat (1) | 1/1 | 100.0 |")]
    public async Task Test_WithAReport_WritesItInBothFormsAndLanguages(string form, string language, string heading, string row)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var report = folder.PathOf("cakupan." + form);

        var run = await ToolRun.Of("test", folder.Root, "--coverage-report", report, "--lang", language);

        run.ExitCode.Should().Be(0);
        File.ReadAllText(report).Should().Contain(heading).And.Contain(row).And.Contain(folder.Root);
        if (form == "html")
        {
            XDocument.Parse(File.ReadAllText(report).Replace("<!DOCTYPE html>", "").Replace("utf-8\">", "utf-8\"/>").Replace("initial-scale=1\">", "initial-scale=1\"/>"))
                .Root!.Name.LocalName.Should().Be("html");
        }
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--threshold", "101")]
    [InlineData("--threshold", "-1")]
    [InlineData("--threshold", "semua")]
    [InlineData("--coverage-report", "cakupan.pdf")]
    [InlineData("--coverage-report", "/tidak-ada/cakupan.md")]
    [InlineData("--output", "/tidak-ada/hasil.xml")]
    public async Task Test_WronglyUsed_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(["test", BaseRules.Folder, .. arguments]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    private static TemporaryFolder FolderWithMarks()
    {
        var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("pelanggaran/uu-1/suka.uji.yaml", File.ReadAllBytes(Path.Combine(Marks, "pelanggaran/uu-1/suka.uji.yaml")));
        return folder;
    }
}
