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
    /// <param name="canYield">Whether some rule goes before this one.</param>
    public IRuleDefinition Build(RuleExpressions rule, bool canYield)
    {
        var source = rule.Rule.Rule;
        var builder = new RuleBuilder();
        builder.Name(source.Id);
        builder.Description(source.Title.Indonesian);
        builder.Priority(Priorities.Judge);
        var group = builder.LeftHandSide();
        group.Case(tests, tests.Governs(rule).Concat(tests.IsNotExcused(rule)));
        var judge = new Judge(rule.Rule, tests.MayBeExcused(rule));
        if (canYield)
        {
            group.NotSetAside(source.Id);
            group.Doubts(source.Id);
            Expression<Action<IContext, ActionCase, IEnumerable<GoverningRule>>> weigh = (context, action, doubts) => judge.Find(context, action, doubts);
            builder.RightHandSide().Action(weigh);
        }
        else
        {
            Expression<Action<IContext, ActionCase>> find = (context, action) => judge.Find(context, action, Array.Empty<GoverningRule>());
            builder.RightHandSide().Action(find);
        }

        return builder.Build();
    }
}
