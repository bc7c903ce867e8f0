using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel.Builders;

namespace Netralitas.Rules.NRules.Network;

/// <summary>The patterns of the network. Parameters of actions bind to them by name.</summary>
internal static class Patterns
{
    private const string Action = "action";
    private const string Governing = "governing";

    private static readonly MethodInfo SetsAsideMethod = typeof(GoverningRule).GetMethod(nameof(GoverningRule.SetsAside))!;

    /// <summary>An action completed by the rulebook, under conditions; the parameter <c>action</c>.</summary>
    public static void Case(this GroupBuilder group, CaseTests tests, IEnumerable<CaseTest> conditions)
    {
        var pattern = group.Pattern(typeof(ActionCase), Action);
        foreach (var condition in conditions.Prepend(tests.OfRulebook()))
        {
            pattern.Condition(condition.On(Action));
        }
    }

    /// <summary>That no rule which surely governs the action sets this one aside.</summary>
    public static void NotSetAside(this GroupBuilder group, string rule) =>
        Bears(group.Not().Pattern(typeof(GoverningRule), Governing), rule, isSure: true);

    /// <summary>The rules that may yet set this one aside, perhaps none; the parameter <c>doubts</c>.</summary>
    public static void Doubts(this GroupBuilder group, string rule)
    {
        var aggregate = group.Pattern(typeof(IEnumerable<GoverningRule>), "doubts").Aggregate();
        aggregate.Collect();
        Bears(aggregate.Pattern(typeof(GoverningRule), Governing), rule, isSure: false);
    }

    private static void Bears(PatternBuilder pattern, string rule, bool isSure)
    {
        var governing = Expression.Parameter(typeof(GoverningRule), Governing);
        pattern.Condition(Expression.Lambda<Func<GoverningRule, bool>>(
            Expression.Call(governing, SetsAsideMethod, Expression.Constant(rule), Expression.Constant(isSure)), governing));
        Expression<Func<GoverningRule, ActionCase, bool>> join = (governing, action) => governing.IsOf(action);
        pattern.Condition(join);
    }
}
