using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// One question of a diagram. A fact with one code asks which class its code is in; a set of codes asks of each class whether
/// any of it is present; a day test asks whether it holds.
/// </summary>
/// <param name="Fact">The fact's number, or a day test as <c>~test</c>.</param>
/// <param name="Part">The class asked of, for a set of codes.</param>
/// <param name="Ways">How a state is asked for each answer, in order; for yes and no, no is first.</param>
internal sealed record DiagramVariable(int Fact, int Part, IReadOnlyList<(int Word, ulong Mask, bool TakenWhenClear)> Ways);

/// <summary>
/// The variables of some conditions, in the order in which these speak of them. Codes that no condition tells apart are one
/// class, so that a variable has as few answers as it needs.
/// </summary>
internal sealed class DiagramVariables
{
    private readonly StateLayout _layout;
    private readonly List<DiagramVariable> _variables = [];
    private readonly Dictionary<int, int> _first = [];
    private readonly Dictionary<int, List<CodeSet>> _classes = [];

    public DiagramVariables(IEnumerable<Condition> leaves, StateLayout layout)
    {
        _layout = layout;
        var all = leaves.ToList();
        var codes = all.OfType<HasCode>().ToLookup(leaf => layout.Facts.IndexOf(leaf.Fact), SetOf);
        foreach (var leaf in all)
        {
            if (leaf is HasCode hasCode)
            {
                AddFact(layout.Facts.IndexOf(hasCode.Fact), codes);
            }
            else
            {
                AddTest(layout.Tests.IndexOf((OnDays)leaf));
            }
        }
    }

    public IReadOnlyList<DiagramVariable> All => _variables;

    public void AddTest(int test)
    {
        if (_first.TryAdd(~test, _variables.Count))
        {
            var (fails, failBit) = _layout.Answer(test, holds: false);
            var (holds, holdBit) = _layout.Answer(test, holds: true);
            _variables.Add(new DiagramVariable(~test, 0, [(fails, failBit, false), (holds, holdBit, false)]));
        }
    }

    /// <summary>The variable that asks a day test.</summary>
    public int OfTest(int test) => _first[~test];

    /// <summary>The first variable that asks of a fact.</summary>
    public int OfFact(int fact) => _first[fact];

    /// <summary>The classes of a fact's codes; a set of codes has one variable for each, but for those in no condition.</summary>
    public IReadOnlyList<CodeSet> ClassesOf(int fact) => _classes[fact];

    /// <summary>Whether the classes asked of are all codes there are, so that some class is always present.</summary>
    public bool AreAllAsked(int fact) => _classes[fact].Aggregate((left, right) => left.Union(right)).Count == _layout.Facts.Definitions[fact].Codes.Count;

    public CodeSet SetOf(HasCode leaf) => _layout.Facts.SetOf(_layout.Facts.IndexOf(leaf.Fact), leaf.Codes.Select(code => code.Name));

    private void AddFact(int fact, ILookup<int, CodeSet> conditions)
    {
        if (!_first.TryAdd(fact, _variables.Count))
        {
            return;
        }

        var sets = conditions[fact].ToList();
        var isSet = _layout.Facts.IsSet(fact);

        // A class never spans words, so that one mask asks for it.
        var classes = Enumerable.Range(0, _layout.Facts.Definitions[fact].Codes.Count)
            .GroupBy(code => (Word: code / CodeSet.WordSize, Signature: string.Concat(sets.Select(set => set.Contains(code) ? '1' : '0'))))
            .Where(group => !isSet || group.Key.Signature.Contains('1', StringComparison.Ordinal))
            .Select(group => CodeSet.Of(_layout.Facts.Definitions[fact].Codes.Count, group))
            .ToList();
        _classes[fact] = classes;
        if (!isSet)
        {
            _variables.Add(new DiagramVariable(fact, 0, [.. classes.Select(one => Way(_layout.Facts.MayAt(fact), one, clear: false))]));
            return;
        }

        for (var part = 0; part < classes.Count; part++)
        {
            _variables.Add(new DiagramVariable(
                fact,
                part,
                [Way(_layout.Facts.MustAt(fact), classes[part], clear: true), Way(_layout.Facts.MayAt(fact), classes[part], clear: false)]));
        }
    }

    private static (int Word, ulong Mask, bool TakenWhenClear) Way(int at, CodeSet codes, bool clear)
    {
        var word = codes.Codes().First() / CodeSet.WordSize;
        return (at + word, codes.Words[word], clear);
    }
}
