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

/// <summary>On which days phase and status change, for every calendar. The days are those of the sources, typed here a second time.</summary>
public sealed class CalendarTests
{
    // Each day on which something changes, with phase and status from it on; "-" is what cannot be derived.
    private const string Expected = """
        pemilu-2019 presiden: 2017-09-04 pra_penetapan bakal_calon, 2018-09-20 penetapan calon, 2018-09-23 kampanye calon, 2019-04-14 masa_tenang calon, 2019-04-17 pemungutan calon, 2019-04-18 pasca calon, 2019-10-21 - -
        pemilu-2019 dpr: 2017-09-04 pra_penetapan bakal_calon, 2018-09-20 penetapan calon, 2018-09-23 kampanye calon, 2019-04-14 masa_tenang calon, 2019-04-17 pemungutan calon, 2019-04-18 pasca calon, 2019-10-21 - -
        pemilu-2019 dpd: 2017-09-04 pra_penetapan bakal_calon, 2018-09-20 penetapan calon, 2018-09-23 kampanye calon, 2019-04-14 masa_tenang calon, 2019-04-17 pemungutan calon, 2019-04-18 pasca calon, 2019-10-21 - -
        pemilu-2019 dprd: 2017-09-04 pra_penetapan bakal_calon, 2018-09-20 penetapan calon, 2018-09-23 kampanye calon, 2019-04-14 masa_tenang calon, 2019-04-17 pemungutan calon, 2019-04-18 pasca calon, 2019-10-21 - -
        pemilu-2019 parpol: 2017-09-04 pra_penetapan bukan_calon, 2018-09-20 penetapan bukan_calon, 2018-09-23 kampanye bukan_calon, 2019-04-14 masa_tenang bukan_calon, 2019-04-17 pemungutan bukan_calon, 2019-04-18 pasca bukan_calon, 2019-10-21 - -
        pilkada-2020 gubernur: 2020-01-08 pra_penetapan bakal_calon, 2020-09-23 penetapan calon, 2020-09-26 kampanye calon, 2020-12-06 masa_tenang calon, 2020-12-09 pemungutan calon, 2020-12-10 pasca calon, 2020-12-27 - -
        pilkada-2020 bupati_wali_kota: 2020-01-08 pra_penetapan bakal_calon, 2020-09-23 penetapan calon, 2020-09-26 kampanye calon, 2020-12-06 masa_tenang calon, 2020-12-09 pemungutan calon, 2020-12-10 pasca calon, 2020-12-27 - -
        pilkada-2020 parpol: 2020-01-08 pra_penetapan bukan_calon, 2020-09-23 penetapan bukan_calon, 2020-09-26 kampanye bukan_calon, 2020-12-06 masa_tenang bukan_calon, 2020-12-09 pemungutan bukan_calon, 2020-12-10 pasca bukan_calon, 2020-12-27 - -
        pemilu-2024 presiden: 2022-06-14 pra_penetapan bakal_calon, 2023-11-13 penetapan calon, 2023-11-28 kampanye calon, 2024-02-11 masa_tenang calon, 2024-02-14 pemungutan calon, 2024-02-15 pasca calon, 2024-10-21 - -
        pemilu-2024 dpr: 2022-06-14 pra_penetapan bakal_calon, 2023-11-03 penetapan calon, 2023-11-28 kampanye calon, 2024-02-11 masa_tenang calon, 2024-02-14 pemungutan calon, 2024-02-15 pasca calon, 2024-10-21 - -
        pemilu-2024 dpd: 2022-06-14 pra_penetapan bakal_calon, 2023-11-03 penetapan calon, 2023-11-28 kampanye calon, 2024-02-11 masa_tenang calon, 2024-02-14 pemungutan calon, 2024-02-15 pasca calon, 2024-10-21 - -
        pemilu-2024 dprd: 2022-06-14 pra_penetapan bakal_calon, 2023-11-03 penetapan calon, 2023-11-28 kampanye calon, 2024-02-11 masa_tenang calon, 2024-02-14 pemungutan calon, 2024-02-15 pasca calon, 2024-10-21 - -
        pemilu-2024 parpol: 2022-06-14 pra_penetapan bukan_calon, 2022-12-14 penetapan bukan_calon, 2023-11-28 kampanye bukan_calon, 2024-02-11 masa_tenang bukan_calon, 2024-02-14 pemungutan bukan_calon, 2024-02-15 pasca bukan_calon, 2024-10-21 - -
        pilkada-2024 gubernur: 2024-01-26 pra_penetapan bakal_calon, 2024-09-22 penetapan calon, 2024-09-25 kampanye calon, 2024-11-24 masa_tenang calon, 2024-11-27 pemungutan calon, 2024-11-28 pasca calon, 2025-02-21 - -
        pilkada-2024 bupati_wali_kota: 2024-01-26 pra_penetapan bakal_calon, 2024-09-22 penetapan calon, 2024-09-25 kampanye calon, 2024-11-24 masa_tenang calon, 2024-11-27 pemungutan calon, 2024-11-28 pasca calon, 2025-02-21 - -
        pilkada-2024 parpol: 2024-01-26 pra_penetapan bukan_calon, 2024-09-22 penetapan bukan_calon, 2024-09-25 kampanye bukan_calon, 2024-11-24 masa_tenang bukan_calon, 2024-11-27 pemungutan bukan_calon, 2024-11-28 pasca bukan_calon, 2025-02-21 - -
        psu-2025-03-22 bupati_wali_kota: 2025-02-24 - calon, 2025-03-22 pemungutan calon, 2025-03-23 pasca calon
        psu-2025-03-22 parpol: 2025-02-24 - bukan_calon, 2025-03-22 pemungutan bukan_calon, 2025-03-23 pasca bukan_calon
        psu-2025-04-05 bupati_wali_kota: 2025-02-24 - calon, 2025-04-05 pemungutan calon, 2025-04-06 pasca calon
        psu-2025-04-05 parpol: 2025-02-24 - bukan_calon, 2025-04-05 pemungutan bukan_calon, 2025-04-06 pasca bukan_calon
        psu-2025-04-09 bupati_wali_kota: 2025-02-24 - calon, 2025-04-09 pemungutan calon, 2025-04-10 pasca calon
        psu-2025-04-09 parpol: 2025-02-24 - bukan_calon, 2025-04-09 pemungutan bukan_calon, 2025-04-10 pasca bukan_calon
        psu-2025-04-16 bupati_wali_kota: 2025-02-24 - calon, 2025-04-16 pemungutan calon, 2025-04-17 pasca calon
        psu-2025-04-16 parpol: 2025-02-24 - bukan_calon, 2025-04-16 pemungutan bukan_calon, 2025-04-17 pasca bukan_calon
        psu-2025-04-19 bupati_wali_kota: 2025-02-24 - calon, 2025-04-19 pemungutan calon, 2025-04-20 pasca calon
        psu-2025-04-19 parpol: 2025-02-24 - bukan_calon, 2025-04-19 pemungutan bukan_calon, 2025-04-20 pasca bukan_calon
        psu-2025-05-24 bupati_wali_kota: 2025-02-24 - calon, 2025-05-24 pemungutan calon, 2025-05-25 pasca calon
        psu-2025-05-24 parpol: 2025-02-24 - bukan_calon, 2025-05-24 pemungutan bukan_calon, 2025-05-25 pasca bukan_calon
        psu-2025-palopo bupati_wali_kota: 2025-02-24 penetapan calon, 2025-05-07 kampanye calon, 2025-05-21 masa_tenang calon, 2025-05-24 pemungutan calon, 2025-05-25 pasca calon
        psu-2025-palopo parpol: 2025-02-24 penetapan bukan_calon, 2025-05-07 kampanye bukan_calon, 2025-05-21 masa_tenang bukan_calon, 2025-05-24 pemungutan bukan_calon, 2025-05-25 pasca bukan_calon
        psu-2025-08-06 bupati_wali_kota: 2025-02-24 - calon, 2025-08-06 pemungutan calon, 2025-08-07 pasca calon
        psu-2025-08-06 parpol: 2025-02-24 - bukan_calon, 2025-08-06 pemungutan bukan_calon, 2025-08-07 pasca bukan_calon
        psu-2025-papua gubernur: 2025-02-24 penetapan calon, 2025-03-26 - calon, 2025-06-04 kampanye calon, 2025-08-03 masa_tenang calon, 2025-08-06 pemungutan calon, 2025-08-07 pasca calon
        psu-2025-papua parpol: 2025-02-24 penetapan bukan_calon, 2025-03-26 - bukan_calon, 2025-06-04 kampanye bukan_calon, 2025-08-03 masa_tenang bukan_calon, 2025-08-06 pemungutan bukan_calon, 2025-08-07 pasca bukan_calon
        psu-2025-barito-utara-2 bupati_wali_kota: 2025-06-16 penetapan calon, 2025-06-19 kampanye calon, 2025-08-03 masa_tenang calon, 2025-08-06 pemungutan calon, 2025-08-07 pasca calon
        psu-2025-barito-utara-2 parpol: 2025-06-16 penetapan bukan_calon, 2025-06-19 kampanye bukan_calon, 2025-08-03 masa_tenang bukan_calon, 2025-08-06 pemungutan bukan_calon, 2025-08-07 pasca bukan_calon
        pilkada-ulang-2025 bupati_wali_kota: 2025-01-22 pra_penetapan bakal_calon, 2025-07-22 penetapan calon, 2025-07-25 kampanye calon, 2025-08-24 masa_tenang calon, 2025-08-27 pemungutan calon, 2025-08-28 pasca calon
        pilkada-ulang-2025 parpol: 2025-01-22 pra_penetapan bukan_calon, 2025-07-22 penetapan bukan_calon, 2025-07-25 kampanye bukan_calon, 2025-08-24 masa_tenang bukan_calon, 2025-08-27 pemungutan bukan_calon, 2025-08-28 pasca bukan_calon
        """;

    private static readonly RulebookContent Content = Rulebook.Default.Index.Content;

    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    public static IEnumerable<object[]> Rows() =>
        Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split([' ', ':'], 3))
            .Select(parts => new object[] { parts[0], parts[1], parts[2].Trim() });

    [Fact]
    public void Expected_OfTheShippedCalendars_HasARowForEveryTarget() =>
        Rows().Select(row => $"{row[0]} {row[1]}").Should().BeEquivalentTo(
            Content.Calendars.SelectMany(calendar => calendar.Designations.SelectMany(designation => designation.Targets).Select(target => $"{calendar.Id} {target.Name}")).Distinct());

    [Theory]
    [MemberData(nameof(Rows))]
    public void Complete_OnEveryDayOfACalendar_ChangesPhaseAndStatusOnTheDaysOfTheSources(string election, string target, string expected)
    {
        var span = Content.Calendars.Single(calendar => calendar.Id == election).Span;
        var changes = new List<string>();
        var before = "- -";
        for (var day = span.From.AddDays(-400); day <= (span.Until ?? span.From.AddDays(800)).AddDays(400); day = day.AddDays(1))
        {
            var now = Derived(election, target, day);
            if (now != before)
            {
                changes.Add(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {now}"));
            }

            before = now;
        }

        string.Join(", ", changes).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Complete_AroundEveryDayTheCalendarNames_ChangesPhaseOrStatusThere(string election, string target, string expected)
    {
        var calendar = Content.Calendars.Single(calendar => calendar.Id == election);
        var designation = calendar.DesignationsOf(target).Last();
        var named = calendar.Phases.Select(phase => phase.From)
            .Append(calendar.Span.From)
            .Concat(calendar.Span.Covers(designation.Day) == Truth.True ? [designation.Day] : [])
            .Concat(calendar.Span.Until is { } end ? [end.AddDays(1)] : [])
            .Distinct()
            .ToList();

        named.Where(day => Derived(election, target, day) == Derived(election, target, day.AddDays(-1))).Should().BeEmpty();
        named.Should().HaveCount(expected.Split(',').Length);
    }

    [Theory]
    [InlineData("pemilu-2019", "2019-06-22")]
    [InlineData("pemilu-2019", "2019-08-04")]
    [InlineData("pemilu-2024", "2024-06-02")]
    [InlineData("pemilu-2024", "2024-06-23")]
    [InlineData("pemilu-2024", "2024-06-26")]
    public void Complete_OnADayOfARunOffThatWasNotHeld_IsAfterTheVote(string election, string day) =>
        Derived(election, "presiden", DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be("pasca calon");

    [Theory]
    [InlineData("2020-06-11", "8 July 2020")]
    [InlineData("2020-06-12", "23 September 2020")]
    public void Evaluate_OnTheDaysTheScheduleWasReplaced_NamesTheScheduleOfThatDay(string day, string designation) =>
        Evaluate("pilkada-2020", "gubernur", day, null).Derived.Single(fact => fact.Fact == FactKeys.TargetStatus).Because.English.Should().Contain(designation);

    [Fact]
    public void Evaluate_OfAnOpenCalendar_SaysThatItsLastDayWasNotFound() =>
        Evaluate("psu-2025-04-19", "bupati_wali_kota", "2025-05-01", null).Derived.Single(fact => fact.Fact == FactKeys.Phase).Because.English.Should().Contain("its last day was not found");

    [Theory]
    [InlineData("banjarbaru", "bupati_wali_kota", "2025-02-23", null)]
    [InlineData("banjarbaru", "bupati_wali_kota", "2025-02-24", "psu-2025-04-19")]
    [InlineData("banjarbaru", "parpol", "2025-02-24", "psu-2025-04-19")]
    [InlineData("banjarbaru", "bupati_wali_kota", "2025-04-19", "psu-2025-04-19")]
    [InlineData("banjarbaru", "bupati_wali_kota", "2025-04-20", null)]
    [InlineData("banjarbaru", null, "2025-04-10", null)]
    [InlineData("banjarbaru", "gubernur", "2025-04-10", null)]
    [InlineData("banjarbaru", "presiden", "2024-01-20", null)]
    [InlineData("banjarbaru", "bupati_wali_kota", "2024-10-15", null)]
    [InlineData("lainnya", "bupati_wali_kota", "2025-04-10", null)]
    [InlineData("papua", "gubernur", "2025-04-10", "psu-2025-papua")]
    [InlineData("papua", "bupati_wali_kota", "2025-04-10", null)]
    [InlineData("barito_utara", "bupati_wali_kota", "2025-03-22", "psu-2025-03-22")]
    [InlineData("barito_utara", "bupati_wali_kota", "2025-06-15", null)]
    [InlineData("barito_utara", "bupati_wali_kota", "2025-06-16", "psu-2025-barito-utara-2")]
    [InlineData("bangka", "bupati_wali_kota", "2025-02-20", null)]
    [InlineData("bangka", "bupati_wali_kota", "2025-02-21", "pilkada-ulang-2025")]
    public void Evaluate_WithAnArea_DerivesAnElectionOnlyWhereItIsTheOnlyOne(string area, string? target, string day, string? election)
    {
        var assessment = Evaluate(null, target, day, area);

        assessment.Derived.Where(fact => fact.Fact == FactKeys.Election).Select(fact => fact.Value).Should().Equal(election is null ? [] : [election]);
        assessment.Derived.Any(fact => fact.Fact == FactKeys.TargetStatus).Should().Be(election is not null);
        assessment.Contradictions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("pilkada-2024", "banjarbaru", "2025-04-10", "tanggal,pemilihan")]
    [InlineData("pilkada-2024", "lainnya", "2025-04-10", "tanggal")]
    [InlineData("pilkada-2024", null, "2025-04-10", "tanggal,pemilihan")]
    [InlineData("pilkada-2024", "banjarbaru", "2025-02-20", "")]
    [InlineData("pilkada-2024", null, "2024-10-10", "")]
    [InlineData("psu-2025-04-19", "siak", "2025-04-10", "wilayah")]
    [InlineData("psu-2025-04-19", "banjarbaru", "2025-04-10", "")]
    [InlineData("psu-2025-04-19", "banjarbaru", "2025-04-30", "")]
    [InlineData("psu-2025-03-22", "barito_utara", "2025-07-01", "pemilihan")]
    public void Evaluate_WithAnAreaThatContradictsTheElection_SaysSo(string election, string? area, string day, string facts) =>
        string.Join(',', Evaluate(election, "bupati_wali_kota", day, area).Contradictions.Select(item => item.Fact)).Should().Be(facts);

    [Fact]
    public void Evaluate_OfPilkada2024InAnAreaThatVotesAgain_NamesTheCalendarOfTheReVote() =>
        Evaluate("pilkada-2024", "bupati_wali_kota", "2025-04-10", "banjarbaru").Contradictions.Single(item => item.Fact == FactKeys.Election)
            .Text.English.Should().Contain("Banjarbaru").And.Contain("'psu-2025-04-19'");

    [Fact]
    public void Evaluate_OfARangeAndAPhaseOfADerivedElection_KeepsTheDaysThatFit()
    {
        var assessment = Evaluator.Evaluate(Like(null, "bupati_wali_kota", "banjarbaru") with
        {
            Date = new DayRange(new DateOnly(2025, 4, 10), new DateOnly(2025, 4, 19)),
            Phase = "pemungutan",
        });

        assessment.Derived.Should().ContainSingle(fact => fact.Fact == FactKeys.Date).Which.Value.Should().Be("2025-04-19");
    }

    [Theory]
    [InlineData("2025-04-10", true)]
    [InlineData("2024-10-10", false)]
    [InlineData("2025-04-20", true)]
    [InlineData("2026-01-10", false)]
    public void Evaluate_WithoutElectionOrArea_AsksForTheAreaOnlyWhileSomeAreaVotesAgain(string day, bool asks) =>
        Evaluate(null, "bupati_wali_kota", day, null).Questions.Any(question => question.Fact == FactKeys.Area).Should().Be(asks);

    // Whether these areas had a campaign was not found, so nobody is told that there was none.
    [Theory]
    [InlineData("psu-2025-04-19", true)]
    [InlineData("psu-2025-palopo", false)]
    public void Evaluate_OfARuleOnTheCampaign_AsksForThePhaseWhereItWasNotFound(string election, bool asks) =>
        Evaluator.Evaluate(Like(election, "bupati_wali_kota", null) with { Date = new DateOnly(2025, 4, 10), Acts = ["pelaksana_tim_kampanye"], Actor = new Actor { Status = "kepala_desa" } })
            .Questions.Any(question => question.Fact == FactKeys.Phase).Should().Be(asks);

    [Fact]
    public void Evaluate_AfterTheVoteOfACalendarWithoutInauguration_SaysThatNoQuestionDecides()
    {
        var assessment = Evaluator.Evaluate(Like("pilkada-2020", "gubernur", null) with
        {
            Date = new DateOnly(2020, 12, 10),
            Acts = ["mutasi_pejabat"],
            Actor = new Actor { Status = "pejabat_negara", IsRegionalHead = true, IsIncumbentStandingAgain = false },
            Circumstances = new Circumstances { MinisterialConsent = false },
        });

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Questions.Should().BeEmpty();
        assessment.Reason.English.Should().Contain("No question can decide");
    }

    // No calendar of Pilkada 2018 is in the rulebook: what it would derive is described by hand.
    [Fact]
    public void Evaluate_OfPilkada2018DescribedByHand_FindsWithoutACalendar()
    {
        var assessment = Evaluator.Evaluate(Like(null, "bupati_wali_kota", null) with
        {
            Date = new DateOnly(2018, 3, 10),
            Phase = "kampanye",
            Target = new Target { Kind = "bupati_wali_kota", Status = "calon" },
        });

        assessment.Violations.Select(violation => violation.Rule).Should().Equal("b-71-2017/e");
        assessment.Questions.Should().BeEmpty();
        assessment.Contradictions.Should().BeEmpty();
        assessment.Rulebook.NotCovered.Should().Contain(text => text.English.Contains("Pilkada 2018"));
    }

    private static string Derived(string election, string target, DateOnly day)
    {
        var facts = FactSet.Empty.With(FactKeys.Election, election).With(FactKeys.TargetKind, target).WithDays(FactKeys.Date, day);
        var derived = new ActionEvaluator(Rulebook.Default).Evaluate(facts).Derived;
        return $"{Value(FactKeys.Phase)} {Value(FactKeys.TargetStatus)}";

        string Value(string key) => derived.SingleOrDefault(fact => fact.Fact == key)?.Value ?? "-";
    }

    private static Assessment Evaluate(string? election, string? target, string day, string? area) =>
        Evaluator.Evaluate(Like(election, target, area) with { Date = DateOnly.Parse(day, CultureInfo.InvariantCulture) });

    private static AsnAction Like(string? election, string? target, string? area) => new()
    {
        Election = election,
        Area = area,
        Actor = new Actor { Status = "pns" },
        Acts = ["suka"],
        Target = new Target { Kind = target },
    };
}
