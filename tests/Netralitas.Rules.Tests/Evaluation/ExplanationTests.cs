using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Why rules apply and why not: the explanation agrees with the finding, and says from where it has each value.</summary>
public sealed class ExplanationTests
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    public static IEnumerable<object[]> Examples() => RepositoryFiles.Examples.Select(file => new object[] { Path.GetFileName(file) });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Explain_OfEachExample_ComesToWhatItsFindingSays(string example)
    {
        var read = Read(example);
        var assessment = Evaluator.Evaluate(read.Facts!);

        var explanation = Evaluator.Explain(read.Facts!, read.Places);

        explanation.Verdict.Should().Be(assessment.Verdict);
        explanation.Rules.Select(rule => rule.Rule).Should().Equal(Rulebook.Default.RuleIds);
        RulesOf(explanation, ExplainedResult.Established).Should().Equal(Violations(assessment, Standing.Established));
        RulesOf(explanation, ExplainedResult.Presumed).Should().Equal(Violations(assessment, Standing.Presumed));
        RulesOf(explanation, ExplainedResult.Open).Should().Equal(assessment.Open.Select(rule => rule.Rule));
        RulesOf(explanation, ExplainedResult.Lifted).Should().Equal(assessment.Lifted.Select(rule => rule.Rule));
        RulesOf(explanation, ExplainedResult.SetAside).Should().Equal(assessment.SetAside.Select(rule => rule.Rule));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Explain_OfEachExample_TellsOfEveryRuleByWhatItComesOutSo(string example)
    {
        var read = Read(example);

        foreach (var rule in Evaluator.Explain(read.Facts!, read.Places).Rules)
        {
            if (rule.Result is ExplainedResult.Established)
            {
                rule.Elements.Should().NotContain(element => element.Truth != Truth.True, rule.Rule);
                rule.Exceptions.Should().NotContain(exception => exception.Truth != Truth.False, rule.Rule);
                rule.YieldsTo.Should().NotContain(other => other.Governs != Truth.False, rule.Rule);
            }

            if (rule.Result is ExplainedResult.NotMet && rule.OverTime.Count == 0)
            {
                rule.Unmet.Should().NotBeEmpty(rule.Rule);
            }

            if (rule.Result is ExplainedResult.Lifted)
            {
                rule.Exceptions.Should().Contain(exception => exception.Truth == Truth.True, rule.Rule);
            }
        }
    }

    [Fact]
    public void Explain_OfADescribedAction_SaysWhereEachValueComesFrom()
    {
        var read = Read("suka-capres.yaml");

        var rule = Evaluator.Explain(read.Facts!, read.Places).Find("skb-2022/B6")!;

        var (actor, target) = (rule.Elements[0].Fact!, rule.Elements[2].Fact!);
        actor.Should().BeEquivalentTo(new { Key = "pelaku.status", Value = "pns", Origin = FactOrigin.Given });
        actor.Place!.ToString().Should().Be("examples/suka-capres.yaml(5,11)");
        target.Should().BeEquivalentTo(new { Key = "sasaran.status", Value = "calon", Origin = FactOrigin.Derived });
        target.Derivations.Should().ContainSingle().Which.Because.English.Should().Contain("13 November 2023");
    }

    [Fact]
    public void Explain_OfDaysThatDiffer_TellsOnWhichTheAnswersDiffer()
    {
        var facts = Read("suka-capres.yaml").Facts!.WithDays("tanggal", new DayRange(new DateOnly(2023, 11, 1), new DateOnly(2024, 1, 20)));

        var rule = Evaluator.Explain(facts).Find("skb-2022/B6")!;

        rule.Result.Should().Be(ExplainedResult.Open);
        rule.OverTime.Should().Equal(
            new ResultOnDays(new DayRange(new DateOnly(2023, 11, 1), new DateOnly(2023, 11, 12)), ExplainedResult.NotMet),
            new ResultOnDays(new DayRange(new DateOnly(2023, 11, 13), new DateOnly(2024, 1, 20)), ExplainedResult.Established));
        rule.Elements[2].OverTime.Select(part => part.Truth).Should().Equal(Truth.False, Truth.True);
        rule.Elements[0].OverTime.Should().BeEmpty();
    }

    [Fact]
    public void Explain_OfComputedDays_SaysWhichTheyAre()
    {
        var rule = Evaluator.Explain(Read("suka-capres.yaml").Facts!).Find("uu-10-2016/71-2")!;

        rule.Elements[^1].Days.Should().Be(new DayRange(new DateOnly(2023, 5, 13), new DateOnly(2024, 10, 20)));
    }

    [Fact]
    public void Explain_OfARuleThatOneElementKeepsOff_IsANearMiss()
    {
        var explanation = Evaluator.Explain(Read("suka-capres.yaml").Facts!);

        explanation.Find("skb-2022/A4")!.IsNearMiss.Should().BeTrue("only the status of the target is another");
        explanation.Find("uu-10-2016/71-2")!.IsNearMiss.Should().BeFalse("three elements are not met");
        explanation.Find("skb-2022/B6")!.IsNearMiss.Should().BeFalse("it is broken");
    }

    [Theory]
    [InlineData("suka-capres.yaml", Language.Indonesian)]
    [InlineData("suka-sebelum-penetapan.yaml", Language.English)]
    [InlineData("kepala-badan-mengarahkan-staf.yaml", Language.English)]
    [InlineData("hadir-kampanye-pasif.yaml", Language.Indonesian)]
    public void ToText_OfAnExample_EqualsItsGolden(string example, Language language)
    {
        var read = Read(example);

        var text = Evaluator.Explain(read.Facts!, read.Places).ToText(language).Replace(Rulebook.Default.Digest, "sha256:masked", StringComparison.Ordinal);

        var name = $"{Path.GetFileNameWithoutExtension(example)}.{(language == Language.English ? "en" : "id")}.txt";
        GoldenFile.Check(Path.Combine(RepositoryFiles.Tests, "Goldens", "explanations", name), text);
    }

    private static ActionReadResult Read(string example) =>
        ActionReader.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "examples", example)), Rulebook.Default.Vocabulary, $"examples/{example}");

    private static IEnumerable<string> RulesOf(Explanation explanation, ExplainedResult result) =>
        explanation.Rules.Where(rule => rule.Result == result).Select(rule => rule.Rule);

    private static IEnumerable<string> Violations(Assessment assessment, Standing standing) =>
        assessment.Violations.Where(violation => violation.Standing == standing).Select(violation => violation.Rule);
}
