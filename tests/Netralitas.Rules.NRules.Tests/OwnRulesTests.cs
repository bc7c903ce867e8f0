using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Findings;
using NRules;
using NRules.Fluent;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>Rules of users live beside those of the rulebook.</summary>
public sealed class OwnRulesTests
{
    private const string Row = "skb-2022/B6";

    private static readonly ISessionFactory Factory = Rulebook.Default.ToSessionFactory(Load(typeof(ReportDescribed), typeof(ReportPlain), typeof(CountAll)));

    private readonly ISession _session = Factory.CreateSession();

    [Fact]
    public void Fire_WithARuleOnViolations_RunsItOnThem()
    {
        _session.InsertAndFire(new DescribedAction("1", Actions.Like));

        _session.Query<Report>().Should().Contain(new Report("1", Row));
        _session.Query<Total>().Single().Violations.Should().Be(_session.Query<Violation>().Count());
    }

    [Fact]
    public void Retract_OfAnAction_TakesBackWhatFollowedFromItsViolations()
    {
        var action = new DescribedAction("1", Actions.Like);
        _session.InsertAndFire(action);

        _session.Retract(action);
        _session.Fire();

        _session.Query<Report>().Should().BeEmpty();
        _session.Query<Total>().Single().Violations.Should().Be(0);
    }

    [Fact]
    public void Update_OfAnAction_TakesBackWhatFollowedFromViolationsThatAreGone()
    {
        var action = new DescribedAction("1", Actions.Like);
        _session.InsertAndFire(action, new DescribedAction("2", Actions.Like));

        _session.Update(action.With(Actions.LikeOfAStranger));
        _session.Fire();

        _session.Query<Report>().Should().NotContain(new Report("1", Row)).And.Contain(new Report("2", Row));
    }

    [Fact]
    public void IsOf_InARule_JoinsAPlainActionToItsViolations()
    {
        var other = Actions.Like with { Acts = ["bagikan"] };

        _session.InsertAndFire(Actions.Like, other);

        _session.Query<PlainReport>().Count(report => report.Rule == Row).Should().Be(2);
        _session.Query<PlainReport>().AsEnumerable().Where(report => report.Rule == Row).Select(report => report.Action).Should().BeEquivalentTo([Actions.Like, other]);
    }

    [Fact]
    public void ToRuleRepository_CompiledByTheUser_IsOneRuleSetWithARuleForEachOfTheRulebook()
    {
        var set = Rulebook.Default.ToRuleRepository().GetRuleSets().Single();

        set.Name.Should().Be("Netralitas.Rules " + Rulebook.Default.Digest);
        set.Rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.Contain(Rulebook.Default.RuleIds);
        set.Rules.Should().OnlyContain(rule => rule.Priority >= NRulesExtensions.LowestPriority);
    }

    [Fact]
    public void ToRuleRepository_AddedToARepositoryOfTheUser_CompilesWithIt()
    {
        var repository = Load(typeof(CountAll));
        foreach (var set in Rulebook.Default.ToRuleRepository().GetRuleSets())
        {
            repository.Add(set);
        }

        var session = repository.Compile().CreateSession();
        session.InsertAndFire(Actions.Like);

        session.Query<Total>().Single().Violations.Should().BePositive();
    }

    private static RuleRepository Load(params System.Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(rules));
        return repository;
    }
}
