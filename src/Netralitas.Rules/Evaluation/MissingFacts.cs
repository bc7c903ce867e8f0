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

    /// <summary>What the elements of a rule miss, and what could lift it: prove an exception, or that a more special rule governs.</summary>
    public (IReadOnlySet<int> Elements, IReadOnlySet<int> Exceptions) Of(RuleOutcome outcome)
    {
        var elements = new HashSet<int>();
        var exceptions = new HashSet<int>();
        var disagree = false;
        RuleResult? first = null;
        foreach (var segment in action.Segments)
        {
            var result = RuleMatcher.Match(outcome.Rule, action.On(segment)).Result;
            disagree |= first is { } other && other != result;
            first ??= result;
            if (result is RuleResult.Open or RuleResult.Presumed)
            {
                Collect(outcome.Rule, segment.State, elements, exceptions);
            }
        }

        if (disagree && outcome.Result == RuleResult.Open)
        {
            elements.Add(index.Facts.Date);
        }

        return (elements, exceptions);
    }

    /// <summary>What could still decide whether a rule's elements are met.</summary>
    public IReadOnlySet<int> OfElements(CompiledRule rule)
    {
        var elements = new HashSet<int>();
        foreach (var segment in action.Segments)
        {
            elements.UnionWith(Facts(rule.When.Support(segment.State), segment.State));
        }

        return elements;
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
