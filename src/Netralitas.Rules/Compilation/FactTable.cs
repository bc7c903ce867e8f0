using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>The vocabulary by number: facts and codes in their order there.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, int> _facts;
    private readonly Dictionary<string, int>[] _codes;

    public FactTable(Vocabulary vocabulary)
    {
        Definitions = vocabulary.Facts;
        _facts = Definitions.Select((fact, index) => (fact.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        _codes = [.. Definitions.Select(fact => fact.Codes.Select((code, index) => (code.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal))];
        Full = [.. Definitions.Select(fact => CodeSet.Of(fact.Codes.Count, Enumerable.Range(0, fact.Codes.Count)))];
    }

    public IReadOnlyList<FactDefinition> Definitions { get; }

    public int Count => Definitions.Count;

    /// <summary>For each fact, the set of all its codes.</summary>
    public IReadOnlyList<CodeSet> Full { get; }

    public int IndexOf(string key) => _facts[key];

    public bool TryIndexOf(string key, out int fact) => _facts.TryGetValue(key, out fact);

    public bool HasCode(int fact, string code) => _codes[fact].ContainsKey(code);

    /// <summary>The codes that names (codes or groups) stand for.</summary>
    public CodeSet SetOf(int fact, IEnumerable<string> names) =>
        CodeSet.Of(Definitions[fact].Codes.Count, names.SelectMany(Definitions[fact].Expand).Select(code => _codes[fact][code]));

    public IEnumerable<string> CodesOf(int fact, CodeSet set) => set.Codes().Select(code => Definitions[fact].Codes[code].Code);
}
