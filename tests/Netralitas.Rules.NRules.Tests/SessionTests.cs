using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using NRules;
using NRules.Diagnostics;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>What inserting, updating and retracting an action does to its violations.</summary>
public sealed class SessionTests
{
    private const string Row = "skb-2022/B6";

    private readonly ISession _session = Sessions.Default.CreateSession();

    [Fact]
    public void Insert_OfAPlainAction_YieldsTheViolationsOfTheEvaluator()
    {
        _session.InsertAndFire(Actions.Like);

        var expected = new ActionEvaluator(Rulebook.Default).Evaluate(Actions.Like).Violations;
        ViolationJson.Of([.. _session.Query<Violation>().OrderBy(violation => violation.Rule)]).Should().Be(ViolationJson.Of(expected)).And.Contain(Row);
        _session.Query<ActionViolation>().Should().HaveCount(expected.Count).And.OnlyContain(found => found.IsOf(Actions.Like) && found.Action == Actions.Like && found.ActionId == null);
    }

    [Fact]
    public void Retract_OfAnAction_LeavesNothingOfIt()
    {
        _session.InsertAndFire(Actions.Like);

        _session.Retract(Actions.Like);

        _session.Query<object>().Should().BeEmpty("linked facts go at once, before anything fires");
        _session.Fire().Should().Be(0);
    }

    [Fact]
    public void Update_OfADescribedAction_ReplacesItsViolations()
    {
        var action = new DescribedAction("1", Actions.Like);
        _session.InsertAndFire(action);
        var before = _session.ViolationsOf("1");

        _session.Update(action.With(Actions.LikeOfAStranger));
        _session.Fire();
        _session.RulesOf("1").Should().NotContain(Row);

        _session.Update(action.With(Actions.Like with { Actor = new Actor { Status = "pns", Position = "Camat" } }));
        _session.Fire();
        _session.RulesOf("1").Should().Equal(before.Select(violation => violation.Rule));

        _session.Update(action);
        _session.Fire();
        ViolationJson.Of(_session.ViolationsOf("1")).Should().Be(ViolationJson.Of(before));
    }

    [Fact]
    public void Update_ThatKeepsAViolation_WritesItAnew()
    {
        var action = new DescribedAction("1", Actions.Like.ToFactSet());
        _session.InsertAndFire(action);
        var changed = Actions.Like.ToFactSet().WithDays("tanggal", new DateOnly(2024, 1, 21));

        _session.Update(action.With(changed));
        _session.Fire();

        ViolationJson.Of(_session.ViolationsOf("1")).Should().Be(ViolationJson.Of(new ActionEvaluator(Rulebook.Default).Evaluate(changed).Violations));
    }

    [Fact]
    public void Update_OfAPlainActionByAChangedOne_IsRefusedAsAnotherFact()
    {
        _session.InsertAndFire(Actions.Like);

        _session.Invoking(session => session.Update(Actions.LikeOfAStranger)).Should().Throw<ArgumentException>();

        _session.Retract(Actions.Like);
        _session.InsertAndFire(Actions.LikeOfAStranger);
        _session.Rules().Should().NotContain(Row);
    }

    [Fact]
    public void Insert_OfTwoEqualActions_NeedsIdsToKeepThemApart()
    {
        var same = Actions.Like with { };
        _session.InsertAndFire(Actions.Like);
        _session.Invoking(session => session.Insert(same)).Should().Throw<ArgumentException>();

        _session.InsertAndFire(new DescribedAction("1", Actions.Like), new DescribedAction("2", same));

        _session.RulesOf("1").Should().Contain(Row).And.Equal(_session.RulesOf("2"));
        _session.Rules().Count(rule => rule == Row).Should().Be(3);

        _session.Retract(new DescribedAction("1", FactSet.Empty));
        _session.RulesOf("1").Should().BeEmpty();
        _session.Rules().Count(rule => rule == Row).Should().Be(2);
    }

    [Fact]
    public void Insert_InAnyOrder_YieldsTheSame()
    {
        DescribedAction[] actions = [new("1", Actions.Like), new("2", Actions.LikeOfAStranger), new("3", Actions.Like with { Date = null }), new("4", Actions.Like with { Actor = new Actor() })];
        string Together(params int[] order)
        {
            var session = Sessions.Default.CreateSession();
            session.InsertAll(order.Select(number => actions[number]));
            session.Fire();
            return string.Join('\n', actions.Select(action => ViolationJson.Of(session.ViolationsOf(action.Id))));
        }

        var first = Together(0, 1, 2, 3);

        Together(3, 2, 1, 0).Should().Be(first);
        Together(2, 0, 3, 1).Should().Be(first);
    }

    [Fact]
    public void Insert_OfEachTestBesideTheRules_YieldsNoViolationThatIsTakenBack()
    {
        var passing = 0;
        _session.Events.FactRetractedEvent += (_, change) => passing += change.Fact.Value is Violation ? 1 : 0;
        _session.Events.FactUpdatedEvent += (_, change) => passing += change.Fact.Value is Violation ? 1 : 0;

        _session.InsertAll(AgreementTests.TestsBesideTheRules.Select((facts, number) => new DescribedAction(number.ToString(CultureInfo.InvariantCulture), facts)));
        _session.Fire();

        _session.Query<Violation>().Should().HaveCountGreaterThan(300);
        passing.Should().Be(0);
    }

    [Fact]
    public void CreateSession_OnManyThreads_JudgesEachByItself()
    {
        var expected = ViolationJson.Of(new ActionEvaluator(Rulebook.Default).Evaluate(Actions.Like).Violations);

        Parallel.For(0, 64, number =>
        {
            var session = Sessions.Default.CreateSession();
            var action = new DescribedAction("1", number % 2 == 0 ? Actions.Like : Actions.LikeOfAStranger);
            session.InsertAndFire(action);
            session.Update(action.With(Actions.Like));
            session.Fire();
            ViolationJson.Of(session.ViolationsOf("1")).Should().Be(expected);
        });
    }

    [Fact]
    public void Schema_OfTheShippedRules_SharesElementsAmongRules()
    {
        var rules = Rulebook.Default.Index.Rules;
        var elements = rules.Sum(rule => Math.Max(1, rule.When.Parts.Count));
        var nodes = Sessions.Default.GetSchema().Nodes.Count(node => node.NodeType == NodeType.Selection);

        // As many again for validity, exceptions and rules that govern, had each rule conditions of its own.
        nodes.Should().BeLessThan(elements + rules.Count).And.BeGreaterThan(rules.Count);
    }
}
