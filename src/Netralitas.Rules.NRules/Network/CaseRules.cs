using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Netralitas.Rules.NRules.Network;

/// <summary>Makes the rules that complete what users insert.</summary>
internal sealed class CaseRules(RuleIndex index)
{
    private const string Case = "case";

    public IEnumerable<IRuleDefinition> Build() =>
    [
        Build<AsnAction>("plain", action => action.ToFactSet()),
        Build<DescribedAction>("with its id", action => action.Facts),
    ];

    private IRuleDefinition Build<T>(string name, Func<T, FactSet> read)
        where T : class
    {
        var builder = new RuleBuilder();
        builder.Name($"Netralitas.Rules: complete an action, {name}");
        builder.Priority(Priorities.Complete);
        builder.LeftHandSide().Pattern(typeof(T), "source");
        Expression<Action<IContext, T>> complete = (context, source) => Complete(context, source, read);
        builder.RightHandSide().Action(complete);
        return builder.Build();
    }

    private void Complete<T>(IContext context, T source, Func<T, FactSet> read)
        where T : class
    {
        var known = context.GetLinked(Case) as ActionCase;
        try
        {
            context.Yield(Case, new ActionCase(index, source, read(source), known?.GetIdentity() ?? new object()));
        }
        catch
        {
            // What was found of the earlier description must not stay beside one that cannot be read.
            context.Withdraw(Case);
            throw;
        }
    }
}
