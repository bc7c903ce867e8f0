using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>What of a folder is read, and what never is.</summary>
public sealed class FolderReaderTests
{
    [Fact]
    public void Load_OfAFolderWithOtherFiles_PassesThemOver()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("README.md", "# \u202E");
        folder.Write("pelanggaran/catatan.txt", [0xFF]);
        folder.Write("pelanggaran/suka.yaml.bak", "a: [");
        folder.Write("pelanggaran/.suka.yaml", "a: [");

        Rulebook.Load(folder.Root).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Theory]
    [InlineData("pelanggaran/lain.yml")]
    [InlineData("pelanggaran/lain.YAML")]
    [InlineData("pelanggaran/lain.uji.yml")]
    [InlineData("lain.yaml")]
    [InlineData("Pelanggaran/lain.yaml")]
    public void Load_OfAMisnamedFile_RefusesItInsteadOfLeavingItOut(string path)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write(path, "id: a\n");

        Rulebook.Load(folder.Root).Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle()
            .Which.Should().StartWith($"{folder.Root}/{path}(1,1): error NTR2008: ");
    }

    [Fact]
    public void Load_OfAFileTwelveFoldersDeep_ReadsIt()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("pelanggaran/" + string.Concat(Enumerable.Repeat("a/", 12)) + "lain.yaml", "a: [");

        Rulebook.Load(folder.Root).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1005");
    }

    [Fact]
    public void Load_OfLinks_DoesNotFollowThem()
    {
        using var outside = new TemporaryFolder();
        outside.Write("rahasia.yaml", "a: [");
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        File.CreateSymbolicLink(folder.PathOf("kebolehan/tautan.yaml"), outside.PathOf("rahasia.yaml"));
        Directory.CreateSymbolicLink(folder.PathOf("pelanggaran/tautan"), outside.Root);
        Directory.CreateSymbolicLink(folder.PathOf("pelanggaran/lingkaran"), folder.Root);

        Rulebook.Load(folder.Root).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tidak-ada/rules")]
    [InlineData("a\0b")]
    public void Load_OfNoFolder_IsADiagnostic(string folder) =>
        Rulebook.Load(folder).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1001");

    [Fact]
    public void Load_OfAFolderWithoutFiles_IsADiagnostic()
    {
        using var folder = new TemporaryFolder();

        Rulebook.Load(folder.Root).Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle().Which.Should().StartWith($"{folder.Root}(1,1): error NTR2013");
    }

    [Fact]
    public void Load_WithATrailingSlash_NamesFilesTheSame()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("sumber.yaml", "a: [");

        Rulebook.Load(folder.Root + "/").Diagnostics.Single().Span.Path.Should().Be(folder.Root + "/sumber.yaml");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tidak-ada/tindakan.yaml")]
    [InlineData("a\0b")]
    [InlineData("/")]
    public void ReadFile_OfNoFile_IsADiagnostic(string file) =>
        ActionReader.ReadFile(file, BaseRules.Rulebook.Vocabulary).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR1001");
}
