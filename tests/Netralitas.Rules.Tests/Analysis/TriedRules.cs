using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Judgement = Netralitas.Rules.Tests.Evaluation.Completions.Judgement;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>What every action on every day makes of the rules of a small rulebook, by plain two-valued logic.</summary>
internal sealed class TriedRules
{
    private readonly List<(Completions All, IReadOnlyList<bool> AreByOneAct)> _days;

    /// <param name="content">The rules.</param>
    /// <param name="days">One of each part of the days within which no law changes.</param>
    public TriedRules(RulebookContent content, IEnumerable<DateOnly> days) =>
        _days = [.. days.Select(day => new Completions(content, content.Vocabulary.Facts.Where(fact => fact.Default is not null).Aggregate(FactSet.Empty.WithDays(FactKeys.Date, day), (facts, fact) => facts.WithUnknown(fact.Key)))).Select(all => (all, all.AreByOneAct()))];

    /// <summary>What the actions on days in force make of a rule.</summary>
    public IEnumerable<(Judgement Judged, bool IsByOneAct)> InForce(Rule rule) =>
        _days.Where(day => day.All.IsInForce(rule.Validity)).SelectMany(day => day.All.Of(rule).Zip(day.AreByOneAct));

    /// <summary>What they make of two rules that are both in force.</summary>
    public IEnumerable<(Judgement One, Judgement Other, bool IsByOneAct)> Together(Rule one, Rule other) =>
        _days.Where(day => day.All.IsInForce(one.Validity) && day.All.IsInForce(other.Validity)).SelectMany(day => day.All.Of(one).Zip(day.All.Of(other), day.AreByOneAct));

    /// <summary>Whether an exception in force is met together with the rule's elements.</summary>
    public bool IsExcusedBy(Rule rule, RuleException exception) =>
        InForce(rule with { Exceptions = [exception] }).Any(one => one.Judged is { IsMet: true, IsExcused: true });

    /// <summary>Whether two ways to write a rule come to the same.</summary>
    public bool AreAlike(Rule one, Rule other) => InForce(one).Zip(InForce(other)).All(pair => Outcome(pair.First.Judged) == Outcome(pair.Second.Judged));

    private static int Outcome(Judgement judged) => !judged.IsMet ? 0 : judged.IsExcused ? 1 : judged.IsSetAside ? 2 : 3;
}
