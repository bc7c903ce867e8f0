using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The tests beside a rule, and the real cases that speak of it.</summary>
internal static class RuleTrials
{
    public static void Write(Page page, Rule rule)
    {
        WriteTests(page, rule);
        WriteCases(page, rule);
    }

    private static void WriteTests(Page page, Rule rule)
    {
        var files = page.Book.Tests[rule.Id].ToList();
        if (files.Count == 0)
        {
            return;
        }

        page.Heading(RuleTexts.Tests);
        foreach (var file in files)
        {
            page.Item(page.Pair(PageTexts.File, Md.Code(page.Book.FileOf(file.Span))));
        }

        page.Table(
            [RuleTexts.Test, RuleTexts.Expected],
            files.SelectMany(file => file.Cases).Select(test => new[] { page.Say(new LocalizedText(test.Name)), page.Say(Expectation(test.Expected)) }));
    }

    private static void WriteCases(Page page, Rule rule)
    {
        var cases = page.Book.Cases
            .SelectMany(one => one.Decisions, (one, decision) => (one, decision))
            .SelectMany(pair => pair.decision.Expected.OtherRules, (pair, expected) => (pair.one, expected.Rule, expected.Outcome))
            .Where(pair => pair.Rule.Name == rule.Id)
            .Select(pair => (pair.one, pair.Outcome))
            .Distinct()
            .ToList();
        if (cases.Count == 0)
        {
            return;
        }

        page.Heading(RuleTexts.Cases);
        page.Table(
            [PageTexts.Id, PageTexts.Title, RuleTexts.Expected],
            cases.Select(pair => new[]
            {
                page.Links.To(page.Book.Paths.Anchor(Paths.Cases, pair.one.Id), pair.one.Id),
                page.Say(pair.one.Title),
                page.Say(RuleTexts.Of(pair.Outcome)),
            }));
    }

    /// <summary>What is expected, as far as it is of the rule or of the whole finding.</summary>
    public static LocalizedText Expectation(RuleTestExpectation expected)
    {
        var parts = new List<LocalizedText>();
        if (expected.Outcome is { } outcome)
        {
            parts.Add(RuleTexts.Of(outcome));
        }

        if (expected.Verdict is { } verdict)
        {
            parts.Add(RuleTexts.Verdict.Fill(RuleTexts.Of(verdict)));
        }

        if (expected.Level is { } level)
        {
            parts.Add(new LocalizedText(level.Name));
        }

        return new LocalizedText(string.Join("; ", parts.Select(part => part.Indonesian)), string.Join("; ", parts.Select(part => part.English)));
    }
}
