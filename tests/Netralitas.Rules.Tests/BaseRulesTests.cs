using FluentAssertions;
using Netralitas.Rules.Testing;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>What other tests break must be whole before.</summary>
public sealed class BaseRulesTests
{
    [Fact]
    public void Load_OfTheBaseRules_HasNothingToSay() => Rulebook.Load(BaseRules.Folder).Diagnostics.Should().BeEmpty();

    [Fact]
    public void RunTests_OfTheBaseRules_AllPass()
    {
        var results = BaseRules.Rulebook.RunTests();

        results.Should().HaveCount(6).And.OnlyContain(result => result.Outcome == RuleTestOutcome.Passed);
    }
}
