using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
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

    [Fact]
    public void Load_OfAPipeNamedLikeARuleFile_DoesNotWaitForItsWriter()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        using (var made = Process.Start("mkfifo", folder.PathOf("pelanggaran/pipa.yaml")))
        {
            made.WaitForExit();
        }

        Rulebook.Load(folder.Root).Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle()
            .Which.Should().StartWith($"{folder.Root}/pelanggaran/pipa.yaml(1,1): error NTR1007: ");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/etc/passwd")]
    [InlineData("../../rahasia.yaml")]
    [InlineData("tautan.yaml")]
    [InlineData("tidak-ada.yaml")]
    public void Load_OfALinkNamedLikeARuleFile_DoesNotFollowIt(string target)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        File.CreateSymbolicLink(folder.PathOf("pelanggaran/tautan.yaml"), target);

        Rulebook.Load(folder.Root).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Fact]
    public void Load_OfAFolderNamedLikeARuleFile_LooksInsideIt()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write("pelanggaran/suka.yaml/catatan.txt", "x");

        Rulebook.Load(folder.Root).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Fact]
    public void Load_OfAFolderThroughALink_ReadsIt()
    {
        // The caller named it; only what stands inside is untrusted.
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        using var other = new TemporaryFolder();
        Directory.CreateSymbolicLink(other.PathOf("rules"), folder.Root);

        Rulebook.Load(other.PathOf("rules")).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);
    }

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("\u202Elmay")]
    [InlineData("a\nb(1,1): error NTR0000")]
    public void Load_OfAFileWithAHarmfulName_ShowsItEscaped(string name)
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        folder.Write($"pelanggaran/{name}.yaml", "a: [");

        var result = Rulebook.Load(folder.Root);

        var text = DiagnosticWriter.ToText(result.Diagnostics, Language.English);
        text.Should().Contain($"\\u{(int)name.First(character => character is '\n' or '\u001b' or '\u202E'):X4}");
        text.Split('\n').Should().HaveCount(4, "the place and its line, the mark, and the end");
    }

    [Theory]
    [InlineData("../luar.yaml")]
    [InlineData("pelanggaran/../../luar.yaml")]
    [InlineData("/etc/rules.yaml")]
    [InlineData("C:\\luar.yaml")]
    public void Parse_OfAPathThatLeadsOutOfTheRoot_IsNotPartOfARulebook(string path)
    {
        // Texts are given, not read: a path is a name here and nothing is opened by it.
        var files = BaseRules.Files().Select(file => new SourceText("rules/" + file.Key, Encoding.UTF8.GetString(file.Value)));

        Rulebook.Parse([.. files, new SourceText(path, "id: x\n")], "rules").Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR2008");
    }

    [Fact]
    public void Load_OfAFileThatMayNotBeRead_TellsIt()
    {
        using var folder = TemporaryFolder.CopyOf(BaseRules.Folder);
        var file = folder.Write("pelanggaran/rahasia.yaml", "id: a\n");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(file, UnixFileMode.None);

        // The superuser may read everything; then it is a file like others.
        Rulebook.Load(folder.Root).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal(Environment.IsPrivilegedProcess ? "NTR2002" : "NTR1001");
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
