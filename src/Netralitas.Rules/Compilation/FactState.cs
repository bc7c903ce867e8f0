using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// What is known of an action on days between which no law changes: for each fact the codes still possible, for a set of
/// codes the codes present. This is what compiled conditions look at.
/// </summary>
internal sealed class FactState
{
    private readonly CodeSet[] _codes;
    private readonly bool[] _isKnown;

    public FactState(DateOnly day, CodeSet[] codes, bool[] isKnown)
    {
        Day = day;
        _codes = codes;
        _isKnown = isKnown;
    }

    /// <summary>Whether conditions on days answer "unknown": asked is what would hold on some other day.</summary>
    public bool IsDayOpen { get; private init; }

    /// <summary>The first of the days; no condition tells the others from it.</summary>
    public DateOnly Day { get; }

    /// <summary>For a fact with one code, the codes still possible; for a set of codes, those present (when known).</summary>
    public CodeSet Codes(int fact) => _codes[fact];

    /// <summary>Whether the fact's value is settled: one code possible, or the set of codes described.</summary>
    public bool IsKnown(int fact) => _isKnown[fact];

    /// <summary>Notes a fact as missing, unless its value is settled.</summary>
    public void AddUnlessKnown(int fact, ISet<int> missing)
    {
        if (!IsKnown(fact))
        {
            missing.Add(fact);
        }
    }

    /// <summary>The same state with one fact unknown.</summary>
    public FactState WithUnknown(int fact, CodeSet all)
    {
        var codes = (CodeSet[])_codes.Clone();
        var isKnown = (bool[])_isKnown.Clone();
        codes[fact] = all;
        isKnown[fact] = false;
        return new FactState(Day, codes, isKnown) { IsDayOpen = IsDayOpen };
    }

    /// <summary>The same state with conditions on days unknown.</summary>
    public FactState WithOpenDay() => new(Day, _codes, _isKnown) { IsDayOpen = true };
}
