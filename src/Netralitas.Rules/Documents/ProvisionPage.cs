using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The page of one provision: what it says, when and for whom, its other homes, and all that rests on it.</summary>
internal static class ProvisionPage
{
    private static readonly LocalizedText Binds = new("Mengikat", "Binds");
    private static readonly LocalizedText Homes = new("Norma yang sama pada waktu lain", "The same norm at other times");

    public static RulebookDocument Write(Book book, Instrument instrument, Provision provision)
    {
        var page = new Page(
            book,
            book.Paths.Provision(instrument.Id, provision.Citation),
            Page.Cite(instrument, provision),
            (Paths.Instruments, PageTexts.Instruments),
            (book.Paths.Instrument(instrument.Id), new LocalizedText(instrument.ShortName)));
        page.Paragraph(page.Say(provision.Content));
        page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(provision.Validity))));
        if (provision.When is { } when)
        {
            page.Item($"{Md.Bold(page.Say(Binds))}:");
            ConditionList.Write(page, when, 1);
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(provision.Source)));
        page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(provision.Span))));
        WriteHomes(page, instrument, provision);
        WriteCitings(page, book.Citings.ByProvision[(instrument.Id, provision.Citation)].ToList());
        return page.Finish();
    }

    private static void WriteHomes(Page page, Instrument instrument, Provision provision)
    {
        var homes = page.Book.Citings.ByProvision[(instrument.Id, provision.Citation)]
            .SelectMany(citing => citing.Basis)
            .Select(norm => page.Book.Homes(norm).ToList())
            .Where(homes => homes.Count > 1 && homes.Exists(home => home.Provision == provision))
            .SelectMany(homes => homes)
            .DistinctBy(home => (home.Instrument.Id, home.Provision.Citation))
            .OrderBy(home => home.Provision.Validity.From)
            .ToList();
        if (homes.Count == 0)
        {
            return;
        }

        page.Heading(Homes);
        page.Table(
            [PageTexts.Provision, PageTexts.Content, PageTexts.Validity],
            homes.Select(home => new[] { page.Links.Cite(home.Instrument, home.Provision), page.Say(home.Provision.Content), page.Say(PeriodWords.Of(home.Provision.Validity)) }));
        page.Timeline(
            $"{Paths.NameOf(page.Book.Paths.Provision(instrument.Id, provision.Citation))}-norma",
            Page.Cite(instrument, provision),
            homes.Select(home => (Page.Cite(home.Instrument, home.Provision), home.Provision.Validity)));
    }

    private static void WriteCitings(Page page, List<Citing> citings)
    {
        page.Heading(PageTexts.CitedBy);
        if (citings.Count == 0)
        {
            page.Paragraph(page.Say(PageTexts.Nothing));
        }

        page.Table(
            [PageTexts.As, PageTexts.Where, PageTexts.Title],
            citings.DistinctBy(citing => (citing.Path, citing.Role, citing.Label)).Select(citing => new[]
            {
                page.Say(citing.Role),
                page.Links.To(citing.Path, citing.Label),
                citing.Title is { } about ? page.Say(about) : "",
            }));
    }
}
