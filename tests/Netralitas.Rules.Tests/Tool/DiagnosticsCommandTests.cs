using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>diagnostics</c>, and the forms in which the commands for rules tell theirs.</summary>
public sealed class DiagnosticsCommandTests
{
    [Fact]
    public async Task Diagnostics_WithoutAnId_ListsThemAll()
    {
        var run = await ToolRun.Of("diagnostics", "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n')[1..^1].Select(line => line.Split(' ')[0]).Should().Equal(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
        run.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task Diagnostics_OfAnId_ExplainsIt()
    {
        var run = await ToolRun.Of("diagnostics", "ntr3007");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("NTR3007 (kesalahan): Id dipakai dua kali\n").And.ContainAll("Hindari: ", "Tulis: ", "Alasan: ", "docs/diagnostics.id.md#ntr3007");
    }

    [Fact]
    public async Task Diagnostics_OfNoId_SaysSo() =>
        (await ToolRun.Of("diagnostics", "NTR0", "--lang", "en")).Should().Be(new ToolRun(2, "", "There is no diagnostic 'NTR0'. 'netralitas diagnostics' lists them all.\n"));

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Validate_InAFormForPrograms_WritesOneDocumentWhateverItFinds(string format)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var sound = await ToolRun.Of("validate", folder.Root, "--format", format, "--warnings-as-errors");
        folder.Write("sumber.yaml", "sumbr: []\n");
        var broken = await ToolRun.Of("validate", folder.Root, "--format", format);

        (sound.ExitCode, broken.ExitCode).Should().Be((0, 1));
        (sound.Error + broken.Error).Should().BeEmpty();
        JsonDocument.Parse(sound.Output).RootElement.ToString().Should().NotContain("NTR");
        JsonDocument.Parse(broken.Output).RootElement.ToString().Should().Contain("NTR2001");
    }

    [Fact]
    public async Task Validate_ForGitHub_WritesAnnotations()
    {
        var run = await ToolRun.Of("validate", "tidak-ada", "--format", "github", "--lang", "en");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("::error file=tidak-ada,line=1,col=1,endColumn=2,title=NTR1001 Cannot be read::It cannot be read: ");
    }

    [Fact]
    public async Task Test_WithDiagnosticsInAForm_KeepsThemBesideTheResults()
    {
        var run = await ToolRun.Of("test", "tidak-ada", "--diagnostics", "json");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        JsonDocument.Parse(run.Error).RootElement.GetProperty("errors").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--warnings-as-errors", "--format")]
    [InlineData("test", "--diagnostics", "xml")]
    [InlineData("diagnostics", "NTR1001", "NTR1002")]
    public async Task WrongUsage_OfAnOption_EndsWithTwo(params string[] arguments) => (await ToolRun.Of(arguments)).ExitCode.Should().Be(2);
}
