using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Makes the rule of NRules that stands for a rule of the rulebook: it yields the violation.</summary>
internal sealed class ViolationRules(CaseTests tests)
{
    public IRuleDefinition Build(RuleExpressions rule)
    {
        var source = rule.Rule.Rule;
        var builder = new RuleBuilder();
        builder.Name(source.Id);
        builder.Description(source.Title.Indonesian);
        builder.Priority(Priorities.Judge);
        builder.LeftHandSide().Case(tests, Conditions(rule));
        var judge = new Judge(rule.Rule, tests.MayNotStand(rule));
        Expression<Action<IContext, ActionCase>> find = (context, action) => judge.Find(context, action);
        builder.RightHandSide().Action(find);
        return builder.Build();
    }

    private IEnumerable<CaseTest> Conditions(RuleExpressions rule)
    {
        var met = tests.IsMet(rule);
        return rule.Rule.Superiors.Count > 0 ? met.Append(tests.Stands(rule))
            : rule.Exceptions.Count > 0 ? met.Prepend(tests.IsInForce(rule)).Append(tests.IsNotExcused(rule))
            : met.Prepend(tests.IsInForce(rule));
    }
}
