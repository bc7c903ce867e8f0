using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Makes the conditions of the network out of the rules' expressions, each of which is compiled once.</summary>
internal sealed class CaseTests(RuleIndex index)
{
    private readonly Dictionary<string, Func<FactState, bool>> _compiled = new(StringComparer.Ordinal);

    /// <summary>Keeps apart the actions that several rulebooks of one session complete, each in its own numbers.</summary>
    public CaseTest OfRulebook() => new(index, "of this rulebook", action => ReferenceEquals(action.Index, index));

    /// <summary>That a rule surely is in force on all possible days.</summary>
    public CaseTest IsInForce(RuleExpressions rule) => Throughout(rule.Rule.Rule.Validity.ToString(), rule.InForce.Surely);

    /// <summary>
    /// That the elements of a rule are met, one condition for each. That all of them surely hold on all days is the same as that
    /// each one does, so that this is exact, and elements that rules share are asked once.
    /// </summary>
    public IEnumerable<CaseTest> IsMet(RuleExpressions rule) => rule.Elements.Select(element => Throughout(element.Key, element.Truth.Surely));

    /// <summary>
    /// That on no day an exception surely lifts a rule. Once the elements surely hold this is exact: the breach is possible
    /// wherever the exceptions are not certain, whatever elements and exceptions have in common.
    /// </summary>
    public CaseTest IsNotExcused(RuleExpressions rule) =>
        Throughout($"{rule.Rule.Rule.Id} is not excused", StateExpressions.Not(rule.Excused.Surely));

    /// <summary>
    /// That a rule whose elements are met, and that other rules go before, is violated: one exact test of force, exceptions and
    /// those rules.
    /// </summary>
    /// <remarks>
    /// A <c>Not</c> over facts that say which rules govern would not find the same. Of two rules either may govern, and one of them
    /// surely does; and a rule that is set aside on some of the possible days and broken on the others is presumed, which is
    /// neither of what each day says.
    /// </remarks>
    public CaseTest Stands(RuleExpressions rule)
    {
        var id = rule.Rule.Rule.Id;
        var isBroken = Compile($"{id} is broken", StateExpressions.And(rule.InForce.Surely, rule.CanBeBroken));
        var isSetAside = Compile(
            $"{id} is set aside",
            StateExpressions.And(rule.InForce.Possibly, StateExpressions.And(StateExpressions.Not(rule.CanBeBroken), rule.CanBeSetAside)));
        Func<FactState, bool> isEither = state => isBroken(state) || isSetAside(state);
        return new CaseTest(index, $"{id} stands", action => action.IsSomewhere(isBroken) && action.IsThroughout(isEither));
    }

    /// <summary>Whether an exception or another rule could still take a violation away, on some day.</summary>
    public Func<ActionCase, bool> MayNotStand(RuleExpressions rule)
    {
        var may = StateExpressions.Or(rule.CanBeLifted, rule.CanBeSetAside);
        if (may == StateExpressions.False)
        {
            return _ => false;
        }

        var compiled = Compile($"{rule.Rule.Rule.Id} may not stand", may);
        return action => action.IsSomewhere(compiled);
    }

    private CaseTest Throughout(string key, Expression holds)
    {
        var test = Compile(key, holds);
        return new CaseTest(index, key, action => action.IsThroughout(test));
    }

    private Func<FactState, bool> Compile(string key, Expression body)
    {
        if (!_compiled.TryGetValue(key, out var compiled))
        {
            _compiled[key] = compiled = StateExpressions.Lambda(body).Compile();
        }

        return compiled;
    }
}
