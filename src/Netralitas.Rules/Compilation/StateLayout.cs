using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Where a state keeps what: first the facts, then for each day test whether it may hold and whether it may fail.</summary>
internal sealed class StateLayout
{
    private readonly int _mayHold;
    private readonly int _mayFail;

    public StateLayout(FactTable facts, DayTests tests)
    {
        Facts = facts;
        Tests = tests;
        TestWords = CodeSet.WordsFor(tests.Count);
        _mayHold = facts.Words;
        _mayFail = _mayHold + TestWords;
        Words = _mayFail + TestWords;
    }

    public FactTable Facts { get; }

    public DayTests Tests { get; }

    /// <summary>The length of a state in words.</summary>
    public int Words { get; }

    /// <summary>How many words one answer to all day tests takes; a state has two, one after the other: may hold, may fail.</summary>
    public int TestWords { get; }

    /// <summary>Where the answers to the day tests begin.</summary>
    public int TestsAt => _mayHold;

    /// <summary>Where the bit stands that says whether a day test may have this answer.</summary>
    public (int Word, ulong Bit) Answer(int test, bool holds) => ((holds ? _mayHold : _mayFail) + (test / CodeSet.WordSize), 1UL << (test % CodeSet.WordSize));

    /// <summary>A state's answer to a day test.</summary>
    public Truth Ask(int test, ulong[] state)
    {
        var (word, bit) = Answer(test, holds: true);
        var mayHold = (state[word] & bit) != 0;
        return !mayHold ? Truth.False : (state[word + TestWords] & bit) != 0 ? Truth.Unknown : Truth.True;
    }
}
