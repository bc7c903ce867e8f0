using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>validate</c> and <c>test</c>, and what the tool makes of wrong usage.</summary>
public sealed class RulesCommandsTests
{
    [Fact]
    public async Task Validate_OfTheEmbeddedRules_SaysTheyAreValid()
    {
        var run = await ToolRun.Of("validate");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("aturan tertanam: sah.").And.Contain(Rulebook.Default.Digest);
    }

    [Fact]
    public async Task Validate_OfTheFolderTheyCameFrom_HasTheSameDigest()
    {
        var run = await ToolRun.Of("validate", "rules", "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("rules: valid.").And.Contain(Rulebook.Default.Digest);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("test")]
    public async Task RulesCommand_OfABadFolder_TellsEveryMistake(string command)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "sumbr: []\n");
        folder.Write("prosedur/lain.yaml", "\ta: [\n");

        var run = await ToolRun.Of(command, folder.Root, "--lang", "en");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain($"{folder.Root}/sumber.yaml(1,1): error NTR2001: ").And.Contain($"{folder.Root}/prosedur/lain.yaml(1,").And.NotContain("   at ");
    }

    [Fact]
    public async Task Validate_OfAFolderThatDoesNotExist_SaysSo()
    {
        var run = await ToolRun.Of("validate", "tidak-ada");

        run.Should().Be(new ToolRun(1, "", "tidak-ada(1,1): error NTR1001: Tidak dapat dibaca: berkas atau folder itu tidak ditemukan.\n"));
    }

    [Fact]
    public async Task Test_OfTheEmbeddedRules_PassesThemAll()
    {
        var run = await ToolRun.Of("test");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain($"{Rulebook.Default.RunTests().Count} ");
    }

    [Fact]
    public async Task Test_OfARuleThatTurnsOutOtherwise_SaysWhichTestAndWhy()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var tests = System.IO.File.ReadAllText(folder.PathOf("pelanggaran/uu-1/suka.uji.yaml"));
        folder.Write("pelanggaran/uu-1/suka.uji.yaml", tests.Replace("{ status: pns }", "{ status: hakim }", System.StringComparison.Ordinal));

        var run = await ToolRun.Of("test", folder.Root, "--lang", "en");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"{folder.Root}/pelanggaran/uu-1/suka.uji.yaml(4,5): FAILED uu-1/suka: pada masa kampanye\n").And.Contain("expected 'terbukti', got 'tidak'").And.Contain("hakim");
    }

    [Theory]
    [InlineData("hitung")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--frmat", "json")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--format", "xml")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "--lang", "fr")]
    [InlineData("evaluate", "examples/suka-capres.yaml", "examples/suka-capres.json")]
    [InlineData("validate", "rules", "rules")]
    [InlineData("test", "--rules", "rules")]
    public async Task WrongUsage_OfAnyCommand_EndsWithTwo(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("--version")]
    public async Task Help_OfAnyCommand_EndsWithZero(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }
}
