using System.Collections.Generic;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// Matches rules on each part of the possible days and joins the answers. It can be used again; not thread-safe.
/// </summary>
internal sealed class RuleMatcher(RuleIndex index)
{
    private readonly List<int> _candidates = [];
    private readonly SortedDictionary<int, Tally> _tallies = [];

    /// <summary>Adds every rule that is not simply unmet, in the order of the rules.</summary>
    /// <param name="onlyInForce">Whether rules not in force are left out, too.</param>
    public void Match(CompletedAction action, bool onlyInForce, List<RuleOutcome> into)
    {
        if (action.Segments.Count == 1)
        {
            MatchOne(action.Segments[0].State, onlyInForce, into);
            return;
        }

        _tallies.Clear();
        foreach (var segment in action.Segments)
        {
            foreach (var rule in Candidates(segment.State, onlyInForce))
            {
                _tallies.TryGetValue(rule, out var tally);
                _tallies[rule] = tally.Add(Match(index.Rules[rule], segment.State));
            }
        }

        foreach (var (rule, tally) in _tallies)
        {
            Add(tally.Join(index.Rules[rule], action.Segments.Count), onlyInForce, into);
        }
    }

    /// <summary>What becomes of one rule.</summary>
    public static RuleOutcome Match(CompiledRule rule, CompletedAction action)
    {
        var tally = default(Tally);
        foreach (var segment in action.Segments)
        {
            tally = tally.Add(Match(rule, segment.State));
        }

        return tally.Join(rule, action.Segments.Count);
    }

    private void MatchOne(FactState state, bool onlyInForce, List<RuleOutcome> into)
    {
        foreach (var rule in Candidates(state, onlyInForce))
        {
            Add(Match(index.Rules[rule], state), onlyInForce, into);
        }
    }

    private static void Add(RuleOutcome outcome, bool onlyInForce, List<RuleOutcome> into)
    {
        if (outcome.Result > (onlyInForce ? RuleResult.NotInForce : RuleResult.NotMet))
        {
            into.Add(outcome);
        }
    }

    private List<int> Candidates(FactState state, bool onlyInForce)
    {
        _candidates.Clear();
        index.Filter.Collect(state, onlyInForce, _candidates);
        return _candidates;
    }

    /// <summary>What becomes of one rule on days between which nothing changes.</summary>
    public static RuleOutcome Match(CompiledRule rule, FactState state)
    {
        const int Off = 1 << RuleDiagram.Off;
        const int Lifted = 1 << RuleDiagram.Lifted;
        const int Broken = 1 << RuleDiagram.Broken;
        const int SetAside = 1 << RuleDiagram.SetAside;
        var possible = rule.Diagram.Outcomes(state.Words);
        if (possible == Off)
        {
            return new RuleOutcome(rule, RuleResult.NotMet, ElementsSurelyMet: false);
        }

        var isMet = (possible & Off) == 0;
        var inForce = rule.Rule.Validity.Covers(state.Day);
        var result =
            inForce == Truth.False ? RuleResult.NotInForce
            : (possible & Broken) == 0 ? ((possible & SetAside) != 0 ? RuleResult.SetAside : isMet ? RuleResult.Lifted : RuleResult.NotMet)
            : !isMet || inForce == Truth.Unknown ? RuleResult.Open
            : (possible & (Lifted | SetAside)) == 0 ? RuleResult.Established
            : RuleResult.Presumed;
        return new RuleOutcome(rule, result, isMet);
    }

    /// <summary>What came of a rule on the parts of the days so far.</summary>
    private readonly record struct Tally(int Results, int Count, bool IsSomewhereUnmet, bool WasMetOutOfForce)
    {
        private const int Violations = (1 << (int)RuleResult.Presumed) | (1 << (int)RuleResult.Established);
        private const int Unsettled = Violations | (1 << (int)RuleResult.Open);
        private const int SetAside = 1 << (int)RuleResult.SetAside;

        public Tally Add(RuleOutcome part) => new(
            Results | (1 << (int)part.Result),
            Count + 1,
            IsSomewhereUnmet || !part.ElementsSurelyMet,
            WasMetOutOfForce || part is { Result: RuleResult.NotInForce, ElementsSurelyMet: true });

        /// <summary>What comes of the rule on all parts; on those not counted its elements are not met.</summary>
        public RuleOutcome Join(CompiledRule rule, int parts)
        {
            var results = Count < parts ? Results | (1 << (int)RuleResult.NotMet) : Results;
            return new RuleOutcome(rule, Join(results), int.IsPow2(results) ? !IsSomewhereUnmet : WasMetOutOfForce);
        }

        private RuleResult Join(int results) =>
            int.IsPow2(results) ? (RuleResult)int.TrailingZeroCount(results)
            : (results & ~Violations) == 0 ? RuleResult.Presumed

            // Met on every day, and on some of them another rule governs: that is the one thing to be shown.
            : (results & ~(Violations | SetAside)) == 0 && !IsSomewhereUnmet ? RuleResult.Presumed

            // The possible days disagree, so the day itself would settle something.
            : (results & Unsettled) != 0 ? RuleResult.Open
            : (results & (1 << (int)RuleResult.Lifted)) != 0 ? RuleResult.Lifted
            : (results & SetAside) != 0 ? RuleResult.SetAside
            : RuleResult.NotInForce;
    }
}
