using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>What an election's calendar says of one kind of target on the days of one interval.</summary>
/// <param name="Status">The status; null when the calendar does not say.</param>
/// <param name="Phase">The phases the days may belong to; null when the calendar does not say.</param>
/// <param name="Answers">What the computed days come to, in the order of <see cref="StateLayout"/>; all clear when they say nothing of this target.</param>
internal sealed record CalendarEntry(CodeSet? Status, CodeSet? Phase, ulong[] Answers);

/// <summary>
/// The calendars by number of election, target and interval, and the elections that are held in some areas only. Immutable and
/// thread-safe.
/// </summary>
internal sealed class CalendarTable
{
    /// <summary>How many entries are kept; of a rulebook with more, those beyond are worked out each time.</summary>
    private const int KeptLimit = 100_000;

    private readonly StateLayout _layout;
    private readonly DayTable _days;
    private readonly ElectionCalendar?[] _calendars;
    private readonly CodeSet[] _targets;
    private readonly CodeSet?[] _areas;
    private readonly ILookup<(int Election, int Target), ElectionWindow>[] _windows;
    private readonly CalendarEntry?[][][] _entries;
    private readonly int[]?[] _heldInAreas;
    private readonly ulong[] _windowBits;
    private int _kept;

    public CalendarTable(IReadOnlyList<ElectionCalendar> calendars, StateLayout layout, DayTable days)
    {
        var facts = layout.Facts;
        var elections = facts.Definitions[facts.Election].Codes;
        _layout = layout;
        _days = days;
        _calendars = [.. elections.Select(code => calendars.FirstOrDefault(calendar => calendar.Id == code.Code))];
        _targets = [.. _calendars.Select(calendar => facts.SetOf(facts.TargetKind, Targets(calendar)))];
        _areas = [.. _calendars.Select(calendar => facts.Area is { } area && calendar?.Areas.Count > 0 ? facts.SetOf(area, calendar.Areas.Select(name => name.Name)) : (CodeSet?)null)];
        _windows = [.. layout.Tests.Windows.Select(window => ElectionWindow.All(window, calendars, facts).ToLookup(one => (one.Election, one.Target)))];
        _entries = [.. elections.Select(_ => facts.Definitions[facts.TargetKind].Codes.Select(_ => (CalendarEntry?[])[]).ToArray())];
        _heldInAreas = new int[]?[days.Count];
        _windowBits = new ulong[layout.TestWords];
        for (var window = 0; window < _windows.Length; window++)
        {
            Set(_windowBits, window, holds: true);
        }
    }

    /// <summary>The calendar of an election, by its number.</summary>
    public ElectionCalendar? this[int election] => _calendars[election];

    /// <summary>The kinds of target an election elects.</summary>
    public CodeSet TargetsOf(int election) => _targets[election];

    /// <summary>What an election's calendar says of a kind of target, made at its first use.</summary>
    public CalendarEntry Of(int election, int target, int interval)
    {
        var entries = _entries[election][target];
        if (entries.Length == 0)
        {
            _entries[election][target] = entries = new CalendarEntry?[_days.Count];
        }

        if (entries[interval] is { } known)
        {
            return known;
        }

        var entry = Make(election, target, interval);
        if (_kept < KeptLimit)
        {
            // Two threads that count at once may count one less: the limit is no promise to the entry.
            _kept++;
            entries[interval] = entry;
        }

        return entry;
    }

    /// <summary>The elections, by number, that on the days of an interval are surely held, and in some areas only.</summary>
    public ReadOnlySpan<int> HeldInAreas(int interval) => _heldInAreas[interval] ??= FindHeldInAreas(_days.FirstDay(interval));

    /// <summary>The areas an election is held in; null when it is held everywhere.</summary>
    public CodeSet? AreasOf(int election) => _areas[election];

    /// <summary>What an election's calendar says over every target that the state leaves possible; null when it does not say.</summary>
    public (CodeSet Status, CodeSet Phase)? Of(int election, FactState state)
    {
        (CodeSet Status, CodeSet Phase)? said = null;
        foreach (var target in state.Bits(_layout.Facts.TargetKind))
        {
            if (Of(election, target, state.Interval) is not { Status: { } status, Phase: { } phase })
            {
                return null;
            }

            said = said is { } before ? (before.Status.Union(status), before.Phase.Union(phase)) : (status, phase);
        }

        return said;
    }

    /// <summary>Answers the tests on computed days over every target that the state leaves possible, or leaves them open.</summary>
    public void AnswerWindows(FactState state)
    {
        if (_windows.Length == 0 || state.Single(_layout.Facts.Election) is not { } election)
        {
            return;
        }

        var words = _layout.TestWords;
        var answers = state.Words.AsSpan(_layout.TestsAt, 2 * words);
        Span<ulong> found = words <= 32 ? stackalloc ulong[2 * words] : new ulong[2 * words];
        found.Clear();
        foreach (var target in state.Bits(_layout.Facts.TargetKind))
        {
            var entry = Of(election, target, state.Interval).Answers;
            for (var i = 0; i < found.Length; i++)
            {
                found[i] |= entry[i];
            }
        }

        var isAnotherHeld = IsAnotherHeld(state, election);
        for (var i = 0; i < words; i++)
        {
            // What no target's calendar speaks of stays open; where another election may be meant, "no" is not sure.
            var silent = _windowBits[i] & ~(found[i] | found[words + i]);
            var doubtful = isAnotherHeld ? _windowBits[i] : 0;
            answers[i] = (answers[i] & ~_windowBits[i]) | found[i] | silent | doubtful;
            answers[words + i] = (answers[words + i] & ~_windowBits[i]) | found[words + i] | silent;
        }
    }

    /// <summary>
    /// Whether some areas had another election under way on a day that is none of this one's: a re-vote is easily described by
    /// the name of the election that it repeats.
    /// </summary>
    public bool IsAnotherHeld(FactState state, int election)
    {
        if (_layout.Facts.Area is not { } area || HeldInAreas(state.Interval).Length == 0 || _calendars[election]?.SurelyCovers(state.Day) != false)
        {
            return false;
        }

        foreach (var other in HeldInAreas(state.Interval))
        {
            if (other != election && state.MayHave(area, _areas[other]!.Value) && state.MayHave(_layout.Facts.TargetKind, _targets[other]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Targets(ElectionCalendar? calendar) =>
        calendar?.Designations.SelectMany(designation => designation.Targets).Select(target => target.Name) ?? [];

    private int[] FindHeldInAreas(DateOnly day) =>
        [.. Enumerable.Range(0, _calendars.Length).Where(election => _areas[election] is not null && _calendars[election]!.SurelyCovers(day))];

    private CalendarEntry Make(int election, int target, int interval)
    {
        var facts = _layout.Facts;
        var day = _days.FirstDay(interval);
        var calendar = _calendars[election];
        var designation = calendar?.DesignationOf(facts.Definitions[facts.TargetKind].Codes[target].Code, day);
        var status = designation is null ? null : calendar!.StatusOn(day, designation);
        var phases = designation is null ? null : calendar!.PhasesOn(day, designation);
        var answers = new ulong[2 * _layout.TestWords];
        for (var window = 0; window < _windows.Length; window++)
        {
            foreach (var truth in _windows[window][(election, target)]
                .Where(one => one.Schedule.From <= day && day <= one.Schedule.Until)
                .Select(one => one.Covers(day)))
            {
                Set(answers, window, holds: true, truth != Truth.False);
                Set(answers, window, holds: false, truth != Truth.True);
            }
        }

        return new CalendarEntry(
            status is null ? null : facts.SetOf(facts.TargetStatus, [status]),
            phases is null ? null : facts.SetOf(facts.Phase, phases),
            answers);
    }

    private void Set(ulong[] answers, int window, bool holds, bool isSet = true)
    {
        var (word, bit) = _layout.Answer(_layout.Tests.Periods.Count + window, holds);
        answers[word - _layout.TestsAt] |= isSet ? bit : 0;
    }
}
