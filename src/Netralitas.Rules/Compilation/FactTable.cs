using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// The vocabulary by number, facts and codes in their order there, and where a state keeps each fact: the codes that may hold
/// and, for a set of codes, those that surely do.
/// </summary>
internal sealed class FactTable
{
    private readonly FrozenDictionary<string, int> _facts;
    private readonly FrozenDictionary<string, int>[] _codes;
    private readonly FrozenDictionary<string, int[]>[] _groups;
    private readonly int[] _may;
    private readonly int[] _must;
    private readonly int[] _wordsOf;
    private readonly int[] _codesIn;
    private readonly bool[] _isSet;

    public FactTable(Vocabulary vocabulary)
    {
        Definitions = vocabulary.Facts;
        _facts = Definitions.Select((fact, index) => KeyValuePair.Create(fact.Key, index)).ToFrozenDictionary(StringComparer.Ordinal);
        _codes = [.. Definitions.Select(fact => fact.Codes.Select((code, index) => KeyValuePair.Create(code.Code, index)).ToFrozenDictionary(StringComparer.Ordinal))];
        _groups = [.. Definitions.Select((fact, index) => fact.Groups.ToFrozenDictionary(group => group.Code, group => group.Members.Select(code => _codes[index][code]).ToArray(), StringComparer.Ordinal))];
        Full = [.. Definitions.Select(fact => CodeSet.Of(fact.Codes.Count, Enumerable.Range(0, fact.Codes.Count)))];
        _codesIn = [.. Definitions.Select(fact => fact.Codes.Count)];
        _wordsOf = [.. _codesIn.Select(CodeSet.WordsFor)];
        _isSet = [.. Definitions.Select(fact => fact.Type == FactType.CodeSet)];
        _may = new int[Count];
        _must = new int[Count];
        for (var fact = 0; fact < Count; fact++)
        {
            _may[fact] = Words;
            Words += _wordsOf[fact];
            _must[fact] = Words;
            Words += _isSet[fact] ? _wordsOf[fact] : 0;
        }

        Election = IndexOf(FactKeys.Election);
        TargetKind = IndexOf(FactKeys.TargetKind);
        TargetStatus = IndexOf(FactKeys.TargetStatus);
        Phase = IndexOf(FactKeys.Phase);
        Date = IndexOf(FactKeys.Date);
        Area = TryIndexOf(FactKeys.Area, out var area) ? area : null;
    }

    public IReadOnlyList<FactDefinition> Definitions { get; }

    public int Count => Definitions.Count;

    /// <summary>How many words all facts take in a state.</summary>
    public int Words { get; }

    /// <summary>For each fact, the set of all its codes.</summary>
    public IReadOnlyList<CodeSet> Full { get; }

    public int Election { get; }

    public int TargetKind { get; }

    public int TargetStatus { get; }

    public int Phase { get; }

    public int Date { get; }

    /// <summary>The area, which a vocabulary may lack.</summary>
    public int? Area { get; }

    public int IndexOf(string key) => _facts[key];

    public bool TryIndexOf(string key, out int fact) => _facts.TryGetValue(key, out fact);

    public bool TryCodeOf(int fact, string code, out int index) => _codes[fact].TryGetValue(code, out index);

    /// <summary>Whether the fact is a set of codes, of which several hold at once.</summary>
    public bool IsSet(int fact) => _isSet[fact];

    /// <summary>Where a state keeps the codes that may hold.</summary>
    public int MayAt(int fact) => _may[fact];

    /// <summary>Where a state keeps the codes that surely hold; only of a set of codes.</summary>
    public int MustAt(int fact) => _must[fact];

    public int WordsOf(int fact) => _wordsOf[fact];

    /// <summary>How many codes a fact has.</summary>
    public int CodesIn(int fact) => _codesIn[fact];

    /// <summary>The codes that names (codes or groups) stand for.</summary>
    public CodeSet SetOf(int fact, IEnumerable<string> names) =>
        CodeSet.Of(Definitions[fact].Codes.Count, names.SelectMany(name => Expand(fact, name)));

    public IEnumerable<string> CodesOf(int fact, CodeSet set) => set.Codes().Select(code => Definitions[fact].Codes[code].Code);

    /// <summary>The codes a name stands for, as <see cref="FactDefinition.Expand"/>, by number.</summary>
    private int[] Expand(int fact, string name) => _codes[fact].TryGetValue(name, out var code) ? [code] : _groups[fact].GetValueOrDefault(name, []);
}
