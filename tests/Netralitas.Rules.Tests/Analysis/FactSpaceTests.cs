using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>Regions hold exactly the actions they should, checked on every action there is over a small vocabulary.</summary>
public sealed class FactSpaceTests
{
    private const int Cases = 60;
    private const string Kind = "sifat";

    private static readonly DateOnly Day = new(2020, 6, 1);

    [Fact]
    public void Regions_OfTwoConditions_AreCombinedAsTheirActionsAre() => Check((space, _, one, other, actions) =>
    {
        foreach (var (state, holdsOne, holdsOther) in actions)
        {
            Holds(space, space.And(one, other), state).Should().Be(holdsOne && holdsOther);
            Holds(space, space.Or(one, other), state).Should().Be(holdsOne || holdsOther);
            Holds(space, space.Not(one), state).Should().Be(!holdsOne);
            Holds(space, space.Differ(one, other), state).Should().Be(holdsOne != holdsOther);
        }
    });

    [Fact]
    public void ForAllOf_AFact_HoldsWhereItHoldsForEachCode() => Check((space, facts, one, _, actions) =>
    {
        var region = space.ForAllOf(one, facts.IndexOf(Kind));
        foreach (var same in actions.GroupBy(action => Others(action.State, facts.IndexOf(Kind))))
        {
            same.Select(action => Holds(space, region, action.State)).Should().OnlyContain(holds => holds == same.All(action => action.One));
        }
    });

    [Fact]
    public void OneCodeEach_OfAnAction_HoldsOfASingleCode() => Check((space, facts, _, _, actions) =>
    {
        var (region, describable) = (space.OneCodeEach(), space.Describable());
        foreach (var (state, _, _) in actions)
        {
            Holds(space, describable, state).Should().BeTrue();
            (Holds(space, region, state) || state.Codes(facts.IndexOf(FactKeys.Act)).Count > 1).Should().BeTrue();
        }
    });

    [Fact]
    public void Find_InARegion_GivesAnActionOfItWheneverThereIsOne() => Properties.ForAll(Two, 2 * Cases, pair =>
    {
        var index = Compile(pair);
        var space = Space(index);
        var region = space.And(space.Where(pair.One), space.Not(space.Where(pair.Other)));
        var days = new ValidityPeriod(new DateOnly(2020, 3, 1), new DateOnly(2021, 6, 1));

        var found = new WitnessFinder(index, space).Find(region, days, _ => true);

        var wanted = new AllOf([pair.One, new NotThat(pair.Other, pair.One.Span)], pair.One.Span);
        var exists = new[] { new DateOnly(2020, 3, 1), new DateOnly(2020, 7, 1), new DateOnly(2021, 1, 1) }
            .Any(day => new Completions(index.Content, FactSet.Empty.WithDays(FactKeys.Date, day).WithUnknown("tugas")).Of(wanted).Any(holds => holds));
        (found is not null).Should().Be(exists);
        (found is null || ActionCompleter.Complete(index, found).Ask(index.Compile(wanted).Evaluate) == Truth.True).Should().BeTrue("{0}", found);
    });

    private static void Check(Action<FactSpace, FactTable, int, int, IReadOnlyList<(FactState State, bool One, bool Other)>> check) => Properties.ForAll(Two, Cases, pair =>
    {
        var index = Compile(pair);
        var space = Space(index);
        var all = new Completions(index.Content, FactSet.Empty.WithDays(FactKeys.Date, Day).WithUnknown("tugas"));
        var (one, other) = (all.Of(pair.One), all.Of(pair.Other));
        check(space, index.Facts, space.Where(pair.One), space.Where(pair.Other), [.. all.Descriptions().Select((facts, at) => (ActionCompleter.Complete(index, facts).Segments[0].State, one[at], other[at]))]);
    });

    private static (Condition One, Condition Other) Two(Random random) => (SmallRulebook.Condition(random), SmallRulebook.Condition(random));

    /// <summary>A rulebook of two rules, so that its day tests are those of both conditions.</summary>
    private static RuleIndex Compile((Condition One, Condition Other) pair)
    {
        var small = SmallRulebook.Random(new Random(1)).Content;
        var rule = small.Rules[0] with { Exceptions = [], SetsAside = [] };
        return RuleIndex.Compile(small with { Rules = [rule with { Id = "a", When = pair.One }, rule with { Id = "b", When = pair.Other }] });
    }

    private static FactSpace Space(RuleIndex index) => new(index, index.Rules, []);

    private static string Others(FactState state, int fact)
    {
        var copy = state.WithUnknown(fact);
        return string.Join(',', copy.Words);
    }

    /// <summary>Whether a region holds an action of which everything is known.</summary>
    private static bool Holds(FactSpace space, int region, FactState state)
    {
        while (region >= 0)
        {
            var ways = space.Variables[space.VariableOf(region)].Ways;
            var answer = Enumerable.Range(0, ways.Count).Single(way => ((state.Words[ways[way].Word] & ways[way].Mask) == 0) == ways[way].TakenWhenClear);
            region = space.ChildrenOf(region)[answer];
        }

        return region == FactSpace.Everywhere;
    }
}
