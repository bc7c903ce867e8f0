using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The matrices: for each period in which nothing they show changes, one page.</summary>
internal sealed class Matrices(Book book)
{
    /// <summary>The page of all matrices, and each of them.</summary>
    public IEnumerable<RulebookDocument> Write()
    {
        var starts = Starts();
        return starts.Select((from, number) => Matrix(from, EndOf(starts, number)).Finish()).Prepend(List(starts));
    }

    /// <summary>The first days of the periods, ascending; none before the first rule.</summary>
    public IReadOnlyList<DateOnly> Starts()
    {
        var starts = new List<DateOnly>();
        var shown = "";
        foreach (var day in Candidates())
        {
            var page = new Page(book, Paths.Matrix(day), PageTexts.Matrices);
            Fill(page, day);
            var text = page.Finish().Markdown;
            if (text != shown && (starts.Count > 0 || OnDay(day).Any()))
            {
                starts.Add(day);
            }

            shown = text;
        }

        return starts;
    }

    /// <summary>The rules in force on a day, and those of which that is not known.</summary>
    public IEnumerable<Rule> OnDay(DateOnly day) => book.Content.Rules.Where(rule => rule.Validity.Covers(day) != Truth.False);

    private SortedSet<DateOnly> Candidates()
    {
        var rules = book.Content.Rules;
        var periods = rules.Select(rule => rule.Validity)
            .Concat(book.Content.Regimes.Select(regime => regime.Validity))
            .Concat(rules.SelectMany(rule => rule.LegalBasis.Concat(rule.Sanction.Basis)).SelectMany(book.Homes).Select(home => home.Provision.Validity));
        var days = periods.SelectMany(period => new[] { period.From, period.Until < DateOnly.MaxValue ? period.Until?.AddDays(1) : null });
        return [.. days.OfType<DateOnly>().Where(day => day > DateOnly.MinValue)];
    }

    private Page Matrix(DateOnly from, DateOnly until)
    {
        var page = new Page(book, Paths.Matrix(from), RuleTexts.MatrixTitle.Fill(Words(from, until)), (Paths.Matrices, PageTexts.Matrices));
        Fill(page, from);
        return page;
    }

    private void Fill(Page page, DateOnly day)
    {
        var row = new MatrixRow(page, day);
        var rules = OnDay(day).OrderBy(rule => rule.Id, NaturalOrder.Instance).ToList();
        foreach (var group in rules.Where(rule => rule.Validity.Covers(day) == Truth.True).GroupBy(Book.GroupOf))
        {
            Table(page, book.InstrumentOf(group.First()) is { } instrument ? Heading(instrument) : new LocalizedText(group.Key), row, group);
        }

        if (rules.Count == 0)
        {
            page.Paragraph(page.Say(RuleTexts.NoRules));
        }

        Table(page, RuleTexts.UncertainRules, row, rules.Where(rule => rule.Validity.Covers(day) == Truth.Unknown));
    }

    private static LocalizedText Heading(Instrument instrument) =>
        new($"{instrument.ShortName} – {instrument.Title.Indonesian}", $"{instrument.ShortName} – {instrument.Title.English}");

    private static void Table(Page page, LocalizedText heading, MatrixRow row, IEnumerable<Rule> rules)
    {
        var rows = rules.Select(row.Cells).ToList();
        if (rows.Count > 0)
        {
            page.Heading(heading);
            page.Table(MatrixRow.Headings, rows);
        }
    }

    private RulebookDocument List(IReadOnlyList<DateOnly> starts)
    {
        var page = new Page(book, Paths.Matrices, PageTexts.Matrices);
        page.Paragraph(page.Say(RuleTexts.MatricesHint));
        page.Table(
            [RuleTexts.Period, RuleTexts.Count, RuleTexts.Added, RuleTexts.Removed],
            starts.Select((from, number) => Change(page, from, EndOf(starts, number), number == 0 ? null : starts[number - 1])));
        return page.Finish();
    }

    private IReadOnlyList<string> Change(Page page, DateOnly from, DateOnly until, DateOnly? before)
    {
        var now = InForce(from);
        var then = before is { } day ? InForce(day) : [];
        return
        [
            page.Links.To(Paths.Matrix(from), Words(from, until)),
            Counts.Of(now.Count),
            string.Join(", ", now.Except(then).Select(page.Links.Rule)),
            string.Join(", ", then.Except(now).Select(page.Links.Rule)),
        ];
    }

    private List<string> InForce(DateOnly day) =>
        [.. book.Content.Rules.Where(rule => rule.Validity.Covers(day) == Truth.True).Select(rule => rule.Id).Order(NaturalOrder.Instance)];

    private static LocalizedText Words(DateOnly from, DateOnly until) =>
        until == DateOnly.MaxValue ? RuleTexts.Since.Fill(DayWords.Of(from)) : DayWords.Of(new DayRange(from, until));

    private static DateOnly EndOf(IReadOnlyList<DateOnly> starts, int number) =>
        number + 1 < starts.Count ? starts[number + 1].AddDays(-1) : DateOnly.MaxValue;
}
