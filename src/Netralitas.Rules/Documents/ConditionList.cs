using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Writes a condition as a list to read: facts and codes in words and as they are written, what combines them nested.</summary>
internal static class ConditionList
{
    private static readonly LocalizedText All = new("semua dari:", "all of:");
    private static readonly LocalizedText Any = new("salah satu dari:", "any of:");
    private static readonly LocalizedText Not = new("bukan:", "not:");
    private static readonly LocalizedText Or = new("atau", "or");
    private static readonly LocalizedText From = new("sejak {0}", "from {0}");
    private static readonly LocalizedText Until = new("sampai {0}", "until {0}");
    private static readonly LocalizedText Between = new("dari {0} sampai {1}", "from {0} until {1}");

    /// <summary>Writes the condition; parts that must all hold stand side by side.</summary>
    public static void Write(Page page, Condition condition, int depth = 0)
    {
        if (condition is AllOf all)
        {
            WriteParts(page, all.Parts, depth);
        }
        else
        {
            WritePart(page, condition, depth);
        }
    }

    /// <summary>The same below an item that says what follows.</summary>
    public static void WriteItem(Page page, Condition condition)
    {
        page.Item($"{Md.Bold(page.Say(PageTexts.Conditions))}:");
        Write(page, condition, 1);
    }

    /// <summary>Days between which a condition lies.</summary>
    public static LocalizedText Days(OnDays days) => (days.From, days.Until) switch
    {
        ({ } from, { } until) => Between.Fill(from.ToText(), until.ToText()),
        ({ } from, null) => From.Fill(from.ToText()),
        _ => Until.Fill(days.Until!.ToText()),
    };

    private static void WriteParts(Page page, IReadOnlyList<Condition> parts, int depth)
    {
        foreach (var part in parts)
        {
            WritePart(page, part, depth);
        }
    }

    private static void WritePart(Page page, Condition condition, int depth)
    {
        switch (condition)
        {
            case AllOf all:
                page.Item(page.Say(All), depth);
                WriteParts(page, all.Parts, depth + 1);
                break;
            case AnyOf any:
                page.Item(page.Say(Any), depth);
                WriteParts(page, any.Parts, depth + 1);
                break;
            case NotThat not:
                page.Item(page.Say(Not), depth);
                WritePart(page, not.Part, depth + 1);
                break;
            case HasCode code:
                page.Item($"{page.Links.Fact(code.Fact)}: {Codes(page, code)}", depth);
                break;
            case OnDays days:
                page.Item($"{page.Links.Fact(days.Fact)}: {page.Say(Days(days))}", depth);
                break;
        }
    }

    private static string Codes(Page page, HasCode condition)
    {
        var fact = page.Book.Content.Vocabulary.Find(condition.Fact)!;
        return string.Join($" {page.Say(Or)} ", condition.Codes.Select(code => $"{page.Say(fact.NameOf(code.Name))} ({Md.Code(code.Name)})"));
    }
}
