using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Documents;

/// <summary>The documents of the shipped rules are whole, linked, and say what the rules say.</summary>
public sealed class RulebookDocumentsTests
{
    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Links_OfEachPage_Resolve(Language language)
    {
        var pages = Pages(language);
        var targets = DocumentLinks.Targets(pages).ToHashSet(StringComparer.Ordinal);
        var links = pages.SelectMany(page => DocumentLinks.Of(page).Select(link => (page.Path, Link: link))).ToList();

        links.Should().HaveCountGreaterThan(5_000, "a check of nothing would pass");
        links.Where(pair => !targets.Contains(pair.Link)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Pages_OfTheFirstPage_AreAllReachedByLinks(Language language)
    {
        var pages = Pages(language).ToDictionary(page => page.Path, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.md" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var next in DocumentLinks.Of(pages[path]).Select(link => link.Split('#')[0]).Where(pages.ContainsKey))
            {
                if (reached.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        pages.Keys.Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Pages_OfTheRulebook_HoldEachRuleProvisionAndSource()
    {
        var titles = Pages(Language.Indonesian).Select(page => page.Title).ToList();
        var content = Rulebook.Default.Index.Content;
        var sources = Page(Language.Indonesian, "sumber.md").Markdown.Split('\n');

        content.Rules.Should().OnlyContain(rule => titles.Contains($"{rule.Id}: {rule.Title.Indonesian}"));
        content.Instruments.Should().OnlyContain(instrument =>
            titles.Contains(instrument.ShortName) && instrument.Provisions.All(provision => titles.Contains($"{instrument.ShortName} {provision.Citation}")));
        content.Sources.Should().OnlyContain(source => sources.Contains("## " + source.Id.Replace("_", "\\_", StringComparison.Ordinal)));
        titles.Should().Contain(content.Regimes.Select(regime => regime.Title.Indonesian)).And.Contain(content.Calendars.Select(calendar => calendar.Title.Indonesian));
    }

    [Fact]
    public void Paths_OfAllPagesAndPictures_AreSafeAndGivenOnce()
    {
        var paths = Pages(Language.Indonesian).SelectMany(page => page.Pictures.Select(picture => picture.Path).Prepend(page.Path)).ToList();

        paths.Should().OnlyHaveUniqueItems().And.OnlyContain(path => System.Text.RegularExpressions.Regex.IsMatch(path, "^([a-z]+/)?[a-z0-9-]+\\.(md|svg)$"));
        paths.Select(path => path.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Matrices_OfEachPeriod_HoldTheRulesInForceOnItsDays()
    {
        var matrices = Pages(Language.Indonesian).Where(page => page.Path.StartsWith("matriks/", StringComparison.Ordinal)).ToList();
        var starts = matrices.Select(page => DateOnly.ParseExact(page.Path["matriks/".Length..^".md".Length], "yyyy-MM-dd")).ToList();
        var rules = Rulebook.Default.Index.Content.Rules;

        starts.Should().BeInAscendingOrder().And.HaveCountGreaterThan(5);
        for (var i = 0; i < matrices.Count; i++)
        {
            var shown = matrices[i].Markdown.Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => line.Split("](../aturan/")[1].Split(')')[0]).ToList();
            var last = i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : starts[i].AddYears(20);
            foreach (var day in new[] { starts[i], DateOnly.FromDayNumber((starts[i].DayNumber + last.DayNumber) / 2), last })
            {
                var inForce = rules.Where(rule => rule.Validity.Covers(day) != Truth.False).Select(PageOf);
                shown.Should().BeEquivalentTo(inForce, "of the matrix from {0} on {1}", starts[i], day);
            }
        }

        rules.Where(rule => rule.Validity.Covers(starts[0].AddDays(-1)) == Truth.True).Should().BeEmpty();

        string PageOf(Rule rule) => Pages(Language.Indonesian).Single(page => page.Title == $"{rule.Id}: {rule.Title.Indonesian}").Path["aturan/".Length..];
    }

    [Fact]
    public void Matrix_OfTheDayGiven_IsLinkedFirst() =>
        DocumentLinks.Of(Page(Language.Indonesian, "index.md")).First().Should().Be("matriks/2023-12-31.md", "no later one begins by {0}", ShippedDocuments.Day);

    [Fact]
    public void Provisions_InEnglish_StayInDraftingForm()
    {
        var indonesian = Pages(Language.Indonesian).Where(page => page.Path.StartsWith("ketentuan/", StringComparison.Ordinal)).Select(page => (page.Path, page.Title));

        Pages(Language.English).Where(page => page.Path.StartsWith("ketentuan/", StringComparison.Ordinal)).Select(page => (page.Path, page.Title)).Should().Equal(indonesian);
        Page(Language.English, "aturan/skb-2022-b6.md").Markdown.Should().Contain("[PP 94/2021 Pasal 5 huruf n angka 5](../ketentuan/pp-94-2021-pasal-5-huruf-n-angka-5.md)").And.NotContain("Article");
    }

    [Fact]
    public void RulePage_OfARowThatFollowedAnother_NamesIt()
    {
        Page(Language.Indonesian, "aturan/skb-2022-b6.md").Markdown.Should().Contain("| sebelumnya | [skb-2020/1](skb-2020-1.md)");
        Page(Language.Indonesian, "aturan/skb-2020-1.md").Markdown.Should().Contain("| sesudahnya | [skb-2022/B6](skb-2022-b6.md)");
        Page(Language.Indonesian, "aturan/skb-2022-b6.md").Markdown.Should().NotContain("| sesudahnya |");
    }

    [Fact]
    public void RulePage_OfNestedElements_SaysThemAsAList() =>
        Page(Language.English, "aturan/skb-2022-b13.md").Markdown.Should().Contain("\n* any of:\n  * ").And.Contain("\n  * all of:\n    * ").And.Contain("`) or Making a decision");

    [Fact]
    public void ToDocuments_OfTheFolderTheRulesCameFrom_GivesTheSameBytes()
    {
        var fromFolder = Rulebook.Load(System.IO.Path.Combine(RepositoryFiles.Root, "rules")).RulebookOrThrow().ToDocuments(ShippedDocuments.Day);

        fromFolder.Should().HaveSameCount(Pages(Language.Indonesian));
        foreach (var (one, other) in fromFolder.Zip(Pages(Language.Indonesian)))
        {
            (one.Path, one.Title, one.Markdown).Should().Be((other.Path, other.Title, other.Markdown));
            one.Pictures.Should().Equal(other.Pictures);
        }
    }

    [Fact]
    public void ToDocuments_OfNoRulebook_Throws() =>
        ((Func<object>)(() => RulebookDocuments.ToDocuments(null!, ShippedDocuments.Day))).Should().Throw<ArgumentNullException>();

    private static IReadOnlyList<RulebookDocument> Pages(Language language) => ShippedDocuments.In(language);

    private static RulebookDocument Page(Language language, string path) => Pages(language).Single(page => page.Path == path);
}
