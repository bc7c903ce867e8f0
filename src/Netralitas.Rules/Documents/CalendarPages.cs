using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The list of election calendars, and a page for each: designations, phases and a timeline.</summary>
internal sealed class CalendarPages(Book book)
{
    private static readonly LocalizedText Election = new("Pemilihan", "Election");
    private static readonly LocalizedText Areas = new("Daerah", "Areas");
    private static readonly LocalizedText Designations = new("Penetapan", "Designation");
    private static readonly LocalizedText DesignationOf = new("Penetapan: {0}", "Designation: {0}");
    private static readonly LocalizedText Targets = new("Sasaran", "Targets");
    private static readonly LocalizedText Day = new("Hari", "Days");
    private static readonly LocalizedText ScheduleUntil = new("{0} (menurut jadwal sampai {1})", "{0} (by the schedule until {1})");
    private static readonly LocalizedText Elected = new("Calon terpilih", "Elected");
    private static readonly LocalizedText Inauguration = new("Pelantikan", "Inauguration");
    private static readonly LocalizedText Status = new("Status sebelum dan sesudah", "Status before and after");
    private static readonly LocalizedText Phases = new("Tahapan", "Phases");
    private static readonly LocalizedText Or = new(" atau ", " or ");

    public IEnumerable<RulebookDocument> Write() => book.Content.Calendars.Select(Write).Prepend(List());

    private RulebookDocument List()
    {
        var page = new Page(book, Paths.Calendars, PageTexts.Calendars);
        var calendars = book.Content.Calendars.OrderBy(calendar => calendar.Span.From).ThenBy(calendar => calendar.Id, NaturalOrder.Instance).ToList();
        page.Table(
            [Election, Areas, Day],
            calendars.Select(calendar => new[] { page.Links.To(book.Paths.Calendar(calendar.Id), calendar.Title), Names(page, FactKeys.Area, calendar.Areas), page.Say(PeriodWords.Short(calendar.Span)) }));
        page.Timeline("tahapan", PageTexts.Calendars, calendars.Select(calendar => (calendar.Title, calendar.Span)));
        return page.Finish();
    }

    private RulebookDocument Write(ElectionCalendar calendar)
    {
        var path = book.Paths.Calendar(calendar.Id);
        var page = new Page(book, path, calendar.Title, (Paths.Calendars, PageTexts.Calendars));
        page.Item(page.Pair(PageTexts.Id, Md.Code(calendar.Id)));
        page.Item(page.Pair(Day, page.Say(PeriodWords.Short(calendar.Span))));
        if (calendar.Areas.Count > 0)
        {
            page.Item(page.Pair(Areas, Names(page, FactKeys.Area, calendar.Areas)));
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(calendar.Source)));
        page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(calendar.Place))));
        page.Heading(Designations);
        page.Table(
            [Targets, Day, Status, Elected, Inauguration, PageTexts.Source],
            calendar.Designations.Select(designation => Cells(page, designation)));
        page.Heading(Phases);
        page.Table(
            [Phases, Day, PageTexts.Source],
            calendar.Phases.Select(phase => new[] { PhaseNames(page, phase), page.Say(PeriodWords.Short(Period(phase))), page.Source(phase.Source) }));
        page.Timeline($"tahapan-{Paths.NameOf(path)}", calendar.Title, Bars(calendar));
        return page.Finish();
    }

    private static IReadOnlyList<string> Cells(Page page, Designation designation)
    {
        var day = DayWords.Of(designation.Day);
        return
        [
            Names(page, FactKeys.TargetKind, designation.Targets),
            page.Say(designation.ScheduleUntil is { } until ? ScheduleUntil.Fill(day, DayWords.Of(until)) : day),
            $"{Names(page, FactKeys.TargetStatus, [designation.StatusBefore])} → {Names(page, FactKeys.TargetStatus, [designation.StatusAfter])}",
            designation.Elected is { } elected ? $"{page.Say(DayWords.Of(elected.Days))} ({page.Source(elected.Source)})" : "",
            designation.Inauguration is { } inauguration ? $"{page.Say(DayWords.Of(inauguration.Days))} ({page.Source(inauguration.Source)})" : "",
            page.Source(designation.Source),
        ];
    }

    private IEnumerable<(LocalizedText Label, ValidityPeriod Period)> Bars(ElectionCalendar calendar) =>
    [
        (calendar.Title, calendar.Span),
        .. calendar.Designations.Select(designation => (DesignationName(designation), new ValidityPeriod(designation.Day, designation.Day))),
        .. calendar.Phases.Select(phase => (PhaseName(phase), Period(phase))),
    ];

    private LocalizedText DesignationName(Designation designation) =>
        DesignationOf.Fill(Join(designation.Targets.Select(target => book.Content.Vocabulary.Find(FactKeys.TargetKind)!.NameOf(target.Name)), new LocalizedText(", ")));

    private static ValidityPeriod Period(CalendarPhase phase) => new(phase.From, phase.Until);

    private LocalizedText PhaseName(CalendarPhase phase) =>
        Join(phase.Codes.Select(code => book.Content.Vocabulary.Find(FactKeys.Phase)!.NameOf(code.Name)), Or);

    private static LocalizedText Join(IEnumerable<LocalizedText> names, LocalizedText between)
    {
        var all = names.ToList();
        return new LocalizedText(string.Join(between.Indonesian, all.Select(name => name.Indonesian)), string.Join(between.English, all.Select(name => name.English)));
    }

    private string PhaseNames(Page page, CalendarPhase phase) =>
        $"{page.Say(PhaseName(phase))} ({string.Join(", ", phase.Codes.Select(code => Md.Code(code.Name)))})";

    private static string Names(Page page, string fact, IReadOnlyList<Named> codes) =>
        string.Join(", ", codes.Select(code => page.Say(page.Book.Content.Vocabulary.Find(fact)!.NameOf(code.Name))));
}
