using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Builds the decision diagram of one condition or one rule, each over its own variables, so that it is small.</summary>
internal static class DiagramBuilder
{
    /// <summary>The most nodes that are made for one diagram. The largest shipped one keeps some three hundred.</summary>
    public const int NodeLimit = 5_000;

    private const int StepLimit = 500_000;

    /// <summary>The diagram of a condition, with the outcomes <see cref="DiagramSpace.False"/> and <see cref="DiagramSpace.True"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(Condition condition, StateLayout layout)
    {
        long left = StepLimit;
        return Build(condition, layout, ref left);
    }

    /// <inheritdoc cref="Build(Condition, StateLayout)"/>
    /// <param name="left">How many steps may be taken yet; less by those that were.</param>
    public static Diagram? Build(Condition condition, StateLayout layout, ref long left) => Build([condition], [], layout, space => space.Of(condition), ref left);

    /// <summary>The diagram of a rule beside those that go before it, with the outcomes of <see cref="RuleDiagram"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(Rule rule, IReadOnlyList<Rule> superiors, StateLayout layout)
    {
        long left = StepLimit;
        return Build(rule, superiors, layout, ref left);
    }

    /// <inheritdoc cref="Build(Rule, IReadOnlyList{Rule}, StateLayout)"/>
    /// <param name="left">How many steps may be taken yet; less by those that were.</param>
    public static Diagram? Build(Rule rule, IReadOnlyList<Rule> superiors, StateLayout layout, ref long left) =>
        Build(
            rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(superiors.Select(other => other.When)),
            rule.Exceptions.Select(exception => exception.Validity).Concat(superiors.Select(other => other.Validity)),
            layout,
            space => space.Of(rule, superiors),
            ref left);

    /// <summary>The diagram of whether one of some conditions holds and is in force, with the outcomes <see cref="DiagramSpace.False"/> and <see cref="DiagramSpace.True"/>.</summary>
    /// <returns>Null when it grows beyond <see cref="NodeLimit"/>.</returns>
    public static Diagram? Build(IReadOnlyList<(Condition When, ValidityPeriod Validity)> conditions, StateLayout layout)
    {
        long left = StepLimit;
        return Build(conditions.Select(one => one.When), conditions.Select(one => one.Validity), layout, space => space.Any(conditions), ref left);
    }

    private static Diagram? Build(IEnumerable<Condition> conditions, IEnumerable<ValidityPeriod> periods, StateLayout layout, Func<DiagramSpace, int> build, ref long left)
    {
        var variables = new DiagramVariables(conditions.SelectMany(condition => condition.Leaves()), layout);
        foreach (var period in periods)
        {
            variables.AddTest(layout.Tests.IndexOf(period));
        }

        var space = new DiagramSpace(variables, layout, NodeLimit, Math.Min(StepLimit, left));
        try
        {
            return space.Flatten(space.DropImpossible(build(space)));
        }
        catch (DiagramTooLargeException)
        {
            return null;
        }
        finally
        {
            left -= space.Steps;
        }
    }
}
