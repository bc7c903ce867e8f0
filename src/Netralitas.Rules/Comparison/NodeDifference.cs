using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Comparison;

/// <summary>A key whose value is written differently in two versions of an item.</summary>
/// <param name="Path">The keys that lead to it; parts of lists by what names them.</param>
/// <param name="Old">The old value; null when the key is new.</param>
/// <param name="New">The new value; null when the key is gone.</param>
internal sealed record NodeDifference(IReadOnlyList<string> Path, YamlNode? Old, YamlNode? New)
{
    /// <summary>The keys that name the parts of a list, so that a part is found again where the list has changed.</summary>
    private static readonly string[] NamingKeys = ["id", "kunci", "kode", "pasal", "fase"];

    /// <summary>How a piece of YAML reads, whatever its layout and comments.</summary>
    public static string Read(YamlNode? node) => node switch
    {
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Read(entry.Value)}"))}}}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Read))}]",
        YamlScalar scalar => scalar.Text,
        _ => "",
    };

    /// <summary>The differences between two versions of an item, as deep down as they can be told apart.</summary>
    public static IEnumerable<NodeDifference> Between(YamlNode? old, YamlNode? @new) => Between([], old, @new);

    private static IEnumerable<NodeDifference> Between(IReadOnlyList<string> path, YamlNode? old, YamlNode? @new)
    {
        if (Read(old) == Read(@new))
        {
            return [];
        }

        return Parts(old) is { } left && Parts(@new) is { } right
            ? left.Keys.Union(right.Keys).SelectMany(key => Between([.. path, key], left.GetValueOrDefault(key), right.GetValueOrDefault(key)))
            : [new NodeDifference(path, old, @new)];
    }

    /// <summary>The parts of a mapping or of a list of named parts; null for anything else.</summary>
    private static Dictionary<string, YamlNode>? Parts(YamlNode? node)
    {
        if (node is YamlMapping mapping)
        {
            return mapping.Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value, StringComparer.Ordinal);
        }

        var names = node is YamlSequence sequence ? sequence.Items.Select(item => (Name: NameOf(item), item)).ToList() : [];
        return names.Count > 0 && names.TrueForAll(pair => pair.Name is not null) && names.DistinctBy(pair => pair.Name).Count() == names.Count
            ? names.ToDictionary(pair => pair.Name!, pair => pair.item, StringComparer.Ordinal)
            : null;
    }

    private static string? NameOf(YamlNode item) =>
        item is YamlMapping mapping
            ? NamingKeys.Select(key => (mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value as YamlScalar)?.Text).FirstOrDefault(name => name is not null)
            : null;
}
