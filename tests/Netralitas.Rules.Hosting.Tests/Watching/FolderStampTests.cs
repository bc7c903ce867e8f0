using System;
using System.IO;
using FluentAssertions;
using Netralitas.Rules.Hosting.Watching;
using Netralitas.Rules.Tests;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Watching;

public sealed class FolderStampTests : IDisposable
{
    private static readonly DateTime Day = new(2024, 1, 20, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public FolderStampTests()
    {
        _file = _folder.Write("deep/a.yaml", "a: 1");
        File.SetLastWriteTimeUtc(_file, Day);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_AfterEachKindOfWriting_IsAnother()
    {
        Action[] changes =
        [
            () => File.AppendAllText(_file, "0"),
            () => File.SetLastWriteTimeUtc(_file, Day.AddTicks(10)),
            () => _folder.Write("b.yml", ""),
            () => File.Move(_folder.PathOf("b.yml"), _folder.PathOf("c.yml")),
            () => Directory.CreateDirectory(_folder.PathOf("deeper")),
            () => Directory.Delete(_folder.PathOf("deep"), recursive: true),
        ];
        foreach (var change in changes)
        {
            var before = FolderStamp.Of(_folder.Root);
            change();
            FolderStamp.Of(_folder.Root).Should().NotBe(before);
        }
    }

    [Fact]
    public void Of_AfterRightsChanged_IsAnother()
    {
        if (!OperatingSystem.IsWindows())
        {
            var before = FolderStamp.Of(_folder.Root);
            File.SetUnixFileMode(_file, UnixFileMode.None);
            FolderStamp.Of(_folder.Root).Should().NotBe(before);
        }
    }

    [Fact]
    public void Of_AfterOtherFilesAreWritten_IsTheSame()
    {
        var before = FolderStamp.Of(_folder.Root);
        _folder.Write("deep/readme.md", "");

        FolderStamp.Of(_folder.Root).Should().Be(before);
    }

    [Fact]
    public void Of_AFolderThatIsNotThere_IsNoError() => FolderStamp.Of(_folder.PathOf("none")).Should().NotBe(FolderStamp.Of(_folder.Root));
}
