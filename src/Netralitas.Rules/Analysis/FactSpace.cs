using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>
/// All actions that can be described, and the regions of it where conditions hold: a region is a node of one space of decision
/// diagrams, so that "never", "always" and "the same" are told exactly and not by trying. Not thread-safe.
/// </summary>
/// <remarks>The days in force of rules are no part of a region: whoever looks for an action in one says on which days.</remarks>
internal sealed class FactSpace
{
    /// <summary>No action.</summary>
    public const int Nowhere = ~DiagramSpace.False;

    /// <summary>Every action.</summary>
    public const int Everywhere = ~DiagramSpace.True;

    /// <summary>The most nodes that are made, unless told otherwise.</summary>
    public const int NodeLimit = 4_000_000;

    private const long StepLimit = 100_000_000;

    private readonly DiagramSpace _space;
    private readonly RuleIndex _index;
    private readonly Dictionary<Rule, int> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>A space that tells apart what these rules and conditions do.</summary>
    /// <param name="rules">Rules that will be asked for, with those that go before them.</param>
    /// <param name="conditions">Further conditions that will be asked for.</param>
    public FactSpace(RuleIndex index, IReadOnlyCollection<CompiledRule> rules, IEnumerable<Condition> conditions, int nodeLimit = NodeLimit)
    {
        _index = index;
        var all = rules.SelectMany(rule => rule.Superiors.Append(rule.Rule)).Distinct<Rule>(ReferenceEqualityComparer.Instance).ToList();
        var variables = new DiagramVariables(
            all.SelectMany(rule => rule.Exceptions.Select(exception => exception.When).Prepend(rule.When)).Concat(conditions).SelectMany(condition => condition.Leaves()),
            index.Layout);
        foreach (var period in all.SelectMany(rule => rule.Exceptions).Select(exception => exception.Validity)
            .Concat(rules.SelectMany(rule => rule.Superiors).Select(superior => superior.Validity)))
        {
            variables.AddTest(index.Layout.Tests.IndexOf(period));
        }

        _space = new DiagramSpace(variables, index.Layout, nodeLimit, StepLimit);
    }

    public IReadOnlyList<DiagramVariable> Variables => _space.Variables.All;

    /// <summary>Where a rule comes to this, one of the outcomes of <see cref="RuleDiagram"/>.</summary>
    public int Where(CompiledRule rule, int outcome)
    {
        if (!_rules.TryGetValue(rule.Rule, out var node))
        {
            _rules[rule.Rule] = node = Of(rule.Rule, rule.Superiors);
        }

        return Where(node, outcome);
    }

    /// <summary>A rule, written at will, beside those that go before it: a diagram with the outcomes of <see cref="RuleDiagram"/>.</summary>
    public int Of(Rule rule, IReadOnlyList<Rule> superiors) => _space.Of(rule, superiors);

    /// <summary>Where such a diagram comes to this.</summary>
    public int Where(int diagram, int outcome) => _space.Where(diagram, outcome);

    /// <summary>Where two such diagrams come to different outcomes.</summary>
    public int DifferAnywhere(int left, int right) => _space.Combine(left, right, (one, other) => one == other ? DiagramSpace.False : DiagramSpace.True);

    /// <summary>Where a condition holds.</summary>
    public int Where(Condition condition) => _space.Of(condition);

    /// <summary>Where a condition holds and what says so is in force.</summary>
    public int Where(Condition condition, ValidityPeriod validity) => _space.Any([(condition, validity)]);

    /// <summary>Begins a question, which may take as many steps as any other.</summary>
    public void Begin() => _space.Begin();

    public int And(int left, int right) => _space.And(left, right);

    public int Or(int left, int right) => _space.Or(left, right);

    public int Not(int region) => _space.Not(region);

    public int Differ(int left, int right) => _space.Differ(left, right);

    public int ForAll(int region, int variable) => _space.ForAll(region, variable);

    /// <summary>Where it holds whatever the code of a fact with one code is.</summary>
    public int ForAllOf(int region, int fact) =>
        Support(region).FirstOrDefault(variable => Variables[variable].Fact == fact, -1) is >= 0 and var asked ? ForAll(region, asked) : region;

    public int With(int region, int variable, int answer) => _space.With(region, variable, answer);

    public IReadOnlyCollection<int> Support(int region) => _space.Support(region);

    public int VariableOf(int region) => _space.VariableOf(region);

    public IReadOnlyList<int> ChildrenOf(int region) => _space.ChildrenOf(region);

    /// <summary>Where no fact that is a set of codes has more than one of the classes that are told apart.</summary>
    public int OneCodeEach()
    {
        var region = Everywhere;
        foreach (var fact in Sets())
        {
            var (none, one) = (Everywhere, Nowhere);
            foreach (var variable in PartsOf(fact).Reverse())
            {
                // From the last part on: none of those after it, or this one alone.
                var present = _space.YesNo(variable);
                one = _space.Or(_space.And(_space.Not(present), one), _space.And(present, none));
                none = _space.And(_space.Not(present), none);
            }

            region = _space.And(region, _space.Or(none, one));
        }

        return region;
    }

    /// <summary>Where every set of codes has some code, as every description does.</summary>
    public int Describable() => Sets()
        .Where(_space.Variables.AreAllAsked)
        .Aggregate(Everywhere, (region, fact) => _space.And(region, PartsOf(fact).Aggregate(Nowhere, (any, variable) => _space.Or(any, _space.YesNo(variable)))));

    /// <summary>The codes a variable's answers tell apart; only of a fact.</summary>
    public IReadOnlyList<CodeSet> ClassesOf(DiagramVariable variable) => _space.Variables.ClassesOf(variable.Fact);

    /// <summary>Whether an answer says that none of some codes of a set is present.</summary>
    public bool IsAbsence(DiagramVariable variable, int answer) => answer == 0 && variable.Fact >= 0 && _index.Facts.IsSet(variable.Fact);

    private IEnumerable<int> Sets() => Variables.Where(variable => variable.Fact >= 0 && _index.Facts.IsSet(variable.Fact)).Select(variable => variable.Fact).Distinct();

    private IEnumerable<int> PartsOf(int fact) => Enumerable.Range(_space.Variables.OfFact(fact), _space.Variables.ClassesOf(fact).Count);
}
