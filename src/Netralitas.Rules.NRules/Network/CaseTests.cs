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

    /// <summary>
    /// That a rule governs an action, one condition for its validity and one for each element. That all elements surely hold on
    /// all days is the same as that each one does, so that this is exact, and elements that rules share are asked once.
    /// </summary>
    public IEnumerable<CaseTest> Governs(RuleExpressions rule)
    {
        var validity = rule.Rule.Rule.Validity;
        return rule.Elements.Select(element => Throughout(element.Key, element.Truth.Surely))
            .Prepend(Throughout(validity.ToString(), rule.InForce.Surely));
    }

    /// <summary>
    /// That a rule may still prove to govern an action: one exact test, because neither elements nor days can be asked one by one.
    /// Each element may be possible and not all of them together, and they must be possible on one of the days.
    /// </summary>
    public CaseTest MayGovern(RuleExpressions rule)
    {
        var surely = Compile($"{rule.Rule.Rule.Id} surely governs", StateExpressions.And(rule.InForce.Surely, rule.Met.Surely));
        var possibly = Compile($"{rule.Rule.Rule.Id} possibly governs", StateExpressions.And(rule.InForce.Possibly, rule.Met.Possibly));
        return new CaseTest(index, $"{rule.Rule.Rule.Id} may govern", action => action.IsSomewhere(possibly) && !action.IsThroughout(surely));
    }

    /// <summary>
    /// That no day lets an exception surely lift the rule. Once the elements surely hold, this is exact: the breach is possible
    /// wherever the exceptions are not certain, whatever elements and exceptions have in common.
    /// </summary>
    public IEnumerable<CaseTest> IsNotExcused(RuleExpressions rule) => rule.Exceptions.Count == 0 ? [] :
        [Throughout($"{rule.Rule.Rule.Id} is not excused", StateExpressions.Not(rule.Excused.Surely))];

    /// <summary>Whether, once the elements hold, an exception could lift the rule on some day.</summary>
    public Func<ActionCase, bool> MayBeExcused(RuleExpressions rule)
    {
        if (rule.Exceptions.Count == 0)
        {
            return _ => false;
        }

        var possibly = Compile($"{rule.Rule.Rule.Id} may be excused", rule.Excused.Possibly);
        return action => action.IsSomewhere(possibly);
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
