using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>The first page: which rulebook this is, what it covers, and where everything stands.</summary>
internal static class IndexPage
{
    private static readonly LocalizedText Version = new("Versi", "Version");
    private static readonly LocalizedText Digest = new("Sidik", "Digest");
    private static readonly LocalizedText OnDay = new("Hari", "Day");
    private static readonly LocalizedText Contents = new("Isi", "Contents");
    private static readonly LocalizedText Disclaimer = new(
        "Bahan pertimbangan, dibuat dari berkas aturan. Bukan naskah resmi peraturan: setiap bagian menyebut sumber dan seberapa baik ia diverifikasi.",
        "Decision support, made from the rule files. Not the official text of any law: each part names its sources and how well it is verified.");

    public static RulebookDocument Write(Book book, IReadOnlyList<DateOnly> matrices)
    {
        var page = new Page(book, Paths.Index, book.Stamp.Name);
        page.Paragraph(page.Say(Disclaimer));
        page.Item(page.Pair(Version, Md.Code(book.Stamp.Version)));
        page.Item(page.Pair(Digest, Md.Code(book.Stamp.Digest)));
        page.Item(page.Pair(OnDay, page.Say(DayWords.Of(book.Day))));
        page.Heading(Contents);
        if (matrices.LastOrDefault(from => from <= book.Day) is var from && from != default)
        {
            page.Item(Md.Bold(page.Links.To(Paths.Matrix(from), RuleTexts.MatrixOn.Fill(DayWords.Of(book.Day)))));
        }

        foreach (var (path, title, count) in Entries(book, matrices))
        {
            page.Item($"{page.Links.To(path, title)}{(count is { } number ? $" ({Counts.Of(number)})" : "")}");
        }

        WriteList(page, ReportTexts.Covered, book.Stamp.Covered);
        WriteList(page, ReportTexts.NotCovered, book.Stamp.NotCovered);
        return page.Finish();
    }

    private static IEnumerable<(string Path, LocalizedText Title, int? Count)> Entries(Book book, IReadOnlyList<DateOnly> matrices) =>
    [
        (Paths.Matrices, PageTexts.Matrices, matrices.Count),
        (Paths.Rules, PageTexts.Rules, book.Content.Rules.Count),
        (Paths.Instruments, PageTexts.Instruments, book.Content.Instruments.Count),
        (Paths.Regimes, PageTexts.Regimes, book.Content.Regimes.Count),
        (Paths.Calendars, PageTexts.Calendars, book.Content.Calendars.Count),
        (Paths.Timeline, PageTexts.Timeline, null),
        (Paths.Permissions, PageTexts.Permissions, book.Content.Permissions.Count),
        (Paths.Steps, PageTexts.Steps, book.Content.Steps.Count),
        (Paths.Policies, PageTexts.Policies, book.Content.Policies.Count),
        (Paths.Practices, PageTexts.Practices, book.Content.Practices.Count),
        (Paths.Cases, PageTexts.Cases, book.Cases.Count),
        (Paths.Vocabulary, PageTexts.Vocabulary, book.Content.Vocabulary.Facts.Count),
        (Paths.Sources, PageTexts.Sources, book.Content.Sources.Count),
    ];

    private static void WriteList(Page page, LocalizedText heading, IReadOnlyList<LocalizedText> texts)
    {
        if (texts.Count > 0)
        {
            page.Heading(heading);
            foreach (var text in texts)
            {
                page.Item(page.Say(text));
            }
        }
    }
}
