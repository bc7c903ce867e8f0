using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>An element of a rule.</summary>
/// <param name="Key">By <see cref="ConditionKey"/>.</param>
internal sealed record ElementExpressions(string Key, TruthExpressions Truth);

/// <summary>
/// A rule as expressions over <see cref="StateExpressions.State"/>: all that is needed to tell what becomes of it in one state,
/// exactly as its diagram does. Other engines run these; the library itself walks the diagrams.
/// </summary>
internal sealed class RuleExpressions
{
    private RuleExpressions(CompiledRule rule, RuleIndex index)
    {
        var translate = new ConditionExpressions(index.Layout);
        var elements = rule.Rule.When is AllOf all ? all.Parts : [rule.Rule.When];
        var exceptions = rule.Rule.Exceptions.Select(exception => (exception.When, exception.Validity)).ToList();
        var superiors = rule.Superiors.Select(superior => (superior.When, superior.Validity)).ToList();
        Rule = rule;
        Elements = [.. elements.Select(element => new ElementExpressions(ConditionKey.Of(element, index.Layout), translate.Of(element)))];
        Met = translate.Of(rule.Rule.When);
        Exceptions = [.. exceptions.Select(exception => translate.Of([exception]))];
        Excused = translate.Of(exceptions);
        InForce = Within(rule.Rule.Validity, index.Days);

        // Each of them may be possible and not all together, where they ask of the same.
        var areApart = superiors.Count == 0
            && ConditionExpressions.AreApart([translate.Variables(rule.Rule.When), translate.Variables(exceptions)]);
        CanBeLifted = areApart ? StateExpressions.And(Met.Possibly, Excused.Possibly) : DiagramExpressions.CanBe(rule.Diagram, RuleDiagram.Lifted);
        CanBeBroken = areApart ? StateExpressions.And(Met.Possibly, StateExpressions.Not(Excused.Surely)) : DiagramExpressions.CanBe(rule.Diagram, RuleDiagram.Broken);
        CanBeSetAside = areApart ? StateExpressions.False : DiagramExpressions.CanBe(rule.Diagram, RuleDiagram.SetAside);
    }

    public CompiledRule Rule { get; }

    /// <summary>The elements one by one. All of them surely hold exactly where <see cref="Met"/> does; that each of them possibly holds tells less.</summary>
    public IReadOnlyList<ElementExpressions> Elements { get; }

    /// <summary>Whether the elements are met, all together.</summary>
    public TruthExpressions Met { get; }

    /// <summary>Whether each exception holds and is in force.</summary>
    public IReadOnlyList<TruthExpressions> Exceptions { get; }

    /// <summary>Whether some exception holds and is in force.</summary>
    public TruthExpressions Excused { get; }

    /// <summary>Whether the rule is in force.</summary>
    public TruthExpressions InForce { get; }

    /// <summary>Whether the elements can be met together with an exception.</summary>
    public Expression CanBeLifted { get; }

    /// <summary>Whether the elements can be met without any exception and without a rule that governs in the place of this one.</summary>
    public Expression CanBeBroken { get; }

    /// <summary>Whether the elements can be met without any exception, together with those of a rule in force that goes before this one.</summary>
    public Expression CanBeSetAside { get; }

    public static RuleExpressions Of(CompiledRule rule, RuleIndex index) => new(rule, index);

    /// <summary>The first day and the day after the last begin an interval each, so that the number of the interval tells.</summary>
    private static TruthExpressions Within(ValidityPeriod validity, DayTable days)
    {
        int? until = validity.Until is { } last ? days.IndexOf(last) : null;
        var surely = StateExpressions.IsWithin(days.IndexOf(validity.From), until);
        return new TruthExpressions(surely, validity.FromIsLatest ? StateExpressions.IsWithin(null, until) : surely);
    }
}
