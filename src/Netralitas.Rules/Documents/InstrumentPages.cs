using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The list of instruments, a page for each, and a page for each provision.</summary>
internal sealed class InstrumentPages(Book book)
{
    private static readonly LocalizedText ReplacedBy = new("Digantikan oleh", "Replaced by");
    private static readonly LocalizedText Replaces = new("Menggantikan", "Replaces");

    public IEnumerable<RulebookDocument> Write() =>
        book.Content.Instruments
            .SelectMany(instrument => instrument.Provisions.Select(provision => ProvisionPage.Write(book, instrument, provision)).Prepend(Write(instrument)))
            .Prepend(List());

    private RulebookDocument List()
    {
        var page = new Page(book, Paths.Instruments, PageTexts.Instruments);
        page.Table(
            [PageTexts.Instrument, PageTexts.Title, PageTexts.Validity, PageTexts.Provisions],
            book.Content.Instruments.OrderBy(instrument => instrument.Id, NaturalOrder.Instance).Select(instrument => new[]
            {
                page.Links.Instrument(instrument),
                page.Say(instrument.Title),
                page.Say(PeriodWords.Of(instrument.Validity)),
                Counts.Of(instrument.Provisions.Count),
            }));
        return page.Finish();
    }

    private RulebookDocument Write(Instrument instrument)
    {
        var page = new Page(book, book.Paths.Instrument(instrument.Id), new LocalizedText(instrument.ShortName), (Paths.Instruments, PageTexts.Instruments));
        page.Paragraph(page.Say(instrument.Title));
        page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(instrument.Validity))));
        if (book.Content.Instruments.FirstOrDefault(other => other.Id == instrument.ReplacedBy?.Name) is { } later)
        {
            page.Item(page.Pair(ReplacedBy, page.Links.Instrument(later)));
        }

        foreach (var earlier in book.Content.Instruments.Where(other => other.ReplacedBy?.Name == instrument.Id))
        {
            page.Item(page.Pair(Replaces, page.Links.Instrument(earlier)));
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(instrument.Source)));
        page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(instrument.Span))));
        WriteProvisions(page, instrument);
        WriteRules(page, instrument);
        if (instrument.Remarks.Count > 0)
        {
            page.Heading(PageTexts.Remarks);
            RemarkList.Write(page, instrument.Remarks);
        }

        return page.Finish();
    }

    private static void WriteProvisions(Page page, Instrument instrument)
    {
        page.Heading(PageTexts.Provisions);
        page.Table(
            [PageTexts.Provision, PageTexts.Content, PageTexts.Validity, PageTexts.Verified],
            instrument.Provisions.Select(provision => new[]
            {
                page.Links.To(page.Book.Paths.Provision(instrument.Id, provision.Citation), provision.Citation),
                page.Say(provision.Content),
                page.Say(PeriodWords.Of(provision.Validity)),
                page.Say(ReportTexts.Of(provision.Source.Verification)),
            }));
    }

    private void WriteRules(Page page, Instrument instrument)
    {
        var rules = book.Content.Rules.Where(rule => Book.GroupOf(rule) == instrument.Id).OrderBy(rule => rule.Id, NaturalOrder.Instance).ToList();
        if (rules.Count > 0)
        {
            page.Heading(PageTexts.Rules);
            page.Table(
                [PageTexts.Id, PageTexts.Title, PageTexts.Validity],
                rules.Select(rule => new[] { page.Links.Rule(rule.Id), page.Say(rule.Title), page.Say(PeriodWords.Of(rule.Validity)) }));
        }
    }
}
