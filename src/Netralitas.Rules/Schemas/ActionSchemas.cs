using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Netralitas.Rules.Schemas;

/// <summary>Described actions: each fact under its key with dots, or nested at any of them.</summary>
internal static class ActionSchemas
{
    /// <param name="facts">Each fact's key, with the schema of its value.</param>
    public static JsonObject Of(IEnumerable<(string Key, Func<JsonObject> Value)> facts)
    {
        var properties = new JsonObject();
        var all = facts.ToList();
        foreach (var (key, value) in all)
        {
            properties[key] = value();
        }

        foreach (var prefix in all.SelectMany(fact => Prefixes(fact.Key)).Distinct())
        {
            var nested = Of(all.Where(fact => fact.Key.StartsWith(prefix + ".", StringComparison.Ordinal)).Select(fact => (fact.Key[(prefix.Length + 1)..], fact.Value)));
            nested["type"] = Node.Texts(["object", "null"]);
            properties[prefix] = properties.ContainsKey(prefix) ? Node.AnyOf(all.First(fact => fact.Key == prefix).Value(), nested) : nested;
        }

        return Node.Mapping(properties);
    }

    private static IEnumerable<string> Prefixes(string key) =>
        Enumerable.Range(0, key.Length).Where(at => key[at] == '.').Select(at => key[..at]);
}
