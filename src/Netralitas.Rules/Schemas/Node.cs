using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Netralitas.Rules.Schemas;

/// <summary>The pieces that every schema is put together from.</summary>
internal static class Node
{
    /// <summary>A schema, which must not be a bare reference, with a text for the hover of an editor before everything else.</summary>
    public static JsonObject Described(string? text, JsonObject schema)
    {
        var described = new JsonObject { ["description"] = text };
        foreach (var (keyword, value) in schema.ToList())
        {
            schema.Remove(keyword);
            described[keyword] = value;
        }

        return described;
    }

    /// <summary>A mapping with these keys and no others.</summary>
    public static JsonObject Mapping(JsonObject properties) => new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

    /// <summary>A list with at least one item.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = item };

    /// <summary>What fits at least one of these.</summary>
    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = Array(schemas) };

    /// <summary>A closed set of codes, each with what it means; an editor shows them together.</summary>
    public static JsonObject Codes(IEnumerable<(string Code, string Text)> codes)
    {
        var all = codes.ToList();
        return new JsonObject { ["enum"] = Texts(all.Select(code => code.Code)), ["enumDescriptions"] = Texts(all.Select(code => code.Text)) };
    }

    /// <summary>One of many names, each with what it names; an editor shows the one that is written.</summary>
    public static JsonObject Names(IEnumerable<(string Name, string Text)> names)
    {
        var all = names.Select(name => new JsonObject { ["const"] = name.Name, ["description"] = name.Text }).ToList();

        // Where nothing of the kind exists no name fits.
        return all.Count == 0 ? new JsonObject { ["not"] = new JsonObject() } : AnyOf(all);
    }

    /// <summary>One type, or several.</summary>
    public static JsonNode Type(params string[] types) => types.Length == 1 ? types[0] : Texts(types);

    /// <summary>The names of keywords or keys.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>A list of schemas.</summary>
    public static JsonArray Array(IEnumerable<JsonObject> schemas) => new([.. schemas]);
}
