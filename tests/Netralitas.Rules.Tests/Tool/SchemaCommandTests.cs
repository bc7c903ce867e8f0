using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Tool;

/// <summary><c>netralitas schema</c> as its users run it.</summary>
public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_OfTheEmbeddedRules_WritesWhatTheLibraryDoes()
    {
        using var folder = new TemporaryFolder();
        var output = folder.PathOf("baru/skema");

        var run = await ToolRun.Of("schema", "--output", output);

        run.Should().Be(new ToolRun(0, $"{output}: 16 skema ditulis.\n", ""));
        Written(output).Should().Equal(RuleSchemas.Write(Rulebook.Default).Select(file => (file.Path, file.Content)));
    }

    [Fact]
    public async Task Schema_OfAFolder_StandsInItAndChangesNothingElse()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);

        var first = await ToolRun.Of("schema", folder.Root, "--lang", "en");
        var again = await ToolRun.Of("schema", folder.Root, "--lang", "en");

        first.Should().Be(new ToolRun(0, $"{folder.Root}: 16 schemas written.\n", ""));
        again.Should().Be(first);
        Written(folder.Root).Should().Equal(RuleSchemas.Write(BaseRules.Rulebook, Language.English).Select(file => (file.Path, file.Content)));
        Rulebook.Load(folder.Root).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Fact]
    public async Task Schema_OfABadFolder_TellsWhyAndWritesNothing()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "sumbr: []\n");

        var run = await ToolRun.Of("schema", folder.Root);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("sumber.yaml(1,1): error NTR2001: ");
        Directory.EnumerateFiles(folder.Root, "*.json").Should().BeEmpty();
    }

    [Theory]
    [InlineData("id", "--output FOLDER")]
    [InlineData("en", "--output DIR")]
    public async Task Schema_WithoutAFolderToWrite_AsksForOne(string language, string option)
    {
        var run = await ToolRun.Of("schema", "--lang", language);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(option);
    }

    [Fact]
    public async Task Schema_IntoAFile_SaysThatItCannotBeWritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("berkas", "x");

        var run = await ToolRun.Of("schema", "--output", file, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("It cannot be written: ").And.NotContain("   at ");
    }

    private static (string, string)[] Written(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(System.StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
}
