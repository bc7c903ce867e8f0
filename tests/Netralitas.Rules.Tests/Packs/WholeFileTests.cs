using System;
using System.IO;
using FluentAssertions;
using Netralitas.Rules.Packs;
using Xunit;

namespace Netralitas.Rules.Tests.Packs;

/// <summary>A file is written whole or not at all.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.PathOf("x.rulepack");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_OverAnotherFile_TakesItsPlaceAndLeavesNothingBeside()
    {
        _folder.Write("x.rulepack", "old and longer");

        WholeFile.Write(Target, stream => stream.Write("new"u8));

        File.ReadAllText(Target).Should().Be("new");
        Directory.GetFileSystemEntries(_folder.Root).Should().ContainSingle();
    }

    [Fact]
    public void Write_ThatFailsOnTheWay_LeavesTheOldFileAndNothingBeside()
    {
        _folder.Write("x.rulepack", "old");

        FluentActions.Invoking(() => WholeFile.Write(Target, stream =>
        {
            stream.Write("ne"u8);
            File.ReadAllText(Target).Should().Be("old");
            throw new IOException("full");
        })).Should().Throw<IOException>().WithMessage("full");

        File.ReadAllText(Target).Should().Be("old");
        Directory.GetFileSystemEntries(_folder.Root).Should().ContainSingle();
    }

    [Fact]
    public void Write_WhereNoFileCanBe_ThrowsAndLeavesNothing()
    {
        Directory.CreateDirectory(_folder.PathOf("folder"));

        FluentActions.Invoking(() => WholeFile.Write(_folder.PathOf("folder"), stream => stream.Write("x"u8))).Should().Throw<Exception>().Which.Should().Match<Exception>(error => error is IOException || error is UnauthorizedAccessException);
        FluentActions.Invoking(() => WholeFile.Write(_folder.PathOf("none/x"), stream => stream.Write("x"u8))).Should().Throw<DirectoryNotFoundException>();

        Directory.GetFileSystemEntries(_folder.Root).Should().ContainSingle();
    }
}
