using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;

namespace Netralitas.Rules.Documents;

/// <summary>The rules for the same act that were in force before a rule or came after it.</summary>
internal static class RuleHistory
{
    public static void Write(Page page, Rule rule)
    {
        var others = page.Book.Content.Rules
            .Select(other => (Other: other, When: Compare(other.Validity, rule.Validity)))
            .Where(pair => pair.When != 0 && IsOfTheSameAct(pair.Other, rule, page.Book.Index.Facts))
            .OrderBy(pair => pair.Other.Validity.From)
            .ThenBy(pair => pair.Other.Id, NaturalOrder.Instance)
            .ToList();
        if (others.Count == 0)
        {
            return;
        }

        page.Heading(RuleTexts.History);
        page.Paragraph(page.Say(RuleTexts.HistoryHint));
        page.Table(
            [RuleTexts.When, RuleTexts.Rule, PageTexts.Title, PageTexts.Kind, PageTexts.Validity],
            others.Select(pair => new[]
            {
                page.Say(pair.When < 0 ? RuleTexts.Before : RuleTexts.After) + Succession(page, rule, pair.Other),
                page.Links.Rule(pair.Other.Id),
                page.Say(pair.Other.Title),
                page.Say(ReportTexts.Of(pair.Other.Kind)),
                page.Say(PeriodWords.Of(pair.Other.Validity)),
            }));
    }

    // Whether the first is over before the second begins, or begins after it is over. A first day that was not found tells nothing.
    private static int Compare(ValidityPeriod one, ValidityPeriod other) =>
        one.Until < other.From && !other.FromIsLatest ? -1
        : one.From > other.Until && !one.FromIsLatest ? 1
        : 0;

    /// <summary>Whether both name acts, and some act, actor and target could fall under either.</summary>
    private static bool IsOfTheSameAct(Rule one, Rule other, FactTable facts)
    {
        var (left, right) = (NecessaryCodes.Of(one.When, facts), NecessaryCodes.Of(other.When, facts));
        var subjects = Enumerable.Range(0, facts.Count).Where(fact => facts.Definitions[fact].IsSubject).ToList();
        var acts = subjects.Where(facts.IsSet).ToList();
        return acts.Exists(fact => left.ContainsKey(fact) && right.ContainsKey(fact))
            && subjects.Append(facts.TargetStatus).All(fact => !left.TryGetValue(fact, out var codes) || !right.TryGetValue(fact, out var others) || codes.Overlaps(others));
    }

    private static string Succession(Page page, Rule rule, Rule other)
    {
        var (own, others) = (page.Book.InstrumentOf(rule), page.Book.InstrumentOf(other));
        return own is null || others is null ? ""
            : others.ReplacedBy?.Name == own.Id ? $" ({page.Say(RuleTexts.Replaced.Fill(others.ShortName, own.ShortName))})"
            : own.ReplacedBy?.Name == others.Id ? $" ({page.Say(RuleTexts.Replaced.Fill(own.ShortName, others.ShortName))})"
            : "";
    }
}
