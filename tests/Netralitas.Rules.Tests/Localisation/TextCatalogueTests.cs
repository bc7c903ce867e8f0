using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Netralitas.Rules.Tests.Docs;
using Netralitas.Rules.Tool;
using Xunit;

namespace Netralitas.Rules.Tests.Localisation;

/// <summary>
/// Texts stand where they are used, in both languages side by side; docs/texts.md is the catalogue of all of them, so that they can be read,
/// compared and corrected in one place. <c>NETRALITAS_UPDATE_GOLDEN=1</c> writes it anew.
/// </summary>
public sealed partial class TextCatalogueTests
{
    private static readonly List<WrittenText> Texts =
    [
        .. WrittenTexts.In(typeof(Rulebook).Assembly).Concat(WrittenTexts.In(typeof(ExitCodes).Assembly))
            .Where(text => Placeholder().Replace(text.Indonesian, "").Any(char.IsLetter))
            .OrderBy(text => text.Type, StringComparer.Ordinal),
    ];

    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] SameInBoth = ["Id", "No."];

    [Fact]
    public void Golden_OfTheCatalogue_IsUpToDate() => GoldenFile.Check(DocsFiles.FullPath("docs/texts.md"), Page());

    [Fact]
    public void Texts_OfLibraryAndTool_AreTranslatedOrListed() =>
        Texts.Where(text => text.English is null || text.English == text.Indonesian)
            .Select(text => text.Indonesian).Distinct().Order(StringComparer.Ordinal)
            .Should().Equal(SameInBoth.Order(StringComparer.Ordinal), "what is missing here has no English text");

    [Fact]
    public void Texts_OfLibraryAndTool_TakeTheSameArgumentsInBothLanguages() =>
        Texts.Where(text => text.English is not null && !Arguments(text.Indonesian).SetEquals(Arguments(text.English))).Should().BeEmpty();

    [Fact]
    public void In_OfTheLibrary_FindsTextsOfFieldsExpressionsAndLambdas()
    {
        Texts.Should().HaveCountGreaterThan(700);
        Texts.Select(text => text.Type).Distinct().Should().HaveCountGreaterThan(50);
    }

    private static HashSet<string> Arguments(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Texts

            Every text that the library and the tool write, in both languages: messages, questions, explanations, documents. A test writes this page
            from the compiled code, so nothing is missing; texts stand in the code where they are used. What the rules themselves say (titles, labels,
            questions, notes) stands in [rules/](../rules), the catalogue of diagnostics in [diagnostics.id.md](diagnostics.id.md) and
            [diagnostics.md](diagnostics.md). `{0}` is filled in.

            """.ReplaceLineEndings("\n"));
        foreach (var type in Texts.GroupBy(text => text.Type))
        {
            page.Append($"\n## {type.Key}\n\n| Indonesian | English |\n|---|---|\n");
            foreach (var text in type)
            {
                page.Append($"| {Cell(text.Indonesian)} | {Cell(text.English ?? text.Indonesian)} |\n");
            }
        }

        return page.ToString();
    }

    // As code, so that nothing in a text is taken for Markdown.
    private static string Cell(string text)
    {
        var line = text.ReplaceLineEndings("⏎").Replace("|", "\\|", StringComparison.Ordinal);
        return line.Contains('`', StringComparison.Ordinal) ? $"`` {line} ``" : $"`{line}`";
    }
}
