using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// For each fact and code the rules that are still possible with it, one bit each: a few AND over words leave the handful of
/// rules that are worth asking. Immutable and thread-safe.
/// </summary>
/// <remarks>It keeps every rule whose elements can be met, and now and then one whose elements cannot.</remarks>
internal sealed class RuleFilter
{
    /// <summary>A fact with more possible codes than this is passed over: it tells little and costs a word for each.</summary>
    private const int MostCodes = 8;

    /// <summary>How much memory the columns of days may take together; days beyond it are worked out each time.</summary>
    private const int DayBytesLimit = 64 << 20;

    private readonly DayTable _days;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly int _words;
    private readonly ulong[] _columns;
    private readonly FactColumns[] _facts;
    private readonly ulong[]?[] _inForce;
    private readonly ulong[] _all;

    public RuleFilter(IReadOnlyList<Rule> rules, FactTable facts, DayTable days)
    {
        _rules = rules;
        _days = days;

        // Rounded up, so that vectors never run over the end.
        _words = Math.Max(1, (rules.Count + (CodeSet.WordSize * Vector256<ulong>.Count) - 1) / (CodeSet.WordSize * Vector256<ulong>.Count)) * Vector256<ulong>.Count;
        var constraints = rules.Select(rule => NecessaryCodes.Of(rule.When, facts)).ToList();

        // Facts that many rules constrain go first: what they leave is often nothing.
        var used = constraints.SelectMany(one => one.Keys).GroupBy(fact => fact).ToDictionary(group => group.Key, group => group.Count());
        var order = used.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToList();
        _facts = new FactColumns[order.Count];
        var columns = 0;
        for (var i = 0; i < order.Count; i++)
        {
            _facts[i] = new FactColumns(facts.MayAt(order[i]), facts.Full[order[i]], columns * _words);
            columns += facts.CodesIn(order[i]);
        }

        _columns = new ulong[columns * _words];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            for (var i = 0; i < order.Count; i++)
            {
                var allowed = constraints[rule].TryGetValue(order[i], out var codes) ? codes : facts.Full[order[i]];
                foreach (var code in allowed.Codes())
                {
                    Set(_columns.AsSpan(_facts[i].FirstColumn + (code * _words)), rule);
                }
            }
        }

        _all = new ulong[_words];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            Set(_all, rule);
        }

        _inForce = new ulong[]?[days.Count];
    }

    /// <summary>Adds the numbers, ascending, of the rules whose elements may be met.</summary>
    /// <param name="onlyInForce">Whether a rule that is surely not in force on the state's days is left out.</param>
    public void Collect(FactState state, bool onlyInForce, List<int> into)
    {
        Span<int> columns = _facts.Length <= CodeSet.WordSize ? stackalloc int[_facts.Length * MostCodes] : new int[_facts.Length * MostCodes];
        columns = columns[..Columns(state, columns)];
        ref var start = ref MemoryMarshal.GetArrayDataReference(_columns);
        ref var first = ref MemoryMarshal.GetArrayDataReference(onlyInForce ? InForce(state.Interval) : _all);
        for (var word = 0; word < _words; word += Vector256<ulong>.Count)
        {
            var left = Vector256.LoadUnsafe(ref first, (nuint)word);
            var some = Vector256<ulong>.Zero;
            foreach (var column in columns)
            {
                // A negative number is the last of its fact.
                some |= Vector256.LoadUnsafe(ref start, (nuint)((column < 0 ? ~column : column) + word));
                if (column < 0)
                {
                    left &= some;
                    if (left == Vector256<ulong>.Zero)
                    {
                        break;
                    }

                    some = Vector256<ulong>.Zero;
                }
            }

            if (left != Vector256<ulong>.Zero)
            {
                Add(left, word, into);
            }
        }
    }

    /// <summary>The columns to look at: those of every code that a constrained fact may have.</summary>
    private int Columns(FactState state, Span<int> columns)
    {
        var count = 0;
        foreach (ref readonly var fact in _facts.AsSpan())
        {
            // Most facts are not described, and have one word: they are passed over by one comparison.
            var word = state.Words[fact.MayAt];
            if (fact.Words > 1 || (word != fact.FullWord && word != 0))
            {
                count += fact.Words == 1 && ulong.IsPow2(word)
                    ? One(columns[count..], fact.FirstColumn + (BitOperations.TrailingZeroCount(word) * _words))
                    : Several(columns[count..], fact, state.Words.AsSpan(fact.MayAt, fact.Words));
            }
        }

        return count;
    }

    private static int One(Span<int> columns, int column)
    {
        columns[0] = ~column;
        return 1;
    }

    private int Several(Span<int> columns, FactColumns fact, ReadOnlySpan<ulong> may)
    {
        var codes = 0;
        foreach (var word in may)
        {
            codes += BitOperations.PopCount(word);
        }

        if (codes is 0 or > MostCodes || codes == fact.Codes)
        {
            return 0;
        }

        var count = 0;
        foreach (var code in new CodeBits(may))
        {
            columns[count++] = fact.FirstColumn + (code * _words);
        }

        columns[count - 1] = ~columns[count - 1];
        return count;
    }

    private ulong[] InForce(int interval)
    {
        if (_inForce[interval] is { } known)
        {
            return known;
        }

        var day = _days.FirstDay(interval);
        var column = new ulong[_words];
        for (var rule = 0; rule < _rules.Count; rule++)
        {
            if (_rules[rule].Validity.Covers(day) != Truth.False)
            {
                Set(column, rule);
            }
        }

        if ((long)_days.Count * _words * sizeof(ulong) <= DayBytesLimit)
        {
            _inForce[interval] = column;
        }

        return column;
    }

    private static void Add(Vector256<ulong> left, int word, List<int> into)
    {
        for (var lane = 0; lane < Vector256<ulong>.Count; lane++)
        {
            for (var bits = left.GetElement(lane); bits != 0; bits &= bits - 1)
            {
                into.Add(((word + lane) * CodeSet.WordSize) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private static void Set(Span<ulong> words, int bit) => words[bit / CodeSet.WordSize] |= 1UL << (bit % CodeSet.WordSize);

    /// <summary>Where a state keeps a fact, and where its columns begin, one for each code.</summary>
    private readonly record struct FactColumns(int MayAt, CodeSet Full, int FirstColumn)
    {
        public int Words { get; } = Full.Words.Length;

        public ulong FullWord { get; } = Full.Words[0];

        public int Codes { get; } = Full.Count;
    }
}
