using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What is not law: policies, practice, and real cases with what was decided.</summary>
internal static class PracticePages
{
    private static readonly LocalizedText Start = new("Dimulai dari jenis", "Begins at the kind that is");
    private static readonly LocalizedText Mildest = new("teringan", "mildest");
    private static readonly LocalizedText Heaviest = new("terberat", "heaviest");
    private static readonly LocalizedText OnlyWhen = new("{0} hanya bila", "{0} only when");
    private static readonly LocalizedText Aggravating = new("Memberatkan", "Aggravating");
    private static readonly LocalizedText Mitigating = new("Meringankan", "Mitigating");
    private static readonly LocalizedText ShownFor = new("Ditampilkan untuk", "Shown for");
    private static readonly LocalizedText Expected = new("Temuan yang diharapkan", "Expected finding");

    public static RulebookDocument Policies(Book book)
    {
        var page = new Page(book, Paths.Policies, PageTexts.Policies);
        foreach (var policy in book.Content.Policies)
        {
            page.Anchor(policy.Id);
            page.Paragraph($"{Md.Bold(page.Say(policy.Title))}: {page.Say(policy.Explanation)}");
            page.Item(page.Pair(PageTexts.Kind, page.Say(ReportTexts.Of(policy.Kind))));
            page.Item(page.Pair(Start, page.Say(policy.Start == PolicyStart.Teringan ? Mildest : Heaviest)));
            foreach (var limit in policy.Limits)
            {
                page.Item($"{page.Say(OnlyWhen.Fill(string.Join(", ", limit.Kinds.Select(kind => kind.Name))))}:");
                ConditionList.Write(page, limit.OnlyWhen, 1);
            }

            foreach (var factor in policy.Factors)
            {
                page.Item(page.Pair(factor.Direction == FactorDirection.Memberatkan ? Aggravating : Mitigating, page.Say(factor.Content)));
                ConditionList.Write(page, factor.When, 1);
                page.Item(page.Pair(PageTexts.Reason, page.Say(factor.Reason)), 1);
            }
        }

        return page.Finish();
    }

    public static RulebookDocument Practices(Book book)
    {
        var page = new Page(book, Paths.Practices, PageTexts.Practices);
        foreach (var practice in book.Content.Practices)
        {
            page.Anchor(practice.Id);
            page.Paragraph($"{Md.Bold(page.Say(practice.Title))}: {page.Say(practice.Content)}");
            page.Item(page.Pair(ShownFor, string.Join("; ", practice.Scopes.Select(scope =>
                page.Say(ReportTexts.Of(scope.Kind)) + string.Concat(scope.Levels.Select(level => " " + Md.Code(level.Name)))))));
            page.Item(page.Pair(PageTexts.Validity, page.Say(PeriodWords.Of(practice.Validity))));
            if (practice.When is { } when)
            {
                ConditionList.WriteItem(page, when);
            }

            page.Item(page.Pair(PageTexts.Source, page.Source(practice.Source)));
        }

        return page.Finish();
    }

    public static RulebookDocument Cases(Book book)
    {
        var page = new Page(book, Paths.Cases, PageTexts.Cases);
        foreach (var one in book.Cases)
        {
            page.Anchor(one.Id);
            page.Paragraph(Md.Bold(page.Say(one.Title)));
            foreach (var decision in one.Decisions)
            {
                page.Item($"{Md.Code(CodeNames<DecidingBody>.Of(decision.Body))}, {page.Say(decision.When)}: {page.Say(decision.Decided)}");
                WriteExpectation(page, decision);
            }

            page.Item(page.Pair(PageTexts.Source, page.Source(one.Source)));
            page.Item(page.Pair(PageTexts.File, Md.Code(book.FileOf(one.Span))));
        }

        return page.Finish();
    }

    private static void WriteExpectation(Page page, RealDecision decision)
    {
        var rules = decision.Expected.OtherRules.Select(other => $"{page.Links.Rule(other.Rule.Name)}: {page.Say(RuleTexts.Of(other.Outcome))}");
        page.Item(page.Pair(Expected, string.Join("; ", rules.Prepend(page.Say(RuleTrials.Expectation(decision.Expected))).Where(part => part.Length > 0))), 1);
        page.Item($"{Md.Code(CodeNames<Agreement>.Of(decision.Agrees))}{(decision.Explanation is { } why ? $": {page.Say(why)}" : "")}", 1);
    }
}
