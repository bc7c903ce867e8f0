using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Why an expected penalty is absent: the rule fits but for the day or the stage of the election.</summary>
public sealed class OtherStageTests
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    private static readonly AsnAction Decision = new()
    {
        Election = "pilkada-2024",
        Actor = new Actor { Status = "tni" },
        Acts = ["keputusan_tindakan_menguntungkan"],
        Target = new Target { Kind = "bupati_wali_kota" },
        Circumstances = new Circumstances { Intentional = true },
    };

    [Theory]
    [InlineData("2024-11-13", "Tanggal perbuatan sejak 14 November 2024")]
    [InlineData("2024-11-14", null)]
    public void Evaluate_OfASoldier_NamesTheDayFromWhichItIsACrime(string day, string? needs)
    {
        var assessment = Evaluator.Evaluate(Decision with { Date = DateOnly.Parse(day) });

        assessment.OfAnotherStage.Where(rule => rule.Rule == "uu-10-2016/188").SelectMany(rule => rule.Unmet).Select(element => element.Condition.Indonesian)
            .Should().Equal(needs is null ? [] : [needs]);
        assessment.Violations.Any(violation => violation.Rule == "uu-10-2016/188").Should().Be(needs is null);
    }

    [Theory]
    [InlineData("2024-09-21", "bakal_calon")]
    [InlineData("2024-09-22", null)]
    public void Evaluate_OfACamat_NamesTheDesignationBeforeWhichItIsNoCrime(string day, string? status)
    {
        var assessment = Evaluator.Evaluate(Decision with { Date = DateOnly.Parse(day), Actor = new Actor { Status = "pns" } });

        assessment.OfAnotherStage.Where(rule => rule.Rule == "uu-10-2016/188").SelectMany(rule => rule.Unmet).Select(element => (element.Fact, element.Value))
            .Should().Equal(status is null ? [] : [(FactKeys.TargetStatus, status)]);
    }

    [Fact]
    public void Evaluate_WhereAnotherFactFailsToo_SaysNothing() =>
        Evaluator.Evaluate(Decision with { Date = new DateOnly(2024, 11, 13), Circumstances = new Circumstances { Intentional = false } })
            .OfAnotherStage.Should().NotContain(rule => rule.Rule == "uu-10-2016/188");

    [Fact]
    public void Evaluate_WhereAnotherFactIsUnknown_SaysNothing() =>
        Evaluator.Evaluate(Decision with { Date = new DateOnly(2024, 11, 13), Circumstances = new Circumstances() })
            .OfAnotherStage.Should().NotContain(rule => rule.Rule == "uu-10-2016/188");

    [Fact]
    public void Evaluate_OfAnyDescription_ListsOnlyRulesThatSomeStageWouldBreak() =>
        Properties.ForAll(RandomActions.OnOneDay, 200, facts =>
        {
            var assessment = Evaluator.Evaluate(facts);
            foreach (var listed in assessment.OfAnotherStage)
            {
                var rule = Rulebook.Default.Index.Rules.Single(rule => rule.Rule.Id == listed.Rule);
                assessment.Violations.Should().NotContain(violation => violation.Kind == listed.Kind);
                listed.Unmet.Should().NotBeEmpty().And.OnlyContain(element => element.Met == false);
                Stages(facts).Any(stage => IsMet(rule, stage)).Should().BeTrue("{0} by {1}", facts, listed.Rule);
            }
        });

    /// <summary>The description on every day on which anything changes, with every status and phase described by hand.</summary>
    private static IEnumerable<FactSet> Stages(FactSet facts) =>
        from day in Rulebook.Default.Index.Days.Boundaries.Append(facts.Find(FactKeys.Date)!.Days!.Value.From)
        from status in Rulebook.Default.Vocabulary.Find(FactKeys.TargetStatus)!.Codes
        from phase in Rulebook.Default.Vocabulary.Find(FactKeys.Phase)!.Codes
        select facts.WithDays(FactKeys.Date, day).With(FactKeys.TargetStatus, status.Code).With(FactKeys.Phase, phase.Code);

    private static bool IsMet(CompiledRule rule, FactSet facts) =>
        ActionCompleter.Complete(Rulebook.Default.Index, facts).Segments.All(segment => rule.When.Evaluate(segment.State) == Truth.True);
}
