using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DocsSnippets;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The C# of the documents is compiled and run: it is copied from methods of this project.</summary>
public sealed partial class SnippetTests
{
    private const string Folder = "tests/Netralitas.Rules.Tests/Docs/Snippets/";

    [Fact]
    public void FirstCSharpBlock_OfReadme_IsTheSnippetThatRuns()
    {
        var source = DocsFiles.Read(Folder + "ReadmeSnippets.cs");
        var lines = FencedBlock.In(DocsFiles.Read("README.md")).First(block => block.Language == "csharp").Text.Split('\n');

        string.Join('\n', lines.SkipWhile(line => IsUsing(line) || line.Length == 0)).Should().Be(Snippet(source, "readme"));
        source.Split('\n').Should().Contain(lines.Where(IsUsing));
    }

    [Fact]
    public void CSharpBlocks_OfQuickStart_AreTheSnippetsThatRun()
    {
        var source = DocsFiles.Read(Folder + "QuickStartSnippets.cs");
        var blocks = FencedBlock.In(DocsFiles.Read("docs/quick-start.md")).Where(block => block.Language == "csharp").ToList();

        blocks.Select(block => block.Label).Should().Equal(NamesIn(source).Select(name => (string?)("snippet: " + name)));
        foreach (var block in blocks)
        {
            block.Text.Should().Be(Snippet(source, block.Label!["snippet: ".Length..]));
        }
    }

    [Fact]
    public void Usings_OfQuickStart_AreThoseOfTheSnippets()
    {
        var named = FencedBlock.In(DocsFiles.Read("docs/quick-start.md"))
            .Where(block => block.Label == "usings")
            .SelectMany(block => block.Text.Split('\n'));

        DocsFiles.Read(Folder + "QuickStartSnippets.cs").Split('\n')
            .Where(line => line.StartsWith("using Netralitas", StringComparison.Ordinal))
            .Should().Equal(named);
    }

    [Fact]
    public void Readme_Run_PrintsTheFinding() =>
        ReadmeSnippets.Readme().Should().Contain("VIOLATION").And.Contain("skb-2022/B6").And.Contain("PP 94/2021 Pasal 5 huruf n angka 5");

    [Fact]
    public void Typed_Run_GivesWhatTheFactsGive() => QuickStartSnippets.Typed().Should().Contain("skb-2022/B6").And.Be(QuickStartSnippets.Facts());

    [Fact]
    public void OwnCodes_Run_GivesWhatThePageSays() => QuickStartSnippets.OwnCodes().Should().Be((true, true, "suka"));

    [Fact]
    public void Range_Run_FindsTheRowOnActivities() => QuickStartSnippets.Range().Should().Contain("skb-2022/B8");

    [Fact]
    public void ReadYaml_Run_WritesJson() => QuickStartSnippets.ReadYaml().Should().Contain("\"verdict\": \"undetermined\"");

    [Fact]
    public void ReadWithin_Run_NamesTheWrongCode() => QuickStartSnippets.ReadWithin().Should().StartWith("NTR5003 at 1:13: 'sukai'");

    [Fact]
    public async Task Many_Run_GivesAVerdictForEach()
    {
        AsnAction[] actions = [new() { Actor = new Actor { Status = "pns" }, Acts = ["suka"] }, new()];

        QuickStartSnippets.Many(actions).Should().HaveCount(2);
        (await QuickStartSnippets.ManyAsync(Stream(actions), default)).Should().Equal(QuickStartSnippets.Many(actions));
    }

    [Fact]
    public void Records_Run_AnswersEachRow() =>
        QuickStartSnippets.Records("id,pelaku.status,perbuatan\na,pns,suka\nb,pms,suka\n").ReplaceLineEndings("\n").Should()
            .StartWith("2 a: Undetermined\nactions.csv(3,3): error NTR5003: ");

    [Fact]
    public void ReadAssessment_Run_CitesTheLaw() =>
        QuickStartSnippets.ReadAssessment().Should().StartWith("skb-2022/B6: Established, berat, SKB 2/2022 Lampiran II bagian B poin 6;");

    [Fact]
    public void OwnRules_OnTheShippedFolder_LoadsThem() =>
        QuickStartSnippets.OwnRules(DocsFiles.FullPath("rules")).Should().Contain("0 failed tests, " + Rulebook.Default.Digest);

    [Fact]
    public void OwnRules_OnAMissingFolder_SaysSo() => QuickStartSnippets.OwnRules(DocsFiles.FullPath("no-such-folder")).Should().Contain("NTR1001");

    [Fact]
    public void InMemory_Run_GivesTheSameRules() => QuickStartSnippets.InMemory().Should().Be(Rulebook.Default.Digest);

    [Fact]
    public void WrongCode_Run_NamesTheNearest() => QuickStartSnippets.WrongCode().Should().Contain("Did you mean 'suka'?");

    private static async IAsyncEnumerable<AsnAction> Stream(IEnumerable<AsnAction> actions)
    {
        foreach (var action in actions)
        {
            await Task.Yield();
            yield return action;
        }
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static IEnumerable<string> NamesIn(string source) => Marker().Matches(source).Select(match => match.Groups[1].Value);

    /// <summary>The lines between the markers of a snippet, moved to the left as far as they all go.</summary>
    private static string Snippet(string source, string name)
    {
        var lines = source.Split('\n')
            .SkipWhile(line => line.Trim() != "// snippet: " + name)
            .Skip(1)
            .TakeWhile(line => line.Trim() != "// endsnippet")
            .ToList();
        lines.Should().NotBeEmpty("there must be a snippet {0}", name);
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }

    [GeneratedRegex("// snippet: ([a-z-]+)")]
    private static partial Regex Marker();
}
