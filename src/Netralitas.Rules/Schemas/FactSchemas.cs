using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>The facts of a vocabulary: what conditions name of them, and the values they take in a described action.</summary>
internal sealed class FactSchemas(Vocabulary vocabulary, Definitions definitions, Language language)
{
    private static readonly LocalizedText Explanation = new("{0}. {1}", "{0}. {1}");
    private static readonly LocalizedText Group = new("{0} (kelompok: {1})", "{0} (group: {1})");
    private static readonly LocalizedText Yes = new("Ya.", "Yes.");
    private static readonly LocalizedText No = new("Tidak.", "No.");
    private static readonly LocalizedText Unknown = new("Tidak diketahui, juga bila ada nilai bawaannya.", "Not known, even where there is a default.");
    private static readonly LocalizedText Null = new("Tidak diuraikan.", "Not described.");

    /// <summary>The definition with what a condition may name of a fact. Yes and no are the same for all facts.</summary>
    public static string NamesIn(FactDefinition fact) =>
        fact.Type == FactType.YesNo ? Definitions.YesNo
        : fact.Groups.Count > 0 ? Definitions.CodesAndGroups(fact.Key)
        : Definitions.Codes(fact.Key);

    /// <summary>A value with the fact's name and question.</summary>
    public static JsonObject Explained(FactDefinition fact, JsonObject value, Language language) =>
        Node.Described(Explanation.Fill(fact.Name, fact.Question).In(language), value);

    public IEnumerable<(string Name, JsonObject Schema)> All()
    {
        (string, string)[] yesNo = [(FactKeys.Yes, Yes.In(language)), (FactKeys.No, No.In(language))];
        yield return (Definitions.YesNo, Node.Codes(yesNo));

        // Programs write true and false.
        yield return (Definitions.Answer, Described(yesNo, (true, Yes.In(language)), (false, No.In(language))));
        foreach (var fact in vocabulary.Facts)
        {
            if (fact.Codes.Count > 0 && (fact.Type == FactType.CodeSet || NamesIn(fact) == Definitions.Codes(fact.Key)))
            {
                yield return (Definitions.Codes(fact.Key), Node.Codes(Codes(fact)));
            }

            if (fact.Groups.Count > 0)
            {
                var groups = fact.Groups.Select(group => (group.Code, Group.Fill(group.Name, string.Join(", ", group.Members)).In(language)));
                yield return (Definitions.CodesAndGroups(fact.Key), Node.Codes(groups.Concat(Codes(fact))));
            }

            yield return (Definitions.Fact(fact.Key), Explained(fact, Value(fact), language));
        }
    }

    private JsonObject Value(FactDefinition fact) => fact.Type switch
    {
        FactType.Days => Scalars.Days(language),
        FactType.Text => Scalars.Words(language),
        FactType.YesNo => definitions.Ref(Definitions.Answer, "string", "boolean", "null"),
        FactType.CodeSet when fact.Codes.Count > 0 => Node.AnyOf(Described(Codes(fact)), Node.ListOf(definitions.Ref(Definitions.Codes(fact.Key)))),
        _ => Described(Codes(fact)),
    };

    private IEnumerable<(string Code, string Text)> Codes(FactDefinition fact) => fact.Codes.Select(code => (code.Code, code.Name.In(language)));

    /// <summary>Codes as an action describes them: they may also be unknown, for which programs write null.</summary>
    private JsonObject Described(IEnumerable<(string Code, string Text)> codes, params (JsonNode? Value, string Text)[] others)
    {
        var schema = Node.Codes(codes.Append((FactKeys.Unknown, Unknown.In(language))));
        foreach (var (value, text) in others.Append(((JsonNode?)null, Null.In(language))))
        {
            schema["enum"]!.AsArray().Add(value);
            schema["enumDescriptions"]!.AsArray().Add((JsonNode)text);
        }

        return schema;
    }
}
