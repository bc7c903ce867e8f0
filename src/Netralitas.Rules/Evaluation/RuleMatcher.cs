using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Matches a rule on each part of the possible days and joins the answers.</summary>
internal sealed class RuleMatcher
{
    private readonly FactTable _facts;
    private readonly CompletedAction _action;
    private readonly int _date;
    private readonly int _election;
    private readonly int _target;
    private readonly int _status;
    private readonly int _phase;
    private readonly IReadOnlyList<(Segment Segment, FactState State)> _anyStage;
    private readonly int? _area;

    public RuleMatcher(RuleIndex index, CompletedAction action)
    {
        _facts = index.Facts;
        _action = action;
        _date = _facts.IndexOf(FactKeys.Date);
        _election = _facts.IndexOf(FactKeys.Election);
        _target = _facts.IndexOf(FactKeys.TargetKind);
        _status = _facts.IndexOf(FactKeys.TargetStatus);
        _phase = _facts.IndexOf(FactKeys.Phase);

        // Every rule is asked of the same states, so they are made once.
        _anyStage =
        [
            .. action.Segments.Select(segment =>
                (segment, segment.State.WithUnknown(_status, _facts.Full[_status]).WithUnknown(_phase, _facts.Full[_phase]).WithOpenDay())),
        ];

        // Asked only where it surely could help: hardly any act happens where an area has an election of its own.
        var areas = new AreaCalendars(index);
        _area = action.Segments.All(segment => areas.CouldTell(segment.Days)) ? _facts.IndexOf(FactKeys.Area) : null;
    }

    public RuleOutcome Match(CompiledRule rule) => Match(rule, state => state);

    /// <summary>What would become of the rule if this fact were not known.</summary>
    public RuleOutcome MatchWithout(CompiledRule rule, int fact) => Match(rule, state => state.WithUnknown(fact, _facts.Full[fact]));

    /// <summary>Whether only the day or the stage of the election keeps a rule in force from being broken.</summary>
    public bool IsOfAnotherStage(CompiledRule rule) => _anyStage.All(part =>
    {
        var (segment, state) = part;
        if (rule.Rule.Validity.Covers(segment.Days.From) != Truth.True
            || rule.When.Evaluate(segment.State) != Truth.False
            || rule.When.Evaluate(state) != Truth.Unknown)
        {
            return false;
        }

        var missing = new HashSet<int>();
        rule.When.CollectMissing(state, missing);
        missing.ExceptWith([_status, _phase]);
        return missing.Count == 0;
    });

    private RuleOutcome Match(CompiledRule rule, System.Func<FactState, FactState> change) =>
        Join([.. _action.Segments.Select(segment => MatchOn(rule, change(segment.State)))]);

    private RuleOutcome MatchOn(CompiledRule rule, FactState state)
    {
        var elements = rule.When.Evaluate(state);
        if (elements == Truth.False)
        {
            return new RuleOutcome(RuleResult.NotMet, Nothing, Nothing);
        }

        var inForce = rule.Rule.Validity.Covers(state.Day);
        if (inForce == Truth.False)
        {
            return new RuleOutcome(RuleResult.NotInForce, Nothing, Nothing, elements == Truth.True);
        }

        var exceptions = rule.Exceptions.Select(exception => (exception.When, Truth: Exceptions.Evaluate(exception, state))).ToList();
        if (exceptions.Exists(exception => exception.Truth == Truth.True))
        {
            return new RuleOutcome(elements == Truth.True ? RuleResult.Lifted : RuleResult.NotMet, Nothing, Nothing);
        }

        var unproven = exceptions.Where(exception => exception.Truth == Truth.Unknown).SelectMany(exception => Missing(exception.When, state)).ToHashSet();
        if (elements == Truth.Unknown || inForce == Truth.Unknown)
        {
            return new RuleOutcome(RuleResult.Open, Missing(rule.When, state), unproven);
        }

        return exceptions.Exists(exception => exception.Truth == Truth.Unknown)
            ? new RuleOutcome(RuleResult.Presumed, Nothing, unproven)
            : new RuleOutcome(RuleResult.Established, Nothing, Nothing);
    }

    private RuleOutcome Join(IReadOnlyList<RuleOutcome> parts)
    {
        var missing = parts.SelectMany(part => part.Missing).ToHashSet();
        var unproven = parts.SelectMany(part => part.Unproven).ToHashSet();
        if (parts.All(part => part.Result == parts[0].Result))
        {
            return new RuleOutcome(parts[0].Result, missing, unproven, parts.All(part => part.ElementsSurelyMet));
        }

        if (parts.All(part => part.IsViolation))
        {
            return new RuleOutcome(RuleResult.Presumed, missing, unproven);
        }

        if (parts.All(part => part.Result is RuleResult.NotMet or RuleResult.NotInForce or RuleResult.Lifted))
        {
            return parts.FirstOrDefault(part => part.Result == RuleResult.Lifted)
                ?? parts.FirstOrDefault(part => part is { Result: RuleResult.NotInForce, ElementsSurelyMet: true })
                ?? parts.First(part => part.Result == RuleResult.NotInForce);
        }

        // The possible days disagree, so the day itself would settle something.
        missing.Add(_date);
        return new RuleOutcome(RuleResult.Open, missing, unproven);
    }

    private HashSet<int> Missing(CompiledCondition condition, FactState state)
    {
        var missing = new HashSet<int>();
        condition.CollectMissing(state, missing);
        if (missing.Any(fact => _facts.Definitions[fact].Key is FactKeys.TargetStatus or FactKeys.Phase))
        {
            // What is derived can also be settled by what it is derived from.
            state.AddUnlessKnown(_election, missing);
            state.AddUnlessKnown(_target, missing);
            if (!_action.IsDayKnown)
            {
                missing.Add(_date);
            }
        }

        if (missing.Contains(_target))
        {
            // An election elects only some targets.
            state.AddUnlessKnown(_election, missing);
        }

        if (missing.Contains(_election) && _area is { } area)
        {
            // Area and target together can tell the election.
            state.AddUnlessKnown(area, missing);
            state.AddUnlessKnown(_target, missing);
        }

        return missing;
    }

    private static readonly HashSet<int> Nothing = [];
}
