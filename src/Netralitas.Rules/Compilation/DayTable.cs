using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Days between which no law, calendar or condition changes, and what each day test answers on them.</summary>
/// <param name="Number">By their order in time.</param>
/// <param name="Answers">In the order of <see cref="StateLayout"/>; what needs an election is left open.</param>
internal sealed record DayInterval(int Number, DateOnly From, ulong[] Answers);

/// <summary>All days there are, cut where anything changes. Immutable and thread-safe.</summary>
internal sealed class DayTable
{
    private readonly DateOnly[] _boundaries;
    private readonly StateLayout _layout;
    private readonly DayInterval?[] _intervals;

    public DayTable(IEnumerable<DateOnly> boundaries, StateLayout layout)
    {
        _boundaries = [.. boundaries];
        _layout = layout;
        _intervals = new DayInterval?[_boundaries.Length + 1];
    }

    /// <summary>The days, ascending, on which anything begins to be different from the day before.</summary>
    public IReadOnlyList<DateOnly> Boundaries => _boundaries;

    /// <summary>How many intervals there are.</summary>
    public int Count => _intervals.Length;

    /// <summary>The number of the interval that a day lies in.</summary>
    public int IndexOf(DateOnly day)
    {
        var found = Array.BinarySearch(_boundaries, day);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The first day of an interval.</summary>
    public DateOnly FirstDay(int number) => number == 0 ? DateOnly.MinValue : _boundaries[number - 1];

    /// <summary>An interval, made at its first use: most actions happen in few of them.</summary>
    public DayInterval this[int number] => _intervals[number] ??= Make(number);

    /// <summary>Cuts a range into parts, in order, within each of which no law, calendar or condition on days changes.</summary>
    public IEnumerable<DayRange> Cut(DayRange days)
    {
        var last = IndexOf(days.Until);
        for (var number = IndexOf(days.From); number <= last; number++)
        {
            yield return Part(days, number);
        }
    }

    /// <summary>The part of a range that lies in an interval.</summary>
    public DayRange Part(DayRange days, int number)
    {
        var from = FirstDay(number);
        var until = number < _boundaries.Length ? _boundaries[number].AddDays(-1) : DateOnly.MaxValue;
        return new DayRange(from > days.From ? from : days.From, until < days.Until ? until : days.Until);
    }

    private DayInterval Make(int number)
    {
        var day = FirstDay(number);
        var answers = new ulong[2 * _layout.TestWords];
        for (var test = 0; test < _layout.Tests.Count; test++)
        {
            var answer = Answer(test, day);
            Set(test, holds: true, answer != Truth.False);
            Set(test, holds: false, answer != Truth.True);
        }

        return new DayInterval(number, day, answers);

        void Set(int test, bool holds, bool isPossible)
        {
            var (word, bit) = _layout.Answer(test, holds);
            answers[word - _layout.TestsAt] |= isPossible ? bit : 0;
        }
    }

    private Truth Answer(int test, DateOnly day) => _layout.Tests.IsWindow(test) ? Truth.Unknown : _layout.Tests.Periods[test].Covers(day);
}
