using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// The unknown facts, by number, that can still change what becomes of a rule: exactly those, because a diagram says for which
/// variables two completions that differ in nothing else come out otherwise.
/// </summary>
internal sealed class MissingFacts(RuleIndex index, CompletedAction action)
{
    // Which outcomes count as one: whether the rule is broken, or whether its elements are met.
    private static readonly int[] ByBreach = [0, 0, 1, 0];
    private static readonly int[] ByElements = [0, 1, 1, 1];

    // The area is asked only where it surely could help: hardly any act happens where an area has an election of its own.
    private readonly bool _canAreaTell = action.Segments.All(segment => index.Calendars.HeldInAreas(segment.State.Interval).Length > 0);

    // Asked of a rule that is open both for itself and for the questions.
    private readonly ConcurrentDictionary<RuleOutcome, (IReadOnlySet<int> Elements, IReadOnlySet<int> Exceptions)> _known = new();

    // Over a long time most parts of the days differ in nothing but the law in force.
    private readonly IReadOnlyList<(int Words, FactState State)> _states = Numbered([.. action.Segments.Select(segment => segment.State)]);

    /// <summary>What the elements of a rule miss, and what could lift it: prove an exception, or that a more special rule governs.</summary>
    public (IReadOnlySet<int> Elements, IReadOnlySet<int> Exceptions) Of(RuleOutcome outcome) => _known.GetOrAdd(outcome, Find);

    private (IReadOnlySet<int> Elements, IReadOnlySet<int> Exceptions) Find(RuleOutcome outcome)
    {
        var elements = new HashSet<int>();
        var exceptions = new HashSet<int>();
        var results = new HashSet<RuleResult>();
        foreach (var state in _states.DistinctBy(pair => (pair.Words, outcome.Rule.Rule.Validity.Covers(pair.State.Day))).Select(pair => pair.State))
        {
            var result = RuleMatcher.Match(outcome.Rule, state).Result;
            results.Add(result);
            if (result is RuleResult.Open or RuleResult.Presumed)
            {
                Collect(outcome.Rule, state, elements, exceptions);
            }
        }

        // The possible days disagree, so the day itself would settle something.
        if (results.Count > 1 && (outcome.Result == RuleResult.Open || results.Contains(RuleResult.SetAside)))
        {
            (outcome.Result == RuleResult.Open ? elements : exceptions).Add(index.Facts.Date);
        }

        return (elements, exceptions);
    }

    /// <summary>What could still decide whether a rule's elements are met.</summary>
    public IReadOnlySet<int> OfElements(CompiledRule rule)
    {
        var elements = new HashSet<int>();
        foreach (var (_, state) in _states.DistinctBy(pair => pair.Words))
        {
            elements.UnionWith(Facts(rule.When.Support(state), state));
        }

        return elements;
    }

    /// <summary>The states, each with the number of the first one that has the same words.</summary>
    private static List<(int Words, FactState State)> Numbered(IReadOnlyList<FactState> states)
    {
        var numbered = new List<(int Words, FactState State)>(states.Count);
        var distinct = new List<int>();
        for (var i = 0; i < states.Count; i++)
        {
            var same = distinct.FindIndex(other => states[other].Words.AsSpan().SequenceEqual(states[i].Words));
            numbered.Add((same < 0 ? distinct.Count : same, states[i]));
            if (same < 0)
            {
                distinct.Add(i);
            }
        }

        return numbered;
    }

    private void Collect(CompiledRule rule, FactState state, HashSet<int> elements, HashSet<int> exceptions)
    {
        var decisive = rule.Diagram.Support(state.Words, ByBreach);
        elements.UnionWith(Facts(rule.Diagram.Support(state.Words, ByElements).Where(decisive.Contains), state));
        var excusing = rule.Superiors.Where(other => other.Validity.Covers(state.Day) != Truth.False).SelectMany(other => index.Rule(other.Id).When.Support(state)).ToHashSet();
        foreach (var exception in rule.Exceptions.Where(exception => exception.Exception.Validity.Covers(state.Day) != Truth.False))
        {
            excusing.UnionWith(exception.When.Support(state));
        }

        exceptions.UnionWith(Facts(excusing.Where(decisive.Contains), state));
    }

    private HashSet<int> Facts(IEnumerable<int> variables, FactState state)
    {
        var facts = index.Facts;
        var missing = new HashSet<int>();
        index.AddFacts(variables, state, missing);
        if (missing.Contains(facts.TargetStatus) || missing.Contains(facts.Phase))
        {
            // What is derived can also be settled by what it is derived from.
            state.AddUnlessKnown(facts.Election, missing);
            state.AddUnlessKnown(facts.TargetKind, missing);
            if (!action.IsDayKnown)
            {
                missing.Add(facts.Date);
            }
        }

        if (missing.Contains(facts.TargetKind))
        {
            // An election elects only some targets.
            state.AddUnlessKnown(facts.Election, missing);
        }

        if (missing.Contains(facts.Election) && facts.Area is { } area && _canAreaTell)
        {
            // Area and target together can tell the election.
            state.AddUnlessKnown(area, missing);
            state.AddUnlessKnown(facts.TargetKind, missing);
        }

        return missing;
    }
}
