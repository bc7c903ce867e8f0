using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>A breach on days between which the stage of the election, the exceptions in force or the law that binds change: what any of them shows is shown.</summary>
public sealed class ChangingStagesTests
{
    private const string Rule = "pelanggaran/uu-1/umum.yaml";
    private const string Instrument = "peraturan/uu-1.yaml";
    private const string Conditional = "{ uu-1: Pasal 3 huruf a angka 2, uu-2: Keseluruhan }";

    // The campaign lasts until 31 August 2024; from 1 September it is the campaign or the quiet period, from 11 September surely the latter.
    private const string Campaign = "2024-07-01", Both = "2024-09-05", Quiet = "2024-09-20";

    private static readonly FactSet Share = FactSet.Empty
        .With("pelaku.status", "pppk").With("perbuatan", "bagikan").With(FactKeys.Election, "pemilu-1").With(FactKeys.TargetKind, "presiden");

    [Theory]
    [InlineData(Campaign, Campaign, "kampanye", "Kampanye")]
    [InlineData(Both, Both, "kampanye | tenang", "Kampanye; Masa tenang")]
    [InlineData(Quiet, Quiet, "tenang", "Masa tenang")]
    [InlineData(Campaign, Quiet, "kampanye | tenang", "Kampanye; Masa tenang")]
    public void Evaluate_OfDaysOfSeveralPhases_ShowsEachThatIsPossible(string first, string last, string value, string label)
    {
        var facts = Share.WithDays(FactKeys.Date, Range(first, last));

        Violation(Evaluator(), first, last).Elements.Single(element => element.Fact == FactKeys.Phase).Value.Should().Be(value);
        var explained = Evaluator().Explain(facts).Find("uu-1/umum")!.Elements.Select(element => element.Fact).Single(fact => fact?.Key == FactKeys.Phase)!;
        (explained.Value, explained.Label!.Indonesian, explained.Label.English).Should().Be((value, label, label));
    }

    [Theory]
    [InlineData(Campaign, Campaign, false)]
    [InlineData(Both, Both, true)]
    [InlineData(Quiet, Quiet, true)]
    [InlineData(Campaign, Quiet, true)]
    public void Evaluate_OfARemarkForAPhase_TellsItWhereThatIsPossible(string first, string last, bool isTold)
    {
        var evaluator = Evaluator((Rule, "sumber:", "catatan: [ { bila: { tahapan: tenang }, isi: Tenang., sumber: { verifikasi: teks_resmi, rujukan: [lembaran] } } ]\nsumber:"));

        Violation(evaluator, first, last).Notes.Any(note => note.Content.Indonesian == "Tenang.").Should().Be(isTold);
    }

    [Theory]
    [InlineData(Campaign, Campaign, false)]
    [InlineData(Both, Both, true)]
    [InlineData(Quiet, Quiet, true)]
    [InlineData(Campaign, Quiet, true)]
    public void Evaluate_OfAProvisionForAPhase_CitesItWhereThatIsPossible(string first, string last, bool isCited)
    {
        Violation(EvaluatorOfConditionalLaw(), first, last).LegalBasis.Select(basis => basis.Provision)
            .Should().Equal(isCited ? ["Pasal 1", "Pasal 3 huruf a angka 2"] : ["Pasal 1"]);
    }

    [Fact]
    public void Evaluate_OfTwoActsOnOneDay_CitesWhatBindsEach()
    {
        var evaluator = EvaluatorOfConditionalLaw();

        foreach (var (phase, cited) in new[] { ("tenang", 2), ("kampanye", 1), ("tenang", 2) })
        {
            evaluator.Evaluate(Share.With(FactKeys.Phase, phase).WithDays(FactKeys.Date, Range(Campaign, Campaign)))
                .Violations.Should().ContainSingle().Which.LegalBasis.Should().HaveCount(cited, phase);
        }
    }

    [Theory]
    [InlineData("berlaku: { mulai: 2025-01-01 }", "2025-01-01", null)]
    [InlineData("berlaku: { mulai_paling_lambat: 2025-01-01 }", null, "2025-01-01")]
    public void Evaluate_OfALawWhoseFirstDayIsNotKnown_SaysTheLatestItCanBe(string validity, string? from, string? noLaterThan)
    {
        var evaluator = Evaluator(("peraturan/uu-2.yaml", "berlaku: { mulai: 2025-01-01 }", validity));
        var facts = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "arahkan").With("keadaan.aktif", true).WithDays(FactKeys.Date, Range("2025-06-01", "2025-06-01"));

        var basis = evaluator.Evaluate(facts).Violations.Should().ContainSingle().Which.LegalBasis.Should().ContainSingle().Which;

        (Text(basis.InForceFrom), Text(basis.InForceNoLaterThan)).Should().Be((from, noLaterThan));
    }

    [Theory]
    [InlineData("2024-05-30", "2024-05-31", 1)]
    [InlineData("2024-05-31", "2024-06-01", 2)]
    [InlineData("2024-12-31", "2025-01-01", 2)]
    [InlineData("2025-01-01", "2025-01-02", 1)]
    public void Evaluate_OfAnExceptionInForceOnSomeDays_ConsidersIt(string first, string last, int considered)
    {
        var facts = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka").With(FactKeys.TargetStatus, "calon").With("keadaan.tugas", false).With(FactKeys.Area, "banyumas");

        Evaluator().Evaluate(facts.WithDays(FactKeys.Date, Range(first, last))).Violations.Should().ContainSingle().Which.Exceptions.Should().HaveCount(considered);
    }

    [Theory]
    [InlineData("{ mulai: 2024-01-01 }", "Tanggal sejak 1 Januari 2024", "Tanggal from 1 January 2024")]
    [InlineData("{ sampai: 2024-12-31 }", "Tanggal sampai 31 Desember 2024", "Tanggal until 31 December 2024")]
    [InlineData("{ mulai: 2024-01-01, sampai: 2024-12-31 }", "Tanggal dari 1 Januari 2024 sampai 31 Desember 2024", "Tanggal from 1 January 2024 until 31 December 2024")]
    public void Evaluate_OfARuleForSomeDays_SaysWhich(string days, string indonesian, string english)
    {
        var evaluator = Evaluator((Rule, "tanggal: { mulai: penetapan - 6 bulan, sampai: pelantikan }", $"tanggal: {days}"));

        var condition = Violation(evaluator, Campaign, Campaign).Elements.Single(element => element.Fact == FactKeys.Date).Condition;

        (condition.Indonesian, condition.English).Should().Be((indonesian, english));
    }

    private static Violation Violation(ActionEvaluator evaluator, string first, string last) =>
        evaluator.Evaluate(Share.WithDays(FactKeys.Date, Range(first, last))).Violations.Should().ContainSingle().Which;

    /// <summary>A provision that binds in the quiet period only, and a rule that rests on it.</summary>
    private static ActionEvaluator EvaluatorOfConditionalLaw() => Evaluator(
        (Instrument, "bila: { pelaku.status: asn }", "bila: { tahapan: tenang }"),
        (Rule, "mulai: 2020-01-01", "mulai: 2021-01-01"),
        (Rule, "dasar_hukum: [ { uu-1: Pasal 1 } ]", $"dasar_hukum: [ {{ uu-1: Pasal 1 }}, {Conditional} ]"));

    private static ActionEvaluator Evaluator(params IEnumerable<(string File, string Old, string New)> changes) =>
        new(BaseRules.Load(OneOfEverything.Changed(changes)).RulebookOrThrow());

    private static DayRange Range(string first, string last) => new(Day(first), Day(last));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
