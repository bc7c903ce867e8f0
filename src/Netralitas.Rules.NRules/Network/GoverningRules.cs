using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Makes the rules that say which rules govern an action. A rule governs whether it is excused or not, and whether it yields itself or not.</summary>
internal sealed class GoverningRules(CaseTests tests)
{
    private const string Governing = "governing";

    public IEnumerable<IRuleDefinition> Build(RuleExpressions rule) =>
    [
        Build(rule.Rule, $"{rule.Rule.Rule.Id}: governs", tests.Governs(rule), isSure: true),
        Build(rule.Rule, $"{rule.Rule.Rule.Id}: may govern", [tests.MayGovern(rule)], isSure: false),
    ];

    private IRuleDefinition Build(CompiledRule rule, string name, IEnumerable<CaseTest> conditions, bool isSure)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Priority(Priorities.Govern);
        builder.LeftHandSide().Case(tests, conditions);
        Expression<Action<IContext, ActionCase>> govern = (context, action) => context.Yield(Governing, new GoverningRule(action, rule, isSure));
        builder.RightHandSide().Action(govern);
        return builder.Build();
    }
}
