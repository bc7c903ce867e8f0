using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What is permitted, and what happens after a finding: who, by when, on which basis.</summary>
internal static class StepPages
{
    private static readonly LocalizedText Who = new("Oleh", "By");
    private static readonly LocalizedText Deadline = new("Batas waktu", "Time limit");
    private static readonly LocalizedText FromKnowledge = new("{0} sejak diketahui", "{0} from the day of knowledge");
    private static readonly LocalizedText FromDecision = new("{0} sejak keputusan", "{0} from the decision");
    private static readonly LocalizedText Replaces = new("Menggantikan langkah", "Replaces the step");

    public static RulebookDocument Permissions(Book book)
    {
        var page = new Page(book, Paths.Permissions, PageTexts.Permissions);
        foreach (var permission in book.Content.Permissions)
        {
            page.Anchor(permission.Id);
            page.Paragraph($"{Md.Bold(page.Say(permission.Title))}: {page.Say(permission.Content)}");
            page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(permission.Validity))));
            ConditionList.WriteItem(page, permission.When);
            WriteBasis(page, permission.Basis, permission.Source);
        }

        return page.Finish();
    }

    public static RulebookDocument Steps(Book book)
    {
        var page = new Page(book, Paths.Steps, PageTexts.Steps);
        foreach (var step in book.Content.Steps)
        {
            page.Anchor(step.Id);
            page.Paragraph($"{Md.Bold(page.Say(step.Title))}: {page.Say(step.Content)}");
            page.Item(page.Pair(PageTexts.Kind, page.Say(ReportTexts.Of(step.Kind))));
            page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(step.Validity))));
            WriteDetails(page, step);
            if (step.When is { } when)
            {
                ConditionList.WriteItem(page, when);
            }

            WriteBasis(page, step.Basis, step.Source);
        }

        return page.Finish();
    }

    private static void WriteDetails(Page page, ProcedureStep step)
    {
        if (step.Levels.Count > 0)
        {
            page.Item(page.Pair(PageTexts.Levels, string.Join(", ", step.Levels.Select(level => Md.Code(level.Name)))));
        }

        if (step.Actor is { } actor)
        {
            page.Item(page.Pair(Who, page.Say(actor)));
        }

        if (step.Deadline is { } deadline)
        {
            page.Item(page.Pair(Deadline, page.Say(step.DeadlineFrom switch
            {
                DeadlineStart.Diketahui => FromKnowledge.Fill(deadline.ToText()),
                DeadlineStart.Keputusan => FromDecision.Fill(deadline.ToText()),
                _ => deadline.ToText(),
            })));
        }

        if (step.Replaces is { } general)
        {
            page.Item(page.Pair(Replaces, page.Links.To(page.Book.Paths.Anchor(Paths.Steps, general.Name), general.Name)));
        }
    }

    private static void WriteBasis(Page page, IReadOnlyList<LegalNorm> basis, LegalSource source)
    {
        if (basis.Count > 0)
        {
            page.Item(page.Pair(PageTexts.Basis, page.Cite(basis)));
        }

        page.Item(page.Pair(PageTexts.Source, page.Source(source)));
    }
}
