using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>All facts with their questions, codes and groups, and the rules that ask for them.</summary>
internal static class VocabularyPage
{
    private static readonly LocalizedText Question = new("Pertanyaan", "Question");
    private static readonly LocalizedText Default = new("Bila tidak diuraikan, diandaikan", "Assumed when not described");
    private static readonly LocalizedText Masked = new("Disamarkan dalam rekaman keputusan.", "Masked in decision records.");
    private static readonly LocalizedText Code = new("Kode", "Code");
    private static readonly LocalizedText Meaning = new("Arti", "Meaning");
    private static readonly LocalizedText Group = new("Kelompok", "Group");
    private static readonly LocalizedText Members = new("Anggota", "Members");
    private static readonly LocalizedText AskedBy = new("Ditanyakan oleh aturan", "Asked by rules");

    public static RulebookDocument Write(Book book)
    {
        var page = new Page(book, Paths.Vocabulary, PageTexts.Vocabulary);
        var rules = book.Content.Rules
            .SelectMany(rule => rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).SelectMany(when => when.Leaves()), (rule, leaf) => (Fact: FactOf(leaf), rule.Id))
            .Distinct()
            .ToLookup(pair => pair.Fact, pair => pair.Id);
        foreach (var fact in book.Content.Vocabulary.Facts)
        {
            page.Anchor(fact.Key);
            WriteFact(page, fact, rules[fact.Key]);
        }

        return page.Finish();
    }

    private static void WriteFact(Page page, FactDefinition fact, IEnumerable<string> rules)
    {
        page.Paragraph(Md.Bold(page.Say(fact.Name)));
        page.Item(page.Pair(PageTexts.Kind, Md.Code(CodeNames<FactType>.Of(fact.Type))));
        page.Item(page.Pair(Question, page.Say(fact.Question)));
        if (fact.Default is { } code)
        {
            page.Item(page.Pair(Default, Md.Code(code)));
        }

        if (fact.IsMasked)
        {
            page.Item(page.Say(Masked));
        }

        page.Table([Code, Meaning], fact.Codes.Select(one => new[] { Md.Code(one.Code), page.Say(one.Name) }));
        page.Table(
            [Group, Meaning, Members],
            fact.Groups.Select(group => new[] { Md.Code(group.Code), page.Say(group.Name), string.Join(", ", group.Members.Select(Md.Code)) }));
        if (string.Join(", ", rules.Order(NaturalOrder.Instance).Select(page.Links.Rule)) is { Length: > 0 } links)
        {
            page.Paragraph(page.Pair(AskedBy, links));
        }
    }

    private static string FactOf(Condition leaf) => leaf is HasCode code ? code.Fact : ((OnDays)leaf).Fact;
}
