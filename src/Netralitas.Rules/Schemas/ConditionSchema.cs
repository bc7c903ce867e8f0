using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>Conditions: the facts that can be asked, with their codes and groups, and the words that join conditions.</summary>
internal sealed class ConditionSchema(Vocabulary vocabulary, Definitions definitions, Language language)
{
    private static readonly LocalizedText All = new("Semua syarat dalam daftar ini terpenuhi.", "All of the conditions hold.");
    private static readonly LocalizedText Any = new("Sekurangnya satu syarat dalam daftar ini terpenuhi.", "At least one of the conditions holds.");
    private static readonly LocalizedText Not = new("Syarat ini tidak terpenuhi.", "The condition does not hold.");

    public JsonObject Schema()
    {
        var properties = new JsonObject
        {
            [ConditionBinder.All] = Node.Described(All.In(language), Node.ListOf(definitions.Ref(Definitions.Condition))),
            [ConditionBinder.Any] = Node.Described(Any.In(language), Node.ListOf(definitions.Ref(Definitions.Condition))),
            [ConditionBinder.Not] = Node.Described(Not.In(language), definitions.Ref(Definitions.Condition, "object")),
        };
        foreach (var fact in vocabulary.Facts.Where(fact => fact.Codes.Count > 0 || fact.Key == FactKeys.Date))
        {
            var schema = fact.Codes.Count > 0 ? Codes(fact) : new ShapeSchemas(definitions, language).Of(RuleFileShapes.Days);
            properties[fact.Key] = FactSchemas.Explained(fact, schema, language);
        }

        var condition = Node.Mapping(properties);
        condition["minProperties"] = 1;
        return condition;
    }

    private JsonObject Codes(FactDefinition fact)
    {
        var list = Node.ListOf(definitions.Ref(FactSchemas.NamesIn(fact)));
        list["uniqueItems"] = true;
        return Node.AnyOf(definitions.Ref(FactSchemas.NamesIn(fact)), list);
    }
}
