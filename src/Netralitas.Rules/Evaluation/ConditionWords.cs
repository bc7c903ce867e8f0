using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Says a condition in words.</summary>
internal static class ConditionWords
{
    private static readonly LocalizedText All = new("semua dari", "all of");
    private static readonly LocalizedText Any = new("salah satu dari", "any of");
    private static readonly LocalizedText Not = new("bukan: {0}", "not: {0}");
    private static readonly LocalizedText Or = new(" atau ", " or ");
    private static readonly LocalizedText From = new("{0} sejak {1}", "{0} from {1}");
    private static readonly LocalizedText Until = new("{0} sampai {1}", "{0} until {1}");
    private static readonly LocalizedText Between = new("{0} dari {1} sampai {2}", "{0} from {1} until {2}");

    // A condition's words never change, and every finding shows some.
    private static readonly ConditionalWeakTable<Condition, LocalizedText> Said = [];

    public static LocalizedText Of(Condition condition, Vocabulary vocabulary)
    {
        if (!Said.TryGetValue(condition, out var words))
        {
            Said.AddOrUpdate(condition, words = Say(condition, vocabulary));
        }

        return words;
    }

    private static LocalizedText Say(Condition condition, Vocabulary vocabulary) => condition switch
    {
        AllOf => All,
        AnyOf => Any,
        NotThat not => Not.Fill(Of(not.Part, vocabulary)),
        OnDays days => OfDays(days, vocabulary.Find(days.Fact)!.Name),
        HasCode code => OfCodes(code, vocabulary.Find(code.Fact)!),
        _ => new LocalizedText(condition.ToString() ?? ""),
    };

    private static LocalizedText OfDays(OnDays days, LocalizedText name) => (days.From, days.Until) switch
    {
        ({ } from, { } until) => Between.Fill(name, from.ToText(), until.ToText()),
        ({ } from, null) => From.Fill(name, from.ToText()),
        _ => Until.Fill(name, days.Until!.ToText()),
    };

    private static LocalizedText OfCodes(HasCode condition, FactDefinition fact)
    {
        var names = condition.Codes.Select(code => fact.NameOf(code.Name)).ToList();
        return new LocalizedText(
            $"{fact.Name.Indonesian}: {Join(names, Language.Indonesian)}",
            $"{fact.Name.English}: {Join(names, Language.English)}");
    }

    private static string Join(IEnumerable<LocalizedText> names, Language language) =>
        string.Join(Or.In(language), names.Select(name => name.In(language)));
}
