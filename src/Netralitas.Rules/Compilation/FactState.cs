using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// What is known of an action on days between which no law changes: for each fact the codes that may hold, for a set of
/// codes also those that surely do, and the answers to the day tests. Conditions and rules look at nothing else.
/// </summary>
/// <remarks>Whoever completes an action fills states and may use them again; to everybody else they are immutable.</remarks>
internal sealed class FactState(StateLayout layout)
{
    private readonly FactTable _facts = layout.Facts;

    /// <summary>The state by <see cref="StateLayout"/>.</summary>
    public ulong[] Words { get; } = new ulong[layout.Words];

    /// <summary>The first of the days; no condition tells the others from it.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The number of the days in the table of days.</summary>
    public int Interval { get; private set; }

    /// <summary>For a fact with one code, the codes still possible; for a set of codes, those present (when known).</summary>
    public CodeSet Codes(int fact) => CodeSet.Of(May(fact));

    /// <summary>Whether the fact's value is settled: one code possible, or the set of codes described.</summary>
    public bool IsKnown(int fact) => _facts.IsSet(fact) ? Must(fact).ContainsAnyExcept(0UL) : Single(fact) is not null;

    /// <summary>The one code of the fact that is possible, or null when there are several.</summary>
    public int? Single(int fact)
    {
        int? single = null;
        var words = May(fact);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
            {
                continue;
            }

            if (single is not null || !ulong.IsPow2(words[i]))
            {
                return null;
            }

            single = (i * CodeSet.WordSize) + (int)ulong.TrailingZeroCount(words[i]);
        }

        return single;
    }

    /// <summary>The codes that may hold, to go over.</summary>
    public CodeBits Bits(int fact) => new(May(fact));

    /// <summary>The words of the codes that may hold.</summary>
    public Span<ulong> May(int fact) => Words.AsSpan(_facts.MayAt(fact), _facts.WordsOf(fact));

    /// <summary>Whether a fact may have one of these codes.</summary>
    public bool MayHave(int fact, CodeSet codes)
    {
        var may = May(fact);
        for (var i = 0; i < may.Length; i++)
        {
            if ((may[i] & codes.Words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes a fact as missing, unless its value is settled.</summary>
    public void AddUnlessKnown(int fact, ISet<int> missing)
    {
        if (!IsKnown(fact))
        {
            missing.Add(fact);
        }
    }

    /// <summary>The same state with these facts unknown.</summary>
    public FactState WithUnknown(params ReadOnlySpan<int> facts)
    {
        var state = Copy();
        foreach (var fact in facts)
        {
            state.Forget(fact);
        }

        return state;
    }

    /// <summary>The same state with every day test unknown: asked is what would hold on some other day.</summary>
    public FactState WithOpenDay()
    {
        var state = Copy();
        state.Words.AsSpan(layout.TestsAt).Fill(ulong.MaxValue);
        return state;
    }

    /// <summary>Makes this state one of nothing known, or of what the words say.</summary>
    public void Become(ulong[] words) => words.CopyTo(Words, 0);

    /// <summary>Sets the days.</summary>
    public void Become(DayInterval interval)
    {
        Day = interval.From;
        Interval = interval.Number;
        interval.Answers.CopyTo(Words.AsSpan(layout.TestsAt));
    }

    /// <summary>Makes this state the same as another.</summary>
    public void Become(FactState other)
    {
        Day = other.Day;
        Interval = other.Interval;
        Become(other.Words);
    }

    /// <summary>Leaves a fact no code, so that its codes can be included one by one.</summary>
    public void Clear(int fact)
    {
        May(fact).Clear();
        if (_facts.IsSet(fact))
        {
            Must(fact).Clear();
        }
    }

    /// <summary>Adds a code that holds.</summary>
    public void Include(int fact, int code)
    {
        May(fact)[code / CodeSet.WordSize] |= 1UL << (code % CodeSet.WordSize);
        if (_facts.IsSet(fact))
        {
            Must(fact)[code / CodeSet.WordSize] |= 1UL << (code % CodeSet.WordSize);
        }
    }

    /// <summary>Makes a fact unknown.</summary>
    public void Forget(int fact)
    {
        _facts.Full[fact].Words.CopyTo(May(fact));
        if (_facts.IsSet(fact))
        {
            Must(fact).Clear();
        }
    }

    /// <summary>Takes what another state knows of a fact.</summary>
    public void Take(int fact, FactState other)
    {
        other.May(fact).CopyTo(May(fact));
        if (_facts.IsSet(fact))
        {
            other.Must(fact).CopyTo(Must(fact));
        }
    }

    /// <summary>Leaves a fact these codes only.</summary>
    public void Narrow(int fact, CodeSet codes) => codes.Words.CopyTo(May(fact));

    private FactState Copy()
    {
        var state = new FactState(layout);
        state.Become(this);
        return state;
    }

    private Span<ulong> Must(int fact) => Words.AsSpan(_facts.MustAt(fact), _facts.WordsOf(fact));
}
