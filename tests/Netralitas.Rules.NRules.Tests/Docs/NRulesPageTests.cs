using System;
using System.Linq;
using DocsSnippets;
using FluentAssertions;
using Netralitas.Rules.Tests.Docs;
using Xunit;

namespace Netralitas.Rules.NRules.Tests.Docs;

/// <summary>The C# of docs/nrules.md is compiled and run: it is copied from this project.</summary>
public sealed class NRulesPageTests
{
    private const string Page = "docs/nrules.md";
    private const string Source = "tests/Netralitas.Rules.NRules.Tests/Docs/NRulesSnippets.cs";
    private const string Start = "// snippet: ";

    [Fact]
    public void CSharpBlocks_OfThePage_AreTheSnippetsThatRun()
    {
        var source = DocsFiles.Read(Source).Split('\n');
        var blocks = FencedBlock.In(DocsFiles.Read(Page)).Where(block => block.Label?.StartsWith("snippet: ", StringComparison.Ordinal) == true).ToList();

        blocks.Select(block => "// " + block.Label).Should().Equal(source.Select(line => line.Trim()).Where(line => line.StartsWith(Start, StringComparison.Ordinal)));
        foreach (var block in blocks)
        {
            block.Text.Should().Be(Snippet(source, "// " + block.Label));
        }
    }

    [Fact]
    public void Usings_OfThePage_AreThoseOfTheSnippets() =>
        FencedBlock.In(DocsFiles.Read(Page)).Single(block => block.Label == "usings").Text.Split('\n')
            .Should().Equal(DocsFiles.Read(Source).Split('\n').Where(line => line.StartsWith("using N", StringComparison.Ordinal)));

    [Fact]
    public void Session_Run_WritesALetterAndThenFindsNothing() =>
        NRulesSnippets.Session().ReplaceLineEndings("\n").Should().Be("case-17: skb-2022/B6\n0\n");

    private static string Snippet(string[] source, string marker)
    {
        var lines = source.SkipWhile(line => line.Trim() != marker).Skip(1).TakeWhile(line => line.Trim() != "// endsnippet").ToList();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }
}
