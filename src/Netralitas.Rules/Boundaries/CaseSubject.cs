using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>The rule that tests are generated for: its elements, where they hold, and actions near to others that show something.</summary>
internal sealed class CaseSubject(AnalysisContext context, CompiledRule rule)
{
    private readonly NearestAction _nearest = new(context);

    public RuleIndex Index => context.Index;

    public CompiledRule Rule => rule;

    /// <summary>The elements, all of which must be met.</summary>
    public IReadOnlyList<CompiledCondition> Elements { get; } = rule.When.Source is AllOf ? rule.When.Parts : [rule.When];

    /// <summary>Where the rule is broken.</summary>
    public int Broken => context.Space.Where(rule, RuleDiagram.Broken);

    /// <summary>An action that breaks the rule surely, or else one that meets its elements; null when none does.</summary>
    public FactSet? Basis() =>
        context.Establish(rule)
        ?? context.Find(WhereMet(), rule.Rule.Validity, action => AreMet(action));

    public int Where(Condition condition) => context.Space.Where(condition);

    public int And(int left, int right) => context.Space.And(left, right);

    public int Not(int region) => context.Space.Not(region);

    /// <summary>Where all elements but one hold.</summary>
    public int WhereMet(CompiledCondition? but = null) =>
        Elements.Where(element => element != but).Aggregate(FactSpace.Everywhere, (region, element) => And(region, Where(element.Source)));

    /// <summary>Whether all elements but one are surely met.</summary>
    public bool AreMet(CompletedAction action, CompiledCondition? but = null) =>
        Elements.Where(element => element != but).All(element => action.Ask(element.Evaluate) == Truth.True);

    public bool IsInForce(CompletedAction action) => action.SurelyHolds(rule.Rule.Validity, null);

    /// <inheritdoc cref="NearestAction.Find"/>
    public FactSet? Find(int region, FactSet near, IEnumerable<string> changed, Func<CompletedAction, bool> shows, ValidityPeriod? days = null) =>
        _nearest.Find(region, days ?? rule.Rule.Validity, near, changed, shows);

    /// <summary>The action with the facts of a condition unknown, so far that the condition is.</summary>
    /// <param name="shows">What must hold beside.</param>
    public FactSet? Forget(FactSet known, CompiledCondition condition, Func<CompletedAction, bool> shows)
    {
        var edges = condition.Source.Leaves().OfType<OnDays>().SelectMany(days => new DayEdges(Index, known).Of(days)).Select(edge => edge.Across);
        return _nearest.Forget(known, FactsOf(condition.Source), edges, action => action.Ask(condition.Evaluate) == Truth.Unknown && shows(action));
    }

    /// <summary>An action on a day, as near as may be: in a region with the elements met, or else the same with the day changed.</summary>
    public FactSet On(DateOnly day, FactSet near, int region)
    {
        var moved = near.WithDays(FactKeys.Date, day);
        return Find(region, moved, [], action => AreMet(action), new ValidityPeriod(day, day)) ?? moved;
    }

    /// <summary>The facts that a condition looks at.</summary>
    public static IReadOnlyList<string> FactsOf(Condition condition) => [.. condition.Leaves().Select(FactOf).Distinct()];

    private static string FactOf(Condition leaf) => leaf is HasCode hasCode ? hasCode.Fact : ((OnDays)leaf).Fact;
}
