using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

public sealed class EvaluateCommandTests
{
    private const string Yaml = "examples/suka-capres.yaml";
    private const string Json = "examples/suka-capres.json";

    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("en", Language.English)]
    public async Task Evaluate_AsText_PrintsTheFindingInTheLanguage(string lang, Language language)
    {
        var run = await ToolRun.Of("evaluate", Yaml, "--lang", lang);

        run.Should().Be(new ToolRun(0, Expected(language).Text, ""));
    }

    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("en", Language.English)]
    public async Task Evaluate_AsJson_PrintsTheFindingInTheLanguage(string lang, Language language)
    {
        var run = await ToolRun.Of("evaluate", Yaml, "--format", "json", "--lang", lang);

        run.Should().Be(new ToolRun(0, Expected(language).Json + "\n", ""));
        JsonDocument.Parse(run.Output).RootElement.GetProperty("verdict").GetString().Should().Be("violation");
    }

    [Fact]
    public async Task Evaluate_WithoutOptions_PrintsIndonesianText() => (await ToolRun.Of("evaluate", Yaml)).Output.Should().Be(Expected(Language.Indonesian).Text);

    [Fact]
    public async Task Evaluate_OfYamlJsonAndStandardInput_PrintsTheSame()
    {
        var expected = Expected(Language.Indonesian).Json + "\n";
        string[] options = ["--format", "json"];

        (await ToolRun.Of(["evaluate", Json, .. options])).Output.Should().Be(expected);
        (await ToolRun.WithInput(Read(Yaml), ["evaluate", "-", .. options])).Output.Should().Be(expected);
        (await ToolRun.WithInput(Read(Json), ["evaluate", "-", .. options])).Output.Should().Be(expected);
        (await ToolRun.WithInput("\uFEFF" + Read(Json), ["evaluate", "-", .. options])).Output.Should().Be(expected);
    }

    [Fact]
    public async Task Evaluate_WithAFolderOfRules_GoesByThem()
    {
        var byShipped = await ToolRun.Of("evaluate", Yaml, "--rules", "rules", "--format", "json");
        var byOthers = await ToolRun.WithInput("pelaku: { status: hakim }\nperbuatan: [suka]\n", "evaluate", "-", "--rules", BaseRules.Folder, "--format", "json");

        byShipped.Output.Should().Be(Expected(Language.Indonesian).Json + "\n");
        byOthers.ExitCode.Should().Be(0);
        byOthers.Output.Should().Contain(BaseRules.Rulebook.Digest);
    }

    [Fact]
    public async Task Evaluate_OfAMisspeltKey_SaysWhereAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("tindakan.yaml", "tanggal: 2024-01-20\npelaku:\n  satus: pns\n");

        var run = await ToolRun.Of("evaluate", file, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"{file}(3,3): error NTR5002: There is no fact 'pelaku.satus'.").And.Contain("Did you mean 'pelaku.status'?").And.EndWith("^^^^^\n");
    }

    [Fact]
    public async Task Evaluate_OfABadActionOnStandardInput_CallsItADash()
    {
        var run = await ToolRun.WithInput("pelaku: [\n", "evaluate", "-");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("-(1,10): error NTR1005: ");
    }

    [Theory]
    [InlineData("tidak-ada.yaml", "tidak-ada.yaml(1,1): error NTR1001: ")]
    [InlineData("", "(1,1): error NTR1001: ")]
    [InlineData("examples", "examples(1,1): error NTR1001: ")]
    public async Task Evaluate_OfAFileThatCannotBeRead_SaysSo(string file, string expected)
    {
        var run = await ToolRun.Of("evaluate", file);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(expected).And.NotContain("   at ");
        run.Error.TrimEnd().Should().NotContain("\n");
    }

    [Fact]
    public async Task Evaluate_WithBadRules_SaysWhatIsWrongWithThem()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "sumbr: []\n");

        var run = await ToolRun.Of("evaluate", Yaml, "--rules", folder.Root);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"{folder.Root}/sumber.yaml(1,1): error NTR2001: ").And.Contain("'sumber'?").And.NotContain("   at ");
    }

    [Fact]
    public async Task Evaluate_Twice_PrintsTheSameBytes()
    {
        var first = await ToolRun.Of("evaluate", "examples/hadir-kampanye-pasif.yaml", "--format", "json");
        var second = await ToolRun.Of("evaluate", "examples/hadir-kampanye-pasif.yaml", "--format", "json");

        first.ExitCode.Should().Be(0);
        second.Should().Be(first);
    }

    private static (string Text, string Json) Expected(Language language)
    {
        var facts = ActionReader.Parse(Read(Yaml), Rulebook.Default.Vocabulary).Facts!;
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(facts);
        return (assessment.ToText(language), assessment.ToJson(language));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, path));
}
