using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A described action by the keys of the vocabulary. What is not in it is unknown (or the vocabulary's default), never false.
/// Immutable and thread-safe; every <c>With</c> method gives a new set.
/// </summary>
public sealed class FactSet
{
    /// <summary>An action of which nothing is known.</summary>
    public static readonly FactSet Empty = new([]);

    // Sorted by key. A description has some ten facts: a plain array is smaller and faster than any tree.
    private readonly KeyValuePair<string, FactValue>[] _values;
    private ReadOnlyDictionary<string, FactValue>? _byKey;

    private FactSet(KeyValuePair<string, FactValue>[] values) => _values = values;

    /// <summary>The described facts by key, in ordinal order.</summary>
    public IReadOnlyDictionary<string, FactValue> Values => _byKey ??= ByKey();

    /// <summary>Describes a fact by its code or, for a set of codes, its codes; <c>ya</c> or <c>tidak</c> for a yes/no fact.</summary>
    /// <param name="key">The fact's key, for example <c>pelaku.status</c>.</param>
    /// <param name="codes">At least one code of that fact.</param>
    /// <returns>A set with the fact described, replacing what it had.</returns>
    /// <exception cref="ArgumentException"><paramref name="codes"/> is empty. Whether key and codes exist is checked when the set is evaluated.</exception>
    public FactSet With(string key, params IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(codes);
        var value = FactValue.OfCodes(codes);
        if (value.Codes.Count == 0)
        {
            throw new ArgumentException($"'{key}' needs at least one code; a fact that is not known is left out.", nameof(codes));
        }

        return Set(key, value.Codes is [FactKeys.Unknown] ? FactValue.Unknown : value);
    }

    /// <summary>Describes a yes/no fact.</summary>
    /// <param name="key">The fact's key, for example <c>keadaan.dukungan_aktif</c>.</param>
    /// <param name="holds">Yes or no.</param>
    /// <returns>A set with the fact described.</returns>
    public FactSet With(string key, bool holds) => With(key, holds ? FactKeys.Yes : FactKeys.No);

    /// <summary>Describes a fact that is a day or a range of days.</summary>
    /// <param name="key">The fact's key; <c>tanggal</c> is the day of the act.</param>
    /// <param name="days">The day or the range, both ends inclusive.</param>
    /// <returns>A set with the fact described.</returns>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public FactSet WithDays(string key, DayRange days)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (days.Until < days.From)
        {
            throw new ArgumentException($"The range of '{key}' ends before it starts.", nameof(days));
        }

        return Set(key, FactValue.OfDays(days));
    }

    /// <summary>Describes a fact that is free text.</summary>
    /// <param name="key">The fact's key, for example <c>pelaku.jabatan</c>.</param>
    /// <param name="text">The text.</param>
    /// <returns>A set with the fact described.</returns>
    public FactSet WithText(string key, string text)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        return Set(key, FactValue.OfText(text));
    }

    /// <summary>Says that a fact is not known, so that not even the vocabulary's default is taken.</summary>
    /// <param name="key">The fact's key.</param>
    /// <returns>A set with the fact unknown.</returns>
    public FactSet WithUnknown(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Set(key, FactValue.Unknown);
    }

    /// <summary>The set without a fact: it is then unknown, or the vocabulary's default.</summary>
    internal FactSet WithUndescribed(string key) => IndexOf(key) is >= 0 and var at ? new FactSet([.. _values[..at], .. _values[(at + 1)..]]) : this;

    /// <summary>The described value of a fact.</summary>
    /// <param name="key">The fact's key.</param>
    /// <returns>The value, or null when the fact is not described.</returns>
    public FactValue? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = IndexOf(key);
        return at < 0 ? null : _values[at].Value;
    }

    /// <summary>The set as an action file would write it, on one line.</summary>
    /// <returns>Keys and values.</returns>
    public override string ToString() => string.Join(", ", _values.Select(pair => $"{pair.Key}: {pair.Value}"));

    /// <summary>A set of facts that come sorted by key, each key once.</summary>
    internal static FactSet OfSorted(KeyValuePair<string, FactValue>[] values) => new(values);

    internal FactSet Set(string key, FactValue value)
    {
        var at = IndexOf(key);
        KeyValuePair<string, FactValue>[] values = at < 0 ? [.. _values[..~at], new(key, value), .. _values[~at..]] : [.. _values];
        values[at < 0 ? ~at : at] = new(key, value);
        return new FactSet(values);
    }

    /// <summary>Hands over every described fact, in ordinal order of the keys.</summary>
    internal void Describe<TSink>(TSink sink)
        where TSink : IFactSink
    {
        foreach (var (key, value) in _values)
        {
            if (ReferenceEquals(value, FactValue.Unknown))
            {
                sink.Unknown(key);
            }
            else if (value.Days is { } days)
            {
                sink.Days(key, days);
            }
            else if (value.Text is { } text)
            {
                sink.Text(key, text);
            }
            else
            {
                sink.Codes(key, value.Codes);
            }
        }
    }

    private int IndexOf(string key)
    {
        var low = 0;
        var high = _values.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_values[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private ReadOnlyDictionary<string, FactValue> ByKey()
    {
        var sorted = new SortedDictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (key, value) in _values)
        {
            sorted.Add(key, value);
        }

        return new ReadOnlyDictionary<string, FactValue>(sorted);
    }
}
