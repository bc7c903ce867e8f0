using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>Writes a described action as the YAML that <see cref="ActionReader"/> reads.</summary>
public static class ActionWriter
{
    /// <summary>An action as YAML: the facts in the order of the vocabulary, nested at the first dot of their keys.</summary>
    /// <param name="facts">The action.</param>
    /// <param name="vocabulary">The vocabulary; keys that it does not have come last, in ordinal order.</param>
    /// <returns>The text, ending in a line feed; empty when nothing is described.</returns>
    public static string ToYaml(FactSet facts, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var order = vocabulary.Facts.Select((fact, number) => (fact.Key, number)).ToDictionary(pair => pair.Key, pair => pair.number, StringComparer.Ordinal);
        var text = new StringBuilder();
        var sorted = facts.Values.OrderBy(fact => order.GetValueOrDefault(fact.Key, int.MaxValue)).ToList();

        // Facts without a group each stand alone; grouping keeps the order of the first of each.
        foreach (var group in sorted.GroupBy(fact => (Group: GroupOf(fact.Key), Alone: GroupOf(fact.Key).Length == 0 ? fact.Key : "")))
        {
            if (group.Key.Group.Length > 0)
            {
                text.Append(group.Key.Group).Append(":\n");
            }

            foreach (var (key, value) in group)
            {
                text.Append(group.Key.Group.Length > 0 ? $"  {key[(group.Key.Group.Length + 1)..]}" : key).Append(": ").Append(ToYaml(value)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string GroupOf(string key) => key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? key[..dot] : "";

    // A text in double quotes with JSON's escapes is the same text in YAML.
    private static string ToYaml(FactValue value) => value.Text is { } text ? $"\"{JsonEncodedText.Encode(text)}\"" : value.ToString();
}
