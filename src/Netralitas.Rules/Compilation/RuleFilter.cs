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
    private const int WordSize = 64;

    /// <summary>A fact with more possible codes than this is passed over: it tells little and costs a word for each.</summary>
    private const int MostCodes = 8;

    /// <summary>How much memory the columns of days may take together; days beyond it are worked out each time.</summary>
    private const int DayBytesLimit = 64 << 20;

    private readonly FactTable _facts;
    private readonly DayTable _days;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly int _words;
    private readonly ulong[] _columns;
    private readonly int[] _order;
    private readonly int[] _firstColumn;
    private readonly ulong[]?[] _inForce;
    private readonly ulong[] _all;

    public RuleFilter(IReadOnlyList<Rule> rules, FactTable facts, DayTable days)
    {
        _rules = rules;
        _facts = facts;
        _days = days;

        // Rounded up, so that vectors never run over the end.
        _words = Math.Max(1, (rules.Count + (WordSize * Vector256<ulong>.Count) - 1) / (WordSize * Vector256<ulong>.Count)) * Vector256<ulong>.Count;
        var constraints = rules.Select(rule => NecessaryCodes.Of(rule.When, facts)).ToList();

        // Facts that many rules constrain go first: what they leave is often nothing.
        var used = constraints.SelectMany(one => one.Keys).GroupBy(fact => fact).ToDictionary(group => group.Key, group => group.Count());
        _order = [.. used.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
        _firstColumn = new int[facts.Count];
        var columns = 0;
        foreach (var fact in _order)
        {
            _firstColumn[fact] = columns * _words;
            columns += facts.Definitions[fact].Codes.Count;
        }

        _columns = new ulong[columns * _words];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var fact in _order)
            {
                var allowed = constraints[rule].TryGetValue(fact, out var codes) ? codes : facts.Full[fact];
                foreach (var code in allowed.Codes())
                {
                    Set(_columns.AsSpan(_firstColumn[fact] + (code * _words)), rule);
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
        Span<int> columns = _order.Length <= WordSize ? stackalloc int[_order.Length * MostCodes] : new int[_order.Length * MostCodes];
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
        foreach (var fact in _order)
        {
            var may = state.Words.AsSpan(_facts.MayAt(fact), _facts.WordsOf(fact));
            var codes = 0;
            foreach (var word in may)
            {
                codes += BitOperations.PopCount(word);
            }

            if (codes is 0 or > MostCodes || codes == _facts.CodesIn(fact))
            {
                continue;
            }

            for (var i = 0; i < may.Length; i++)
            {
                for (var word = may[i]; word != 0; word &= word - 1)
                {
                    columns[count++] = _firstColumn[fact] + (((i * WordSize) + BitOperations.TrailingZeroCount(word)) * _words);
                }
            }

            columns[count - 1] = ~columns[count - 1];
        }

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
                into.Add(((word + lane) * WordSize) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private static void Set(Span<ulong> words, int bit) => words[bit / WordSize] |= 1UL << (bit % WordSize);
}
