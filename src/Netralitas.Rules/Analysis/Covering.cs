using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>
/// On which days some rule covers an act, whatever the circumstances: who did it and towards whom are told, all else is open.
/// </summary>
internal sealed class Covering
{
    private readonly RuleIndex _index;
    private readonly FactState _state;
    private readonly int _act;
    private readonly int _actor;
    private readonly Dictionary<CompiledRule, IReadOnlyList<ElectionCalendar>?> _elections = [];

    // The sets of acts of each of which a rule asks for one; after them all acts that it names.
    private readonly Dictionary<CompiledRule, List<CodeSet>> _demands = [];

    public Covering(RuleIndex index, int act, int actor)
    {
        _index = index;
        _act = act;
        _actor = actor;
        _state = new FactState(index.Layout);
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            _state.Forget(fact);
        }
    }

    /// <summary>The intervals of the table of days on which the act is covered, by their numbers, ascending.</summary>
    /// <param name="status">The target's status; null when it is left open.</param>
    /// <param name="kind">The track; null for any.</param>
    public IReadOnlyList<int> IntervalsOf(int act, int actor, int? status, ViolationKind? kind = null)
    {
        _state.Forget(_act);
        Only(_actor, actor);
        _state.Forget(_index.Facts.TargetStatus);
        if (status is { } code)
        {
            Only(_index.Facts.TargetStatus, code);
        }

        var covered = new SortedSet<int>();
        var candidates = new List<int>();
        _index.Filter.Collect(_state.WithOpenDay(), onlyInForce: false, candidates);
        foreach (var rule in candidates.Select(number => _index.Rules[number]).Where(rule => kind is null || rule.Rule.Kind == kind))
        {
            if (Do(act, rule) && Covers(rule, _state.WithOpenDay()))
            {
                AddIntervals(rule, covered);
            }
        }

        return [.. covered];
    }

    private void AddIntervals(CompiledRule rule, SortedSet<int> covered)
    {
        var last = _index.Days.IndexOf(rule.Rule.Validity.Until ?? DateOnly.MaxValue);
        for (var number = _index.Days.IndexOf(rule.Rule.Validity.From); number <= last; number++)
        {
            if (!covered.Contains(number) && IsHeld(rule, _index.Days.FirstDay(number)))
            {
                _state.Become(_index.Days[number]);
                if (Covers(rule, _state))
                {
                    covered.Add(number);
                }
            }
        }
    }

    /// <summary>
    /// Describes the act alone, or beside those without which a rule does not look at it: some ask for two acts at once.
    /// </summary>
    /// <returns>Whether the rule names the act: what is broken whatever was done, such as by being a member, covers no act.</returns>
    private bool Do(int act, CompiledRule rule)
    {
        if (!_demands.TryGetValue(rule, out var demands))
        {
            _demands[rule] = demands =
                [.. Demands(rule.Rule.When), rule.Rule.When.Leaves().Where(IsOfActs).Select(SetOf).Aggregate(CodeSet.Of(_index.Facts.CodesIn(_act), []), (all, codes) => all.Union(codes))];
        }

        Only(_act, act);
        foreach (var codes in demands.Where(demand => !demand.Contains(act)))
        {
            _state.Include(_act, codes.Codes().FirstOrDefault(act));
        }

        return demands[^1].Contains(act);
    }

    private bool IsOfActs(Condition leaf) => leaf is HasCode hasCode && _index.Facts.IndexOf(hasCode.Fact) == _act;

    private CodeSet SetOf(Condition leaf) => _index.Facts.SetOf(_act, ((HasCode)leaf).Codes.Select(code => code.Name));

    /// <summary>The sets of acts of each of which a condition asks for one.</summary>
    private IEnumerable<CodeSet> Demands(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Demands),
        _ when IsOfActs(condition) => [SetOf(condition)],
        _ => [],
    };

    /// <summary>Whether an election that the rule is about, if it is about some only, is under way.</summary>
    private bool IsHeld(CompiledRule rule, DateOnly day)
    {
        if (!_elections.TryGetValue(rule, out var elections))
        {
            _elections[rule] = elections = NecessaryCodes.Of(rule.Rule.When, _index.Facts).TryGetValue(_index.Facts.Election, out var codes)
                ? [.. codes.Codes().Select(code => _index.Calendars[code]).OfType<ElectionCalendar>()]
                : null;
        }

        return elections is null || elections.Any(calendar => calendar.Span.Covers(day) != Truth.False);
    }

    private static bool Covers(CompiledRule rule, FactState state) => rule.Diagram.Outcomes(state.Words) != 1 << RuleDiagram.Off;

    private void Only(int fact, int code)
    {
        _state.Clear(fact);
        _state.Include(fact, code);
    }
}
