using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>The tests beside each shipped rule show what each of its elements, exceptions and days decides.</summary>
public sealed partial class RuleTestCoverageTests
{
    public static IEnumerable<object[]> RuleIds() => Rulebook.Default.RuleIds.Select(id => new object[] { id });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Missing_OfEachShippedRule_IsNothing(string rule) => Missing(rule).Should().BeEmpty();

    // Each kind of demand notices when the one test that shows it is gone.
    [Theory]
    [InlineData("skb-2022/A7", "status sasaran tidak diketahui", "element sasaran.status: calon never alone unknown")]
    [InlineData("skb-2022/B6", "mengomentari", "element perbuatan: interaksi_media_sosial never fires by komentar")]
    [InlineData("skb-2022/B6", "perbuatan lain", "element perbuatan: interaksi_media_sosial is never alone in not being met")]
    [InlineData("skb-2022/B6", "hari pertama SKB berlaku, terhadap calon", "never fires on its first day")]
    [InlineData("skb-2022/A7", "sehari sebelum SKB berlaku, terhadap calon", "is never NotInForce on the day before its first")]
    [InlineData("skb-2022/A7", "dalam status CLTN", "exception pelaku.cltn: ya never decides that the rule is lifted")]
    [InlineData("skb-2022/A7", "tanpa CLTN, dengan simbol", "exception keadaan.simbol_keberpihakan: tidak is never alone disproven")]
    [InlineData("skb-2022/A7", "tanpa CLTN, simbol belum diketahui", "exception keadaan.simbol_keberpihakan: tidak never alone unknown")]
    [InlineData("skb-2022/A7", "pasif: hari pertama surat edaran pasti berlaku", "exception is never on the first day it surely is in force")]
    [InlineData("skb-2022/A7", "pasif: sehari sebelumnya belum pasti berlaku", "exception is never on the day before it surely is in force")]
    public void Missing_WithoutATest_NamesWhatItShowed(string rule, string test, string missing) =>
        Missing(rule, test).Select(line => Line().Replace(line, "")).Should().Contain($"rule {rule}: {missing}");

    private static List<string> Missing(string id, string? leftOut = null)
    {
        var rulebook = Rulebook.Default;
        var rule = rulebook.Index.Rules.Single(rule => rule.Rule.Id == id);
        var trials = RuleTrial.Beside(rulebook, rule, leftOut);
        return [.. RuleDemand.Of(rulebook, rule).Where(demand => !trials.Any(demand.IsShownBy)).Select(demand => $"rule {id}: {demand.Text}")];
    }

    [GeneratedRegex(@" \(line \d+\)| in line \d+")]
    private static partial Regex Line();
}
