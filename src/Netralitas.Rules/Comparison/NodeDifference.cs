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
    /// <summary>Whether a list holds the same parts in another order.</summary>
    public bool IsOrder { get; private init; }

    /// <summary>The keys that name the parts of a list, so that a part is found again where the list has changed.</summary>
    private static readonly string[] NamingKeys = ["id", "kunci", "kode", "pasal", "fase"];

    /// <summary>How a value reads: for an order, the names in it.</summary>
    public string Words(YamlNode? node) => IsOrder ? string.Join(", ", Parts(node)!.Keys) : Read(node);

    /// <summary>A piece of YAML on one line.</summary>
    public static string Read(YamlNode? node) => node switch
    {
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Read(entry.Value)}"))}}}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Read))}]",
        YamlScalar scalar => scalar.Text,
        _ => "",
    };

    /// <summary>Whether two pieces of YAML read the same, whatever their layout and comments and the order of keys.</summary>
    public static bool AreAlike(YamlNode? one, YamlNode? other) => (one, other) switch
    {
        (YamlMapping left, YamlMapping right) => left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => AreAlike(entry.Value, right.Entries.FirstOrDefault(same => same.Key.Text == entry.Key.Text)?.Value)),
        (YamlSequence left, YamlSequence right) => left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => AreAlike(pair.First, pair.Second)),
        (YamlScalar left, YamlScalar right) => left.Text == right.Text,
        _ => one is null && other is null,
    };

    /// <summary>The differences between two versions of an item, as deep down as they can be told apart.</summary>
    public static IEnumerable<NodeDifference> Between(YamlNode? old, YamlNode? @new) => Between([], old, @new);

    private static IEnumerable<NodeDifference> Between(IReadOnlyList<string> path, YamlNode? old, YamlNode? @new)
    {
        if (AreAlike(old, @new))
        {
            return [];
        }

        if (Parts(old) is not { } left || Parts(@new) is not { } right)
        {
            return [new NodeDifference(path, old, @new)];
        }

        var parts = left.Keys.Union(right.Keys).SelectMany(key => Between([.. path, key], left.GetValueOrDefault(key), right.GetValueOrDefault(key)));
        return IsReordered(old, [.. left.Keys], [.. right.Keys]) ? parts.Prepend(new NodeDifference(path, old, @new) { IsOrder = true }) : parts;
    }

    // Of the parts of a list the order may count: sanctions go from mild to heavy.
    private static bool IsReordered(YamlNode? node, IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        node is YamlSequence && !old.Where(@new.Contains).SequenceEqual(@new.Where(old.Contains));

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
