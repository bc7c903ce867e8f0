using System;
using FluentAssertions;
using NRules;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>An action that cannot be read says so, and harms no other.</summary>
public sealed class FailureTests
{
    private const string Row = "skb-2022/B6";

    private readonly ISession _session = Sessions.Default.CreateSession();

    [Fact]
    public void Fire_WithACodeThatDoesNotExist_ThrowsWhatTheEvaluatorSays()
    {
        _session.Insert(Actions.Misspelt);

        _session.Invoking(session => session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<ArgumentException>().WithMessage("*Did you mean 'suka'?");
    }

    [Fact]
    public void Fire_AfterAFailure_JudgesTheOtherActions()
    {
        _session.InsertAll([new DescribedAction("1", Actions.Misspelt), new DescribedAction("2", Actions.Like)]);
        _session.Invoking(session => session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();

        _session.Fire();

        _session.RulesOf("1").Should().BeEmpty();
        _session.RulesOf("2").Should().Contain(Row);
    }

    [Fact]
    public void Update_OfAFailedAction_JudgesIt()
    {
        var action = new DescribedAction("1", Actions.Misspelt);
        _session.Insert(action);
        _session.Invoking(session => session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();

        _session.Update(action.With(Actions.Like));
        _session.Fire();

        _session.RulesOf("1").Should().Contain(Row);
    }

    [Fact]
    public void Update_ByAnActionThatCannotBeRead_WithdrawsWhatWasFound()
    {
        var action = new DescribedAction("1", Actions.Like);
        _session.InsertAndFire(action);

        _session.Update(action.With(Actions.Misspelt));
        _session.Invoking(session => session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();

        _session.Yielded().Should().Be(0);
        _session.Retract(action);
        _session.Query<object>().Should().BeEmpty();
    }
}
