using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>A part of the possible days between which no law changes, with what is known on them.</summary>
internal sealed class Segment(StateLayout layout)
{
    public DayRange Days { get; set; }

    public FactState State { get; } = new(layout);

    /// <summary>Whether the calendar contradicts a described phase or status on these days.</summary>
    public bool IsContradicted { get; set; }
}

/// <summary>
/// A described action with everything that follows from it. Whoever completes it fills it and may use it again; to everybody
/// else it is immutable.
/// </summary>
internal sealed class CompletedAction
{
    private readonly List<Segment> _segments;

    public CompletedAction(RuleIndex index)
    {
        _segments = [];
        Base = new FactState(index.Layout);
        Origins = new FactOrigin[index.Facts.Count];
    }

    private CompletedAction(CompletedAction other, IEnumerable<Segment> segments)
    {
        _segments = [.. segments];
        Base = other.Base;
        Origins = other.Origins;
        DescribedDays = other.DescribedDays;
        FirstContradicted = other.FirstContradicted;
    }

    /// <summary>The possible days in order, at least one part; those that the calendar contradicts only when it contradicts all.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>What is known before any day is looked at.</summary>
    public FactState Base { get; }

    /// <summary>By fact number.</summary>
    public FactOrigin[] Origins { get; }

    /// <summary>The described days; null when none are.</summary>
    public DayRange? DescribedDays { get; set; }

    /// <summary>The first part of the described days that the calendar contradicts; null when there is none.</summary>
    public Segment? FirstContradicted { get; set; }

    public bool IsDayKnown => DescribedDays is { } days && days.From == days.Until;

    /// <summary>Empties it for another action.</summary>
    public void Clear()
    {
        _segments.Clear();
        DescribedDays = null;
        FirstContradicted = null;
    }

    public void Add(Segment segment) => _segments.Add(segment);

    /// <summary>Drops the parts that the calendar contradicts, unless none would be left: then the description is followed.</summary>
    public void DropContradicted()
    {
        if (_segments.Exists(segment => !segment.IsContradicted))
        {
            _segments.RemoveAll(segment => segment.IsContradicted);
        }
    }

    /// <summary>The same action with states changed.</summary>
    public CompletedAction With(Func<FactState, FactState> change, StateLayout layout) =>
        new(this, _segments.Select(segment =>
        {
            var changed = new Segment(layout) { Days = segment.Days, IsContradicted = segment.IsContradicted };
            changed.State.Become(change(segment.State));
            return changed;
        }));

    /// <summary>What holds over all possible days: an answer they share, or else unknown.</summary>
    public Truth Ask(Func<FactState, Truth> question)
    {
        var first = question(Segments[0].State);
        return Segments.Skip(1).All(segment => question(segment.State) == first) ? first : Truth.Unknown;
    }

    /// <summary>The answers on each part of the possible days, neighbours that share one joined; empty when all share it.</summary>
    public IReadOnlyList<(DayRange Days, T Answer)> OverTime<T>(Func<FactState, T> question)
    {
        var parts = new List<(DayRange Days, T Answer)>();
        foreach (var segment in Segments)
        {
            var answer = question(segment.State);
            if (parts is [.., var last] && EqualityComparer<T>.Default.Equals(last.Answer, answer) && last.Days.Until.AddDays(1) == segment.Days.From)
            {
                parts[^1] = (new DayRange(last.Days.From, segment.Days.Until), answer);
            }
            else
            {
                parts.Add((segment.Days, answer));
            }
        }

        return parts.Select(part => part.Answer).Distinct().Count() > 1 ? parts : [];
    }

    /// <summary>The same for findings, where null is unknown.</summary>
    public bool? IsMet(Func<FactState, Truth> question) => Ask(question) switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => null,
    };

    /// <summary>Whether something is in force and its condition holds, surely, on all possible days; without a condition it is for every act.</summary>
    public bool SurelyHolds(ValidityPeriod validity, CompiledCondition? when) => Segments.All(segment =>
        validity.Covers(segment.Days.From) == Truth.True && when?.Evaluate(segment.State) is null or Truth.True);

    /// <summary>The keys of the facts that could still decide a condition on some possible day, in the order of the vocabulary.</summary>
    public IReadOnlyList<string> Missing(CompiledCondition condition, RuleIndex index)
    {
        var missing = new SortedSet<int>();
        foreach (var segment in Segments)
        {
            condition.CollectMissing(segment.State, index, missing);
        }

        return [.. missing.Select(fact => index.Facts.Definitions[fact].Key)];
    }
}
