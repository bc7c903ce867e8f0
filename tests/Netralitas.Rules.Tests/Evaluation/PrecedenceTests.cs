using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>A rule that governs the act sets the general or earlier one aside, in every state of both.</summary>
public sealed class PrecedenceTests
{
    /// <summary>The base rule, and a general one to which it goes before: more acts, no exception, and only in the campaign.</summary>
    private static readonly ActionEvaluator Evaluator = new(WithGeneralRule());

    private static readonly FactSet Like = FactSet.Empty
        .WithDays("tanggal", new DateOnly(2024, 6, 1))
        .With("pelaku.status", "pns")
        .With("perbuatan", "suka")
        .With("sasaran.status", "calon")
        .With("tahapan", "kampanye");

    [Theory]
    [InlineData("tidak", Verdict.Violation)]
    [InlineData("tidak_diketahui", Verdict.Violation)]
    [InlineData("ya", Verdict.NoViolation)]
    public void Evaluate_WhereTheGoverningRuleIsEstablishedPresumedOrLifted_SetsTheGeneralOneAside(string duty, Verdict verdict)
    {
        var assessment = Evaluator.Evaluate(duty == "tidak_diketahui" ? Like.WithUnknown("keadaan.tugas") : Like.With("keadaan.tugas", duty));

        assessment.Verdict.Should().Be(verdict);
        assessment.Violations.Select(violation => violation.Rule).Should().BeSubsetOf(["uu-1/suka"]);
        assessment.Recommendation?.Tracks.SelectMany(track => track.Rules).Should().Equal("uu-1/suka");
        var aside = assessment.SetAside.Should().ContainSingle().Subject;
        aside.Rule.Should().Be("uu-1/umum");
        aside.By.Should().Be("uu-1/suka");
        assessment.ToText().Should().Contain("oleh uu-1/suka: Aturan khusus (UU 1 Pasal 1) [teks resmi]");
    }

    [Fact]
    public void Evaluate_WhereTheGoverningRuleIsOpen_KeepsBoth()
    {
        var assessment = Evaluator.Evaluate(Like.WithUnknown("perbuatan").WithUnknown("pelaku.status"));

        assessment.Open.Select(rule => rule.Rule).Should().Equal("uu-1/suka", "uu-1/umum");
        assessment.Open[1].Missing.Should().Equal("pelaku.status");
        assessment.Open[1].CouldBeLiftedBy.Should().Equal("pelaku.status", "perbuatan");
        assessment.SetAside.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_WhereTheGeneralRuleCanNeverStandAlone_SetsItAside()
    {
        var assessment = Evaluator.Evaluate(Like.WithUnknown("pelaku.status"));

        assessment.Open.Select(rule => rule.Rule).Should().Equal("uu-1/suka");
        assessment.SetAside.Select(rule => rule.Rule).Should().Equal("uu-1/umum");
    }

    [Fact]
    public void Evaluate_WhereOnlyTheGoverningRuleIsUncertain_PresumesTheGeneralOne()
    {
        // By the circular of 2017 surely a breach; whether the joint decree of 2020 governs depends on the election.
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(FactSet.Empty
            .WithDays("tanggal", new DateOnly(2020, 10, 15))
            .With("pelaku.status", "pns")
            .With("perbuatan", "suka")
            .With("sasaran.jenis", "bupati_wali_kota")
            .With("sasaran.status", "bakal_calon"));

        var general = assessment.Violations.Single(violation => violation.Rule == "b-71-2017/e");
        general.Standing.Should().Be(Standing.Presumed);
        var unless = general.UnlessShown.Should().ContainSingle().Subject;
        unless.Exception.Indonesian.Should().StartWith("unsur aturan skb-2020/1 terpenuhi, yang mengesampingkan aturan ini: ");
        unless.Missing.Should().Contain("pemilihan");
        assessment.ToText().Should().Contain("unsur aturan skb-2020/1 terpenuhi");
    }

    [Fact]
    public void Evaluate_OnDaysOfWhichOnlySomeHaveTheGoverningRule_PresumesTheGeneralOne()
    {
        var assessment = new ActionEvaluator(Rulebook.Default).Evaluate(FactSet.Empty
            .WithDays("tanggal", new DayRange(new DateOnly(2020, 9, 9), new DateOnly(2020, 9, 10)))
            .With("pemilihan", "pilkada-2020")
            .With("pelaku.status", "pns")
            .With("perbuatan", "suka")
            .With("sasaran.jenis", "bupati_wali_kota"));

        assessment.Verdict.Should().Be(Verdict.Violation);
        assessment.Violations.Single(violation => violation.Rule == "b-71-2017/e").Standing.Should().Be(Standing.Presumed);
        assessment.Open.Select(rule => rule.Rule).Should().Equal("skb-2020/1");
    }

    [Fact]
    public void Evaluate_WhereTheGoverningRuleIsNotMet_KeepsTheGeneralOne()
    {
        var assessment = Evaluator.Evaluate(Like.With("perbuatan", "bagikan"));

        assessment.Violations.Select(violation => violation.Rule).Should().Equal("uu-1/umum");
        assessment.SetAside.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_WhereTheGeneralRuleIsOpen_AsksNothingForIt()
    {
        var assessment = Evaluator.Evaluate(Like.WithUnknown("tahapan"));

        assessment.SetAside.Should().ContainSingle();
        assessment.Open.Should().BeEmpty();
        assessment.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_WhereTheGeneralRuleIsNotMet_SaysNothingOfIt() =>
        Evaluator.Evaluate(Like.With("tahapan", "pasca")).SetAside.Should().BeEmpty();

    private static Rulebook WithGeneralRule()
    {
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/suka.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["pelanggaran/uu-1/suka.yaml"]) + GeneralRule.SetAside);
        files["pelanggaran/uu-1/umum.yaml"] = GeneralRule.File;
        files["pelanggaran/uu-1/umum.uji.yaml"] = GeneralRule.Tests("""
              - { nama: yang khusus mendahului, tindakan: { tanggal: 2024-06-01, perbuatan: [suka] }, harap: { hasil: dikesampingkan, aturan_lain: { uu-1/suka: terbukti } } }
            """);
        var rulebook = BaseRules.Load(files).RulebookOrThrow();
        rulebook.RunTests().Where(result => result.Failures.Count > 0).Should().BeEmpty();
        return rulebook;
    }
}
