using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>What an assessment says beyond which rule is broken. Expected values come from the law, not from output.</summary>
public sealed class EvaluateTests
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    private static readonly AsnAction Like = new()
    {
        Date = new DateOnly(2024, 1, 20),
        Election = "pemilu-2024",
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Kind = "presiden" },
    };

    [Theory]
    [InlineData("2023-10-30", "UU 5/2014")]
    [InlineData("2023-10-31", "UU 20/2023")]
    public void Evaluate_OnTheDaysTheAsnLawChanges_CitesTheLawOfThatDay(string day, string law)
    {
        var action = Like with { Date = DateOnly.Parse(day), Election = null, Target = new Target { Status = "calon" } };

        Evaluator.Evaluate(action).Violations.Should().ContainSingle().Which.LegalBasis
            .Where(basis => basis.Provision == "Pasal 9 ayat (2)").Select(basis => basis.Instrument).Should().Equal(law);
    }

    [Theory]
    [InlineData("presiden", "2023-11-12", "bakal_calon")]
    [InlineData("presiden", "2023-11-13", "calon")]
    [InlineData("dpr", "2023-11-02", "bakal_calon")]
    [InlineData("dpr", "2023-11-03", "calon")]
    [InlineData("dpd", "2023-11-03", "calon")]
    [InlineData("dprd", "2023-11-03", "calon")]
    public void Evaluate_AroundTheDayOfDesignation_DerivesTheStatusOfThatTarget(string target, string day, string status)
    {
        var derived = Evaluator.Evaluate(Like with { Date = DateOnly.Parse(day), Target = new Target { Kind = target } }).Derived;

        derived.Should().ContainSingle(fact => fact.Fact == "sasaran.status").Which.Value.Should().Be(status);
    }

    [Fact]
    public void Evaluate_OfARangeOverTheChangeOfLaw_CitesBothLaws()
    {
        var action = Like with { Date = new DayRange(new DateOnly(2023, 10, 1), new DateOnly(2023, 11, 30)), Election = null, Target = new Target { Status = "calon" } };

        Evaluator.Evaluate(action).Violations.Single().LegalBasis
            .Where(basis => basis.Provision == "Pasal 9 ayat (2)").Select(basis => basis.Instrument).Should().BeEquivalentTo("UU 5/2014", "UU 20/2023");
    }

    [Fact]
    public void Evaluate_OfARangeOverTheDesignation_AsksForTheDay()
    {
        var assessment = Evaluator.Evaluate(Like with { Date = new DayRange(new DateOnly(2023, 11, 12), new DateOnly(2023, 11, 13)) });

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Open.Select(open => open.Rule).Should().BeEquivalentTo("skb-2022/A4", "skb-2022/B6");
        assessment.Questions.Select(question => question.Fact).Should().Equal("tanggal");
    }

    [Fact]
    public void Evaluate_WithoutADayButWithThePhase_TakesTheDaysOfThePhase()
    {
        var assessment = Evaluator.Evaluate(Like with { Date = null, Phase = "kampanye" });

        assessment.Violations.Select(violation => violation.Rule).Should().Equal("skb-2022/B6");
        assessment.Derived.Should().ContainSingle(fact => fact.Fact == "tanggal").Which.Value.Should().Be("2023-11-28..2024-02-10");
    }

    [Fact]
    public void Evaluate_WithOnlyStatusAndAct_IsUndeterminedAndAsksWhatDecides()
    {
        var assessment = Evaluator.Evaluate(new AsnAction { Actor = new Actor { Status = "pns" }, Acts = ["suka"] });

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Questions.Select(question => question.Fact).Should().Contain("tanggal").And.Contain("sasaran.status");
    }

    [Theory]
    [InlineData("kepala_desa", "suka")]
    [InlineData("pns", "mutasi_pejabat")]
    public void Evaluate_OfWhatNoRuleSpeaksOf_NeverSaysNoViolation(string status, string act)
    {
        var action = Like with { Actor = new Actor { Status = status }, Acts = [act] };

        Evaluator.Evaluate(action).Verdict.Should().Be(Verdict.NoRuleInForce);
    }

    [Fact]
    public void Evaluate_BeforeTheFirstRuleOnTheAct_NamesTheRulesThatWereNotYetInForce()
    {
        var assessment = Evaluator.Evaluate(Like with { Date = new DateOnly(2017, 12, 26), Election = null, Target = new Target { Kind = "presiden", Status = "bakal_calon" } });

        assessment.Verdict.Should().Be(Verdict.NoRuleInForce);
        assessment.NotInForce.Should().Contain(rule => rule.Rule == "b-71-2017/e").Which.InForceFrom.Should().Be(new DateOnly(2017, 12, 27));
        assessment.NotInForce.Should().Contain(rule => rule.Rule == "skb-2022/A4").Which.InForceFrom.Should().Be(new DateOnly(2022, 9, 22));
    }

    [Theory]
    [InlineData("2022-09-21", "b-71-2017/e")]
    [InlineData("2022-09-22", "skb-2022/A4")]
    public void Evaluate_OnTheDaysTheDecreeTookOver_FollowsTheRuleOfThatDay(string day, string rule) =>
        Evaluator.Evaluate(Like with { Date = DateOnly.Parse(day) }).Violations.Select(violation => violation.Rule).Should().Equal(rule);

    [Theory]
    [InlineData("pns", "PP 11/2017", "PP 49/2018")]
    [InlineData("pppk", "PP 49/2018", "PP 11/2017")]
    public void Evaluate_OfPartyMembership_CitesTheRegulationThatBindsTheActor(string status, string cited, string notCited)
    {
        var violation = Evaluator.Evaluate(new AsnAction { Date = new DateOnly(2024, 1, 20), Actor = new Actor { Status = status }, Acts = ["anggota_pengurus_parpol"] }).Violations.Single();

        violation.Sanction.Level.Should().Be("ptdh");
        violation.LegalBasis.Concat(violation.Sanction.Basis).Select(basis => basis.Instrument).Should().Contain(cited).And.NotContain(notCited);
    }

    [Fact]
    public void Evaluate_OfSeveralDisciplineBreaches_RecommendsOnlyTheHeaviest()
    {
        var action = Like with
        {
            Acts = ["suka", "peserta_kampanye"],
            Circumstances = new Circumstances { AsnAttributes = true, OfficialDuty = false },
        };
        var assessment = Evaluator.Evaluate(action);

        assessment.Violations.Select(violation => violation.Sanction.Level).Should().Contain("sedang").And.Contain("berat");
        var track = assessment.Recommendation!.Tracks.Should().ContainSingle().Subject;
        track.Level.Should().Be("berat");
        track.Because.SelectMany(reason => reason.Basis).Should().Contain(basis => basis.Provision == "Pasal 35 ayat (1)");
    }

    [Fact]
    public void Evaluate_OfADescriptionTheCalendarContradicts_FollowsItAndSaysSo()
    {
        var assessment = Evaluator.Evaluate(Like with { Date = new DateOnly(2023, 10, 10), Target = new Target { Kind = "presiden", Status = "calon" } });

        assessment.Violations.Select(violation => violation.Rule).Should().Equal("skb-2022/B6");
        assessment.Contradictions.Should().ContainSingle().Which.Fact.Should().Be("sasaran.status");
    }

    [Fact]
    public void Evaluate_OfMediumDiscipline_ShowsTransitionalKindsBesideTheStatutoryOnes()
    {
        var action = Like with { Date = new DateOnly(2024, 8, 10), Election = "pilkada-2024", Acts = ["pendekatan_parpol"], Target = new Target { Kind = "gubernur" } };
        var violation = Evaluator.Evaluate(action).Violations.Single();

        violation.Standing.Should().Be(Standing.Presumed);
        violation.UnlessShown.Should().ContainSingle().Which.Missing.Should().Equal("pelaku.cltn");
        violation.Sanction.Options.Count(option => option.IsTransitional).Should().Be(3);
        violation.Sanction.Options.Count(option => !option.IsTransitional).Should().Be(3);
        violation.Verification.Should().Be(Verification.ConflictingSources);
    }

    [Theory]
    [InlineData("penurunan_jabatan_12_bulan", "berat", "pembebasan_jabatan_12_bulan,pdhtaps")]
    [InlineData("teguran_lisan", "berat", "penurunan_jabatan_12_bulan,pembebasan_jabatan_12_bulan,pdhtaps")]
    [InlineData("pdhtaps", "berat", "penurunan_jabatan_12_bulan,pembebasan_jabatan_12_bulan,pdhtaps")]
    public void Evaluate_OfARepeatedBreach_RecommendsOnlyKindsHeavierThanTheLast(string last, string level, string kinds)
    {
        var track = Evaluator.Evaluate(Like with { History = new History { PunishedForTheSameNature = true, LastSanction = last } }).Recommendation!.Tracks.Single();

        track.Level.Should().Be(level);
        track.Options.Select(option => option.Kind).Should().Equal(kinds.Split(','));
        track.Because.SelectMany(reason => reason.Basis).Should().Contain(basis => basis.Provision == "Pasal 35 ayat (2)");
    }

    [Fact]
    public void Evaluate_OfARepeatedMediumBreach_RisesToTheHeavyLevelWhenNoMediumKindIsHeavier()
    {
        var action = Like with
        {
            Date = new DateOnly(2024, 8, 10),
            Election = "pilkada-2024",
            Acts = ["pendekatan_parpol"],
            Target = new Target { Kind = "gubernur" },
            History = new History { PunishedForTheSameNature = true, LastSanction = "penurunan_jabatan_12_bulan" },
        };

        var track = Evaluator.Evaluate(action).Recommendation!.Tracks.Single();

        track.Level.Should().Be("berat");
        track.Options.Select(option => option.Kind).Should().Equal("pembebasan_jabatan_12_bulan", "pdhtaps");
    }

    [Fact]
    public void Evaluate_OfABreachAlreadyPunished_RecommendsNoSecondPunishment()
    {
        var track = Evaluator.Evaluate(Like with { History = new History { PunishedForThisBreach = true } }).Recommendation!.Tracks.Single();

        track.Options.Should().BeEmpty();
        track.Because.SelectMany(reason => reason.Basis).Should().Contain(basis => basis.Provision == "Pasal 35 ayat (3)");
    }

    [Fact]
    public void Evaluate_WithoutAHistory_TellsWhatAnEarlierPunishmentWouldChange()
    {
        var track = Evaluator.Evaluate(Like).Recommendation!.Tracks.Single();

        track.Options.Should().HaveCount(3);
        track.Because.Where(reason => reason.Text.English.StartsWith("If ", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData(null, "rute/kasn-disiplin", "rute/bkn-disiplin")]
    [InlineData("2024-11-01", "rute/bkn-disiplin", "rute/kasn-disiplin")]
    public void Evaluate_WithADayOfDecision_TakesTheProcedureOfThatDay(string? decision, string shown, string notShown)
    {
        var steps = Evaluator.Evaluate(Like with { DecisionDate = decision is null ? null : DateOnly.Parse(decision) }).Procedure.Select(step => step.Id);

        steps.Should().Contain(shown).And.NotContain(notShown);
    }

    [Theory]
    [InlineData(null, null, "penurunan_jabatan_12_bulan")]
    [InlineData(true, null, "pembebasan_jabatan_12_bulan")]
    [InlineData(true, "administrator", "pembebasan_jabatan_12_bulan")]
    public void Evaluate_WithAggravatingFacts_MovesThePolicysChoiceInsideTheLevel(bool? mobilised, string? positionGroup, string kind)
    {
        var action = Like with
        {
            Actor = new Actor { Status = "pns", PositionGroup = positionGroup },
            Acts = ["kegiatan_keberpihakan"],
            Circumstances = new Circumstances { MobilisedSubordinates = mobilised, StateFacilities = positionGroup is null ? null : true },
        };

        var track = Evaluator.Evaluate(action).Recommendation!.Tracks.Single(track => track.Kind == ViolationKind.Discipline);

        track.Policy!.Kind.Should().Be(kind);
        track.Options.Should().HaveCount(3, "the policy chooses inside the range of the law and does not change it");
    }

    [Fact]
    public void Evaluate_WithMitigatingFacts_NeverLeavesTheLevel()
    {
        var action = Like with { Circumstances = new Circumstances { Intentional = false, MeantToSupport = false } };

        var policy = Evaluator.Evaluate(action).Recommendation!.Tracks.Single().Policy!;

        policy.Kind.Should().Be("penurunan_jabatan_12_bulan");
        policy.Mitigating.Should().HaveCount(2);
    }

    [Fact]
    public void Evaluate_OnATrackWithoutAPolicy_ChoosesNothing()
    {
        var dismissal = new AsnAction { Date = new DateOnly(2024, 1, 20), Actor = new Actor { Status = "pns" }, Acts = ["anggota_pengurus_parpol"] };

        Evaluator.Evaluate(dismissal).Recommendation!.Tracks.Single().Policy.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-11-01", "", "2024-11-21")]
    [InlineData("2024-11-01", "2024-11-04,2024-11-05", "2024-11-25")]
    [InlineData("2024-11-02", "", "2024-11-21")]
    [InlineData("2024-11-01", "2024-11-02", "2024-11-21")]
    public void Evaluate_WithADayOfDecision_CountsWorkingDaysToTheDueDate(string decision, string holidays, string due)
    {
        var options = new EvaluatorOptions { Holidays = holidays.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day)).ToHashSet() };

        // Banding: 14 working days from the decision (PP 79/2021 Pasal 11 ayat (3)).
        new ActionEvaluator(Rulebook.Default, options).Evaluate(Like with { DecisionDate = DateOnly.Parse(decision) }).Procedure
            .Single(step => step.Id == "disiplin/banding").DueDate.Should().Be(DateOnly.Parse(due));
    }

    [Fact]
    public void Evaluate_WithoutASingleDayOfDecision_ComputesNoDueDate()
    {
        var range = new DayRange(new DateOnly(2024, 11, 1), new DateOnly(2024, 11, 2));

        Evaluator.Evaluate(Like).Procedure.Should().OnlyContain(step => step.DueDate == null);
        Evaluator.Evaluate(Like with { DecisionDate = range }).Procedure.Should().OnlyContain(step => step.DueDate == null);
    }
}
