using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>What the documents say of files, commands, messages and findings is so.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] Readmes = ["README.md", "README.id.md"];

    public static IEnumerable<object[]> Markdown() => DocsFiles.Markdown().Select(file => new object[] { file });

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Links_OfEachMarkdownFile_Resolve(string file)
    {
        var folder = Path.GetDirectoryName(DocsFiles.FullPath(file))!;
        var broken = Link().Matches(FencedBlock.Without(DocsFiles.Read(file)))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(link => !Resolves(folder, file, link));

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Commands_OfTheReadmes_AreTheTwo()
    {
        string[] two =
        [
            "dotnet run --project src/Netralitas.Rules.Tool -- evaluate examples/suka-capres.yaml",
            "dotnet test Netralitas.Rules.slnx",
        ];
        foreach (var readme in Readmes)
        {
            FencedBlock.In(DocsFiles.Read(readme)).Where(block => block.Language == "sh").Take(2).Select(block => block.Text).Should().Equal(two, readme);
        }
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Commands_OfEachMarkdownFile_NameExistingFiles(string file)
    {
        // What a reader is to make, or put in, stands in capitals.
        var missing = FencedBlock.In(DocsFiles.Read(file))
            .Where(block => block.Language == "sh")
            .SelectMany(block => block.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Contains('/', StringComparison.Ordinal) || word.EndsWith(".slnx", StringComparison.Ordinal))
            .Where(word => !word.Any(char.IsUpper) || word.Contains("Netralitas", StringComparison.Ordinal))
            .Where(word => !Path.Exists(DocsFiles.FullPath(word)));

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Excerpts_OfEachMarkdownFile_StandInTheirFiles(string file)
    {
        // A block after a comment "from: PATH" quotes lines of that file.
        foreach (var block in FencedBlock.In(DocsFiles.Read(file)).Where(block => block.Label?.StartsWith("from: ", StringComparison.Ordinal) == true))
        {
            DocsFiles.Read(block.Label!["from: ".Length..]).Should().Contain(block.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Quotes_OfEachMarkdownFile_AreWhatTheFindingSays(string file)
    {
        // A block after a comment "output: EXAMPLE LANGUAGE [json]" quotes the finding; "…" stands for what is left out.
        foreach (var block in FencedBlock.In(DocsFiles.Read(file)).Where(block => block.Label?.StartsWith("output: ", StringComparison.Ordinal) == true))
        {
            var label = block.Label!.Split(' ');
            var language = label[2] == "en" ? Language.English : Language.Indonesian;
            var assessment = ExampleGoldenTests.Evaluate(label[1]);
            var output = OneLine(label.Length > 3 ? assessment.ToJson(language) : assessment.ToText(language));
            var from = 0;
            foreach (var piece in block.Text.Split('…').Select(OneLine).Where(piece => piece.Length > 0))
            {
                var found = output.IndexOf(piece, from, StringComparison.Ordinal);
                found.Should().BeGreaterThanOrEqualTo(0, "{0} quotes from {1}: {2}", file, label[1], piece);
                from = found + piece.Length;
            }
        }
    }

    [Fact]
    public void Situations_OfTheDocument_NameEachExampleAndNoOther() =>
        ExampleFile().Matches(DocsFiles.Read("docs/situations.md")).Select(match => match.Value).Distinct()
            .Should().BeEquivalentTo(DocsFiles.Examples());

    [Fact]
    public void Errors_OfTheRulesReadme_ReadAsTheCodeWritesThem()
    {
        var errors = ErrorLine().Matches(DocsFiles.Read("rules/README.md")).ToList();

        errors.Select(match => match.Groups[1].Value).Distinct().Should().HaveCountGreaterThanOrEqualTo(10);
        foreach (var error in errors)
        {
            var message = DiagnosticCatalogue.Find(error.Groups[1].Value)!.Message.Indonesian;
            error.Groups[2].Value.Should().MatchRegex("^" + Placeholder().Replace(Regex.Escape(message), ".*").Replace("}", "", StringComparison.Ordinal) + "( Maksud Anda '.*'\\?)?$");
        }
    }

    [Fact]
    public void Keys_OfTheJson_AreInTheDocument()
    {
        var document = DocsFiles.Read("docs/assessment-json.md");
        var types = typeof(Assessment).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Assessment).Namespace && type is { IsEnum: false, IsInterface: false });
        var keys = types.Append(typeof(Quantity))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Distinct();

        keys.Where(key => !document.Contains($"`{key}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Coverage_OfTheReadmes_IsThatOfTheRulebook()
    {
        var stamp = ExampleGoldenTests.Evaluate("examples/suka-capres.yaml").Rulebook;
        foreach (var (readme, language) in new[] { ("README.md", Language.English), ("README.id.md", Language.Indonesian) })
        {
            var items = DocsFiles.Read(readme).Split('\n').Where(line => line.StartsWith("* ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
            items.Should().Contain(stamp.Covered.Concat(stamp.NotCovered).Select(text => text.In(language)), readme);
        }
    }

    private static bool Resolves(string folder, string file, string link)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? DocsFiles.FullPath(file) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        return Path.Exists(target) && (parts.Length == 1 || HeadingsOf(target).Contains(parts[1]));
    }

    /// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
    private static IEnumerable<string> HeadingsOf(string path) =>
        FencedBlock.Without(File.ReadAllText(path).ReplaceLineEndings("\n")).Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static string OneLine(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"examples/[a-z0-9-]+\.(?:yaml|json)")]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@": error (NTR\d{4}): (.*)")]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"\\\{\d")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
