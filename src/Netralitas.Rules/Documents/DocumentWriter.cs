using System.Collections.Generic;

namespace Netralitas.Rules.Documents;

/// <summary>Writes all pages: the first page, those of the first page's contents in their order, and what they list.</summary>
internal static class DocumentWriter
{
    public static IReadOnlyList<RulebookDocument> Write(Book book)
    {
        var matrices = new Matrices(book);
        return
        [
            IndexPage.Write(book, matrices.Starts()),
            .. matrices.Write(),
            .. new RulePages(book).Write(),
            .. new InstrumentPages(book).Write(),
            .. new SanctionPages(book).Write(),
            .. new CalendarPages(book).Write(),
            TimelinePage.Write(book),
            StepPages.Permissions(book),
            StepPages.Steps(book),
            PracticePages.Policies(book),
            PracticePages.Practices(book),
            PracticePages.Cases(book),
            VocabularyPage.Write(book),
            SourcesPage.Write(book),
        ];
    }
}
