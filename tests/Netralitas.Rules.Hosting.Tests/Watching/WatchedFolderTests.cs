using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests.Watching;

/// <summary>What befalls folders while applications run on them.</summary>
public sealed class WatchedFolderTests
{
    [Fact]
    public async Task Rules_WhenAFileIsAddedRenamedAndDeleted_Follow()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);
        var rule = Path.Combine(rules.Path, RulesFolder.Rule);
        var before = application.Monitor.Status.Digest;

        File.Move(rule, rule.Replace("suka.yaml", "suka2.yaml", StringComparison.Ordinal));
        await application.Monitor.Is(status => status.IsRejected || status.Digest != before);

        File.Move(rule.Replace("suka.yaml", "suka2.yaml", StringComparison.Ordinal), rule);
        await application.Monitor.Is(status => !status.IsRejected && status.Digest == before);

        File.Delete(rule);
        await application.Monitor.Is(status => status.IsRejected);
        application.Evaluator.Evaluate(Application.Like).Violations.Should().ContainSingle();

        rules.Write("2.0.0");
        await application.Monitor.Is(status => !status.IsRejected && status.Version == "2.0.0");
    }

    [Fact]
    public async Task Rules_WrittenInPiecesAndThenPutInPlace_AreTakenWhenWhole()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);
        var book = Path.Combine(rules.Path, RulesFolder.Book);
        var text = await File.ReadAllTextAsync(book);

        await File.WriteAllTextAsync(book, text[..(text.Length / 2)]);
        var half = await application.Monitor.Is(status => status.IsRejected);
        half.Version.Should().Be("1.0.0");

        var aside = rules.PathOf("buku.tmp");
        await File.WriteAllTextAsync(aside, text.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        File.Move(aside, book, overwrite: true);
        await application.Monitor.Is(status => status.Version == "2.0.0" && !status.IsRejected);
    }

    [Fact]
    public async Task Rules_WhenTheFolderIsRemovedAndPutBack_Follow()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);

        Directory.Delete(rules.Path, recursive: true);
        var gone = await application.Monitor.Is(status => status.IsRejected);
        gone.Version.Should().Be("1.0.0");

        rules.Write("2.0.0");
        await application.Monitor.Is(status => status.Version == "2.0.0" && !status.IsRejected);

        rules.SetVersion("3.0.0");
        await application.Monitor.Is(status => status.Version == "3.0.0");
    }

    [Fact]
    public async Task Rules_WhenTheFolderIsExchangedForAnother_Follow()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path);
        rules.Write("2.0.0", "new");

        Directory.Move(rules.Path, rules.PathOf("old"));
        Directory.Move(rules.PathOf("new"), rules.Path);
        await application.Monitor.Is(status => status.Version == "2.0.0" && !status.IsRejected);

        rules.SetVersion("3.0.0");
        await application.Monitor.Is(status => status.Version == "3.0.0");
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("..data")]
    public async Task Rules_WhenTheFolderIsALinkThatIsTurned_Follow(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // So do deployments turn a link "current", and Kubernetes the link "..data" of a mounted volume.
        using var rules = new RulesFolder();
        var link = rules.PathOf("mount/" + name);
        Directory.CreateDirectory(rules.PathOf("mount"));
        Directory.CreateSymbolicLink(link, rules.Write("1.0.0", "mount/..1"));
        using var application = Application.On(link);

        rules.SetVersion("1.5.0", "mount/..1");
        await application.Monitor.Is(status => status.Version == "1.5.0");

        Directory.CreateSymbolicLink(rules.PathOf("mount/new"), rules.Write("2.0.0", "mount/..2"));
        Links.Rename(rules.PathOf("mount/new"), link).Should().Be(0);
        Directory.Delete(rules.PathOf("mount/..1"), recursive: true);
        await application.Monitor.Is(status => status.Version == "2.0.0" && !status.IsRejected);

        rules.SetVersion("3.0.0", "mount/..2");
        await application.Monitor.Is(status => status.Version == "3.0.0");
    }
}
