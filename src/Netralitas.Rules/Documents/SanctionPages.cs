using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The list of sanction regimes with their timeline, and a page for each.</summary>
internal sealed class SanctionPages(Book book)
{
    private static readonly LocalizedText Combine = new("Beberapa pelanggaran", "Several violations");
    private static readonly LocalizedText Heaviest = new("hanya sanksi terberat yang dijatuhkan", "only the heaviest sanction is imposed");
    private static readonly LocalizedText EachStands = new("sanksi masing-masing berdiri sendiri", "the sanction of each stands");
    private static readonly LocalizedText Adjustments = new("Penyesuaian", "Adjustments");
    private static readonly LocalizedText Change = new("Perubahan hukum", "Change of law");
    private static readonly LocalizedText Earlier = new("Rezim sebelumnya", "Earlier regime");
    private static readonly LocalizedText Replaces = new("menggantikan {0}", "in place of {0}");
    private static readonly LocalizedText RulesAtLevel = new("Aturan dengan tingkat ini", "Rules at this level");

    public IEnumerable<RulebookDocument> Write() => book.Content.Regimes.Select(Write).Prepend(List());

    private RulebookDocument List()
    {
        var page = new Page(book, Paths.Regimes, PageTexts.Regimes);
        var regimes = book.Content.Regimes.OrderBy(regime => regime.Kind).ThenBy(regime => regime.Validity.From).ThenBy(regime => regime.Id, NaturalOrder.Instance).ToList();
        page.Table(
            [PageTexts.Regime, PageTexts.Kind, PageTexts.Validity, PageTexts.Levels],
            regimes.Select(regime => new[]
            {
                page.Links.To(book.Paths.Regime(regime.Id), regime.Title),
                page.Say(ReportTexts.Of(regime.Kind)),
                page.Say(PeriodWords.Of(regime.Validity)),
                string.Join(", ", regime.Levels.Select(level => page.Links.To(book.Paths.Level(regime.Id, level.Code), level.Name))),
            }));
        page.Timeline("sanksi", PageTexts.Regimes, regimes.Select(regime => (regime.Title, regime.Validity)));
        return page.Finish();
    }

    private RulebookDocument Write(SanctionRegime regime)
    {
        var page = new Page(book, book.Paths.Regime(regime.Id), regime.Title, (Paths.Regimes, PageTexts.Regimes));
        page.Item(page.Pair(PageTexts.Kind, page.Say(ReportTexts.Of(regime.Kind))));
        page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(regime.Validity))));
        var basis = regime.ConcurrenceBasis.Count > 0 ? $" ({page.Cite(regime.ConcurrenceBasis)})" : "";
        page.Item(page.Pair(Combine, page.Say(regime.Concurrence == Concurrence.Terberat ? Heaviest : EachStands) + basis));
        WriteAdjustments(page, regime);
        if (regime.Change is { } change)
        {
            var replaced = book.Content.Regimes.First(other => other.Id == change.Replaces.Name);
            page.Item(page.Pair(Change, page.Say(change.Content)));
            page.Item(page.Pair(Earlier, page.Links.To(book.Paths.Regime(replaced.Id), replaced.Title)), 1);
            page.Item(page.Pair(PageTexts.Source, page.Source(change.Source)), 1);
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(regime.Source)));
        page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(regime.Span))));
        foreach (var level in regime.Levels)
        {
            WriteLevel(page, regime, level);
        }

        return page.Finish();
    }

    private static void WriteAdjustments(Page page, SanctionRegime regime)
    {
        foreach (var adjustment in regime.Adjustments)
        {
            page.Item(page.Pair(Adjustments, page.Say(adjustment.Content)));
            ConditionList.Write(page, adjustment.When, 1);
            page.Item(page.Pair(PageTexts.Basis, page.Cite(adjustment.Basis)), 1);
        }
    }

    private void WriteLevel(Page page, SanctionRegime regime, SanctionLevel level)
    {
        page.Anchor(level.Code);
        page.Paragraph(Md.Bold(page.Say(level.Name)));
        page.Table(
            [PageTexts.PermittedKinds, PageTexts.Duration, PageTexts.Basis, PageTexts.Source],
            level.Options.Select(option => new[]
            {
                $"{page.Say(option.IsTransitional ? RuleTexts.Transitional.Fill(option.Name) : option.Name)} ({Md.Code(option.Code)}){InPlaceOf(page, level, option)}",
                option.Duration is { } duration ? page.Say(duration.ToText()) : "",
                page.Cite(option.Basis),
                page.Source(option.Source),
            }));
        RemarkList.Write(page, level.Remarks);
        var rules = book.Content.Rules.Where(rule => rule.Sanction.Level?.Name == level.Code && RuleLaw.Meet(regime.Validity, rule.Validity));
        var links = string.Join(", ", rules.Select(rule => rule.Id).Order(NaturalOrder.Instance).Select(page.Links.Rule));
        page.Paragraph(page.Pair(RulesAtLevel, links.Length > 0 ? links : page.Say(PageTexts.Nothing)));
    }

    private static string InPlaceOf(Page page, SanctionLevel level, SanctionOption option) =>
        level.Options.FirstOrDefault(other => other.Code == option.Replaces?.Name) is { } replaced ? ", " + page.Say(Replaces.Fill(replaced.Name)) : "";
}
