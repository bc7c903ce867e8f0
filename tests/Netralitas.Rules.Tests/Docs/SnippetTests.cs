using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DocsSnippets;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The C# of the documents is compiled and run: it is copied from methods of this project.</summary>
public sealed partial class SnippetTests
{
    private const string Folder = "tests/Netralitas.Rules.Tests/Docs/Snippets/";

    /// <summary>Of each of these pages a test compiles every block; those of hosting and NRules stand beside their packages.</summary>
    [Fact]
    public void Pages_WithCSharp_AreThoseWhoseBlocksAreCompiled() =>
        DocsFiles.Markdown().Where(page => FencedBlock.In(DocsFiles.Read(page)).Any(block => block.Language is "csharp" or "cs" or "c#"))
            .Should().BeEquivalentTo("README.md", "docs/cookbook.md", "docs/hosting.md", "docs/nrules.md", "docs/quick-start.md");

    [Fact]
    public void FirstCSharpBlock_OfReadme_IsTheSnippetThatRuns()
    {
        var source = DocsFiles.Read(Folder + "ReadmeSnippets.cs");
        var lines = FencedBlock.In(DocsFiles.Read("README.md")).First(block => block.Language == "csharp").Text.Split('\n');

        string.Join('\n', lines.SkipWhile(line => IsUsing(line) || line.Length == 0)).Should().Be(Snippet(source, "readme"));
        source.Split('\n').Should().Contain(lines.Where(IsUsing));
    }

    [Theory]
    [InlineData("docs/quick-start.md", "QuickStartSnippets.cs")]
    [InlineData("docs/cookbook.md", "CookbookSnippets.cs")]
    public void CSharpBlocks_OfAPage_AreTheSnippetsThatRun(string page, string snippets)
    {
        var source = DocsFiles.Read(Folder + snippets);
        var blocks = FencedBlock.In(DocsFiles.Read(page)).Where(block => block.Language == "csharp").ToList();

        blocks.Select(block => block.Label).Should().Equal(NamesIn(source).Select(name => (string?)("snippet: " + name)));
        foreach (var block in blocks)
        {
            block.Text.Should().Be(Snippet(source, block.Label!["snippet: ".Length..]));
        }
    }

    [Theory]
    [InlineData("docs/quick-start.md", "QuickStartSnippets.cs")]
    [InlineData("docs/cookbook.md", "CookbookSnippets.cs")]
    public void Usings_OfAPage_AreThoseOfTheSnippets(string page, string snippets)
    {
        var named = FencedBlock.In(DocsFiles.Read(page))
            .Where(block => block.Label == "usings")
            .SelectMany(block => block.Text.Split('\n'))
            .ToList();

        // What a new project brings in by itself need not be named.
        DocsFiles.Read(Folder + snippets).Split('\n')
            .Where(line => IsUsing(line) && (line.StartsWith("using Netralitas", StringComparison.Ordinal) || named.Contains(line)))
            .Should().Equal(named);
    }

    [Fact]
    public void Readme_Run_PrintsTheFinding() =>
        ReadmeSnippets.Readme().Should().Contain("VIOLATION").And.Contain("skb-2022/B6").And.Contain("PP 94/2021 Pasal 5 huruf n angka 5");

    [Fact]
    public void QuickStart_RunFromTopToBottom_PrintsWhatThePageSays()
    {
        var (printed, isPns, isOwn, first) = QuickStartSnippets.Run();

        printed.Should().StartWith("VIOLATION")
            .And.Contain("\nskb-2022/B6: Established, Heavy disciplinary punishment, SKB 2/2022 Lampiran II bagian B poin 6;")
            .And.Contain("\"verdict\": \"undetermined\"")
            .And.Contain("Did you mean 'suka'?");
        (isPns, isOwn, first).Should().Be((true, true, "suka"));
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
