using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What is in force when: instruments, the rules of each, and norms that moved from one instrument to another.</summary>
internal static class TimelinePage
{
    private static readonly LocalizedText MovedNorms = new("Norma yang berpindah", "Norms that moved");

    public static RulebookDocument Write(Book book)
    {
        var page = new Page(book, Paths.Timeline, PageTexts.Timeline);
        Section(page, PageTexts.Instruments, "linimasa-peraturan", book.Content.Instruments
            .OrderBy(instrument => instrument.Validity.From)
            .ThenBy(instrument => instrument.Id, NaturalOrder.Instance)
            .Select(instrument => (page.Links.Instrument(instrument), (new LocalizedText(instrument.ShortName), instrument.Validity))));
        Section(page, PageTexts.Rules, "linimasa-aturan", Groups(page));
        Section(page, MovedNorms, "linimasa-norma", Norms(page));
        return page.Finish();
    }

    /// <summary>The rules of an instrument, together where they are in force on the same days.</summary>
    private static IEnumerable<(string, (LocalizedText, ValidityPeriod))> Groups(Page page) =>
        page.Book.Content.Rules
            .GroupBy(rule => (Group: Book.GroupOf(rule), rule.Validity))
            .OrderBy(group => group.Key.Validity.From)
            .ThenBy(group => group.Key.Group, NaturalOrder.Instance)
            .Select(group =>
            {
                var ids = group.Select(rule => rule.Id).Order(NaturalOrder.Instance).ToList();
                var name = page.Book.InstrumentOf(group.First())?.ShortName ?? group.Key.Group;
                var label = $"{name}: {string.Join(", ", ids.Select(id => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]))}";
                return (string.Join(", ", ids.Select(page.Links.Rule)), (new LocalizedText(label), group.Key.Validity));
            });

    private static IEnumerable<(string, (LocalizedText, ValidityPeriod))> Norms(Page page) =>
        page.Book.Citings.All
            .SelectMany(citing => citing.Basis)
            .Where(norm => norm.Homes.Count > 1)
            .Select(norm => page.Book.Homes(norm).OrderBy(home => home.Provision.Validity.From).ToList())
            .DistinctBy(homes => string.Join('\n', homes.Select(home => $"{home.Instrument.Id} {home.Provision.Citation}")))
            .OrderBy(homes => $"{homes[0].Instrument.Id} {homes[0].Provision.Citation}", NaturalOrder.Instance)
            .SelectMany(homes => homes.Select(home => (
                string.Join(" → ", homes.Select(one => page.Links.Cite(one.Instrument, one.Provision))),
                (Page.Cite(home.Instrument, home.Provision), home.Provision.Validity))));

    private static void Section(Page page, LocalizedText heading, string name, IEnumerable<(string Links, (LocalizedText Label, ValidityPeriod Period) Bar)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        page.Timeline(name, heading, all.Select(pair => pair.Bar));
        page.Table([heading, PageTexts.Validity], all.Select(pair => new[] { pair.Links, page.Say(PeriodWords.Of(pair.Bar.Period)) }));
    }
}
