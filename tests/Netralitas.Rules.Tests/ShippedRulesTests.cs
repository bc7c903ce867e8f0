using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests;

/// <summary>The rules that ship, and the tests that lawyers write beside them.</summary>
public sealed class ShippedRulesTests
{
    private static readonly ILookup<string, RuleTestResult> Results = Rulebook.Default.RunTests().ToLookup(result => result.Rule);

    public static IEnumerable<object[]> RuleIds() => Rulebook.Default.RuleIds.Select(id => new object[] { id });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void RunTests_OfEachShippedRule_AllPass(string rule)
    {
        Results[rule].Should().NotBeEmpty();
        Results[rule]
            .Where(result => result.IsFailure)
            .Select(result => $"{result.Span} {result.Name}: {string.Join("; ", result.Failures.Select(failure => failure.Message.In(Language.English)))}")
            .Should().BeEmpty();
    }

    [Fact]
    public void RuleIds_OfTheDecree_AreItsTwentyRows()
    {
        var rows = Enumerable.Range(1, 7).Select(row => $"skb-2022/A{row}").Concat(Enumerable.Range(1, 13).Select(row => $"skb-2022/B{row}"));

        Rulebook.Default.RuleIds.Should().Contain(rows);
    }
}
