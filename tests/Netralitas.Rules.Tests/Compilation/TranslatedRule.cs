using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Compilation;

/// <summary>A rule whose expressions are compiled, answering as the index does.</summary>
internal sealed class TranslatedRule
{
    private readonly Func<FactState, Truth> _inForce;
    private readonly Func<FactState, Truth> _met;
    private readonly Func<FactState, Truth> _excused;
    private readonly Func<FactState, bool> _canBeLifted;
    private readonly Func<FactState, bool> _canBeBroken;
    private readonly Func<FactState, bool> _canBeSetAside;

    public TranslatedRule(CompiledRule rule, RuleIndex index)
    {
        var expressions = RuleExpressions.Of(rule, index);
        Rule = rule;
        Expressions = expressions;
        Elements = [.. expressions.Elements.Select(element => Compile(element.Truth))];
        Exceptions = [.. expressions.Exceptions.Select(Compile)];
        _met = Compile(expressions.Met);
        _excused = Compile(expressions.Excused);
        _inForce = Compile(expressions.InForce);
        _canBeLifted = Compile(expressions.CanBeLifted);
        _canBeBroken = Compile(expressions.CanBeBroken);
        _canBeSetAside = Compile(expressions.CanBeSetAside);
    }

    public CompiledRule Rule { get; }

    public RuleExpressions Expressions { get; }

    public IReadOnlyList<Func<FactState, Truth>> Elements { get; }

    public IReadOnlyList<Func<FactState, Truth>> Exceptions { get; }

    /// <summary>Whether some exception lifts the rule, once its elements are met.</summary>
    public Truth Excused(FactState state) => _excused(state);

    public RuleOutcome OutcomeIn(FactState state)
    {
        var met = _met(state);
        if (met == Truth.False)
        {
            return new RuleOutcome(Rule, RuleResult.NotMet, false);
        }

        var inForce = _inForce(state);
        var isMet = met == Truth.True;
        var result =
            inForce == Truth.False ? RuleResult.NotInForce
            : !_canBeBroken(state) ? (_canBeSetAside(state) ? RuleResult.SetAside : isMet ? RuleResult.Lifted : RuleResult.NotMet)
            : !isMet || inForce == Truth.Unknown ? RuleResult.Open
            : _canBeLifted(state) || _canBeSetAside(state) ? RuleResult.Presumed
            : RuleResult.Established;
        return new RuleOutcome(Rule, result, isMet);
    }

    private static Func<FactState, Truth> Compile(TruthExpressions truth)
    {
        var surely = Compile(truth.Surely);
        var possibly = Compile(truth.Possibly);
        return state => (surely(state), possibly(state)) switch
        {
            (true, true) => Truth.True,
            (false, true) => Truth.Unknown,
            (false, false) => Truth.False,
            (true, false) => throw new InvalidOperationException("What surely holds must possibly hold."),
        };
    }

    private static Func<FactState, bool> Compile(Expression body) => StateExpressions.Lambda(body).Compile();
}
