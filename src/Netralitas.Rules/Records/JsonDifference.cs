using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Netralitas.Rules.Records;

/// <summary>The first place where two JSON values differ, going through keys in ordinal order.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901); empty for the whole.</param>
/// <param name="Left">What the first has there, as JSON; null when it has nothing there.</param>
/// <param name="Right">What the second has there.</param>
internal sealed record JsonDifference(string Pointer, string? Left, string? Right)
{
    /// <summary>The first difference, or null when the values are equal.</summary>
    public static JsonDifference? First(JsonElement left, JsonElement right) => First("", left, right);

    private static JsonDifference? First(string pointer, JsonElement? left, JsonElement? right)
    {
        if (left is not { } one || right is not { } other || one.ValueKind != other.ValueKind)
        {
            return new JsonDifference(pointer, Write(left), Write(right));
        }

        return one.ValueKind switch
        {
            JsonValueKind.Object => FirstOf(pointer, Members(one), Members(other)),
            JsonValueKind.Array => FirstOf(pointer, Items(one), Items(other)),
            _ => Write(one) == Write(other) ? null : new JsonDifference(pointer, Write(one), Write(other)),
        };
    }

    private static JsonDifference? FirstOf<TKey>(string pointer, SortedDictionary<TKey, JsonElement> left, SortedDictionary<TKey, JsonElement> right)
        where TKey : notnull => left.Keys.Union(right.Keys)
        .Order(left.Comparer)
        .Select(key => First($"{pointer}/{Escape($"{key}")}", Find(left, key), Find(right, key)))
        .FirstOrDefault(difference => difference is not null);

    private static JsonElement? Find<TKey>(SortedDictionary<TKey, JsonElement> values, TKey key)
        where TKey : notnull => values.TryGetValue(key, out var value) ? value : null;

    private static SortedDictionary<string, JsonElement> Members(JsonElement value) =>
        new(value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value), StringComparer.Ordinal);

    private static SortedDictionary<int, JsonElement> Items(JsonElement value) =>
        new(value.EnumerateArray().Select((item, number) => (item, number)).ToDictionary(pair => pair.number, pair => pair.item));

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string? Write(JsonElement? value) => value is { } written ? Encoding.UTF8.GetString(CanonicalJson.Of(written)) : null;
}
