using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>Writes what is described into a set of facts, each fact once.</summary>
internal sealed class FactSetWriter : IFactSink
{
    private readonly List<KeyValuePair<string, FactValue>> _values = [];

    /// <summary>What was described.</summary>
    public FactSet ToFactSet()
    {
        _values.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return FactSet.OfSorted([.. _values]);
    }

    public void Code(string key, string code) => Add(key, code == FactKeys.Unknown ? FactValue.Unknown : FactValue.OfCodes([code]));

    public void Codes(string key, IReadOnlyList<string> codes) => Add(key, codes is [FactKeys.Unknown] ? FactValue.Unknown : FactValue.OfCodes(codes));

    public void Days(string key, DayRange days) => Add(key, FactValue.OfDays(days));

    public void Text(string key, string text) => Add(key, FactValue.OfText(text));

    public void Unknown(string key) => Add(key, FactValue.Unknown);

    private void Add(string key, FactValue value) => _values.Add(new(key, value));
}
