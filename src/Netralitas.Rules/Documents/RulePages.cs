using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The list of all rules, and a page for each.</summary>
internal sealed class RulePages(Book book)
{
    public IEnumerable<RulebookDocument> Write() => book.Content.Rules.Select(Write).Prepend(List());

    private RulebookDocument List()
    {
        var page = new Page(book, Paths.Rules, PageTexts.Rules);
        foreach (var group in book.Content.Rules.OrderBy(rule => rule.Id, NaturalOrder.Instance).GroupBy(Book.GroupOf))
        {
            page.Heading(book.InstrumentOf(group.First()) is { } instrument ? new LocalizedText(instrument.ShortName) : new LocalizedText(group.Key));
            page.Table(
                [PageTexts.Id, PageTexts.Title, PageTexts.Kind, PageTexts.Validity],
                group.Select(rule => new[] { page.Links.Rule(rule.Id), page.Say(rule.Title), page.Say(ReportTexts.Of(rule.Kind)), page.Say(PeriodWords.Of(rule.Validity)) }));
        }

        return page.Finish();
    }

    private RulebookDocument Write(Rule rule)
    {
        var page = new Page(book, book.Paths.Rule(rule.Id), Title(rule), (Paths.Rules, PageTexts.Rules));
        WriteHead(page, rule);
        page.Heading(RuleTexts.Elements);
        page.Paragraph(page.Say(RuleTexts.ElementsHint));
        ConditionList.Write(page, rule.When);
        WriteExceptions(page, rule);
        RuleLaw.Write(page, rule);
        RulePrecedence.Write(page, rule);
        WriteRemarks(page, rule);
        WriteNetwork(page, rule);
        RuleHistory.Write(page, rule);
        RuleTrials.Write(page, rule);
        return page.Finish();
    }

    private static LocalizedText Title(Rule rule) => new($"{rule.Id}: {rule.Title.Indonesian}", $"{rule.Id}: {rule.Title.English}");

    private void WriteHead(Page page, Rule rule)
    {
        page.Item(page.Pair(PageTexts.Kind, page.Say(ReportTexts.Of(rule.Kind))));
        page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(rule.Validity))));
        page.Item(page.Pair(RuleTexts.Today.Fill(DayWords.Of(book.Day)), page.Say(RuleTexts.Of(rule.Validity.Covers(book.Day)))));
        if (book.InstrumentOf(rule) is { } instrument)
        {
            page.Item(page.Pair(PageTexts.Instrument, page.Links.Instrument(instrument)));
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(rule.Source)));
        page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(rule.Span))));
    }

    private static void WriteExceptions(Page page, Rule rule)
    {
        if (rule.Exceptions.Count == 0)
        {
            return;
        }

        page.Heading(RuleTexts.Exceptions);
        foreach (var exception in rule.Exceptions)
        {
            page.Item(Md.Bold(page.Say(exception.Reason)));
            ConditionList.Write(page, exception.When, 1);
            page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(exception.Validity))), 1);
            if (exception.Basis.Count > 0)
            {
                page.Item(page.Pair(PageTexts.Basis, page.Cite(exception.Basis)), 1);
            }

            page.Item(page.Pair(PageTexts.Source, page.Source(exception.Source)), 1);
        }
    }

    private static void WriteRemarks(Page page, Rule rule)
    {
        if (rule.Remarks.Count > 0)
        {
            page.Heading(PageTexts.Remarks);
            RemarkList.Write(page, rule.Remarks);
        }
    }

    private void WriteNetwork(Page page, Rule rule)
    {
        page.Heading(RuleTexts.Network);
        var compiled = book.Index.Rule(rule.Id);
        var builder = new NetworkBuilder(book.Index, book.Language);
        if (builder.Build(compiled, PictureTexts.NetworkTitle.Fill(rule.Id).In(book.Language)) is { } network)
        {
            page.Paragraph(page.Say(RuleTexts.NetworkHint));
            page.Network($"{PageNameOf(rule)}-jaringan", network);
        }
        else
        {
            page.Paragraph(page.Say(RuleTexts.NetworkTooLarge.Fill(Counts.Of(builder.Size(compiled)))));
        }
    }

    /// <summary>The name of the rule's page, for its pictures.</summary>
    private string PageNameOf(Rule rule) => Paths.NameOf(book.Paths.Rule(rule.Id));
}
