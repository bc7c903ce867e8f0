using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Documents;

/// <summary>Which rules a rule goes before, and which go before it, each with why.</summary>
internal static class RulePrecedence
{
    public static void Write(Page page, Rule rule)
    {
        var superiors = page.Book.Superiors[rule.Id].ToList();
        if (rule.SetsAside.Count + superiors.Count == 0)
        {
            return;
        }

        page.Heading(RuleTexts.Precedence);
        foreach (var precedence in rule.SetsAside)
        {
            page.Item(page.Pair(RuleTexts.SetsAside, string.Join(", ", precedence.Rules.Select(other => page.Links.Rule(other.Name)))));
            WriteWhy(page, precedence);
        }

        foreach (var superior in superiors)
        {
            page.Item(page.Pair(RuleTexts.SetAsideBy, $"{page.Links.Rule(superior.Id)} {page.Say(superior.Title)}"));
            WriteWhy(page, superior.SetsAside.First(precedence => precedence.Rules.Any(other => other.Name == rule.Id)));
        }
    }

    private static void WriteWhy(Page page, Precedence precedence)
    {
        page.Item(page.Pair(PageTexts.Reason, page.Say(precedence.Reason)), 1);
        if (precedence.Basis.Count > 0)
        {
            page.Item(page.Pair(PageTexts.Basis, page.Cite(precedence.Basis)), 1);
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(precedence.Source)), 1);
    }
}
