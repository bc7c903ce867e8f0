using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Docs;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>One act under the law of different days. Expected values come from the law, not from output.</summary>
public sealed class SameActOverTimeTests
{
    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    public static TheoryData<string, string, string, string, string, string> Photos() => new()
    {
        { "2020-09-15", "pilkada-2020", "bupati_wali_kota", "skb-2020/3", "kode_etik", "KASN" },
        { "2020-10-15", "pilkada-2020", "bupati_wali_kota", "skb-2020/3", "kode_etik", "KASN" },
        { "2023-10-15", "pemilu-2024", "presiden", "skb-2022/A5", "kode_etik", "KASN" },
        { "2024-01-15", "pemilu-2024", "presiden", "skb-2022/B7", "disiplin.berat", "KASN" },
        { "2024-10-15", "pilkada-2024", "bupati_wali_kota", "skb-2022/B7", "disiplin.berat", "BKN" },
    };

    [Theory]
    [MemberData(nameof(Photos))]
    public void Evaluate_OfAPostedPhotoWithAHandSign_FollowsTheLawAndTheAuthorityOfTheDay(
        string day, string election, string target, string rule, string track, string authority)
    {
        var date = DateOnly.Parse(day);
        var assessment = Evaluator.Evaluate(new AsnAction
        {
            Date = date,
            Election = election,
            Actor = new Actor { Status = "pns" },
            Acts = ["unggah_foto_bersama"],
            Target = new Target { Kind = target },
            Circumstances = new Circumstances { PhotoSubject = "calon", PartisanSymbol = true, PubliclyAccessible = true, MeantToSupport = true },
        });

        var violation = assessment.Violations.Should().ContainSingle().Subject;
        violation.Rule.Should().Be(rule);
        violation.Standing.Should().Be(Standing.Established);
        var kind = CodeNames<ViolationKind>.Of(violation.Kind);
        new[] { kind, $"{kind}.{violation.Sanction.Level}" }.Should().Contain(track);

        Cited(assessment).Should().NotBeEmpty().And.OnlyContain(basis =>
            (basis.InForceFrom ?? basis.InForceNoLaterThan) <= date && (basis.InForceUntil == null || basis.InForceUntil >= date));
        File.ReadAllText(DocsFiles.FullPath("docs/situations.md")).Should().MatchRegex($@"\| {DayWords.Of(date).English} \| [^|]* \| `{rule}` \| [^|]* \| {authority} \|");
        var actors = string.Join("; ", assessment.Procedure.Select(step => step.Actor?.Indonesian));
        actors.Should().Contain(authority);
        if (authority == "BKN")
        {
            actors.Should().NotContain("KASN");
        }
    }

    [Theory]
    [InlineData("2024-09-10", false)]
    [InlineData("2024-10-10", true)]
    public void Evaluate_OfACamatWhoOrdersSubordinatesInAPilkada_AddsTheCrimeOnceThePairsAreDesignated(string day, bool isCrime)
    {
        var assessment = Evaluator.Evaluate(new AsnAction
        {
            Date = DateOnly.Parse(day),
            Election = "pilkada-2024",
            Actor = new Actor { Status = "pns", Position = "camat", PositionGroup = "administrator" },
            Acts = ["kegiatan_keberpihakan"],
            Target = new Target { Kind = "bupati_wali_kota" },
            Circumstances = new Circumstances { MobilisedSubordinates = true, Intentional = true },
        });

        var tracks = assessment.Recommendation?.Tracks.Select(track => (track.Kind, track.Level)) ?? [];
        if (isCrime)
        {
            tracks.Should().Equal((ViolationKind.Discipline, "berat"), (ViolationKind.Criminal, "pilkada-188"));
            assessment.Recommendation!.Tracks.Should().OnlyContain(track => track.Options.Count > 0);
        }
        else
        {
            tracks.Should().NotContain(track => track.Kind == ViolationKind.Criminal);
            assessment.OfAnotherStage.Should().ContainSingle(rule => rule.Rule == "uu-10-2016/188")
                .Which.Unmet.Should().ContainSingle(element => element.Fact == FactKeys.TargetStatus && element.Value == "bakal_calon");
        }
    }

    [Theory]
    [InlineData("pns", "2023-10-30", "uu-5-2014: Pasal 87 ayat (4) huruf c")]
    [InlineData("pns", "2023-10-31", "uu-20-2023: Pasal 52 ayat (3) huruf j")]
    [InlineData("pppk", "2023-10-30", "pp-49-2018: Pasal 53 ayat (3) huruf c")]
    [InlineData("pppk", "2023-10-31", "uu-20-2023: Pasal 52 ayat (3) huruf j")]
    public void Evaluate_OfAPartyMember_DismissesWithoutHonourByTheArticleOfTheDay(string status, string day, string article)
    {
        var assessment = Evaluator.Evaluate(new AsnAction
        {
            Date = DateOnly.Parse(day),
            Actor = new Actor { Status = status, IsPartyMember = true },
            Acts = ["anggota_pengurus_parpol"],
        });

        assessment.Recommendation!.Tracks.Select(track => (track.Kind, track.Level)).Should().Equal((ViolationKind.Dismissal, "ptdh"));
        Cited(assessment).Select(basis => $"{basis.InstrumentId}: {basis.Provision}").Should().Contain(article);
    }

    [Theory]
    [InlineData("2024-03-21", null, Verdict.NoViolation)]
    [InlineData("2024-03-22", false, Verdict.Violation)]
    [InlineData("2024-03-22", true, Verdict.NoViolation)]
    public void Evaluate_OfATransferOfOfficials_KnowsTheWindowAndTheConsent(string day, bool? consent, Verdict verdict)
    {
        var assessment = Evaluator.Evaluate(new AsnAction
        {
            Date = DateOnly.Parse(day),
            Election = "pilkada-2024",
            Actor = new Actor { Status = "pejabat_negara", IsRegionalHead = true },
            Acts = ["mutasi_pejabat"],
            Target = new Target { Kind = "bupati_wali_kota" },
            Circumstances = new Circumstances { MinisterialConsent = consent },
        });

        assessment.Verdict.Should().Be(verdict);
    }

    private static IEnumerable<LegalBasis> Cited(Assessment assessment) =>
        assessment.Violations.SelectMany(violation => violation.LegalBasis.Concat(violation.Sanction.Basis).Concat(violation.Sanction.Options.SelectMany(option => option.Basis)));
}
