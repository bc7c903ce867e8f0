using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>What the law says of each example, typed from the provisions and not from the output.</summary>
public sealed class ExampleFindingTests
{
    /// <summary>A violation that must be found: its level, null where the law sets none, and provisions that must be cited.</summary>
    public sealed record Found(string Rule, ViolationKind Kind, string? Level, string[] Cites, string[] SanctionCites);

    /// <summary>What is expected of an example. Questions and open rules may be more than those named; the rest is all there is.</summary>
    public sealed record Expected(Verdict Verdict, Found[] Violations)
    {
        public string[] Asks { get; init; } = [];

        public string[] Open { get; init; } = [];

        public string[] Lifted { get; init; } = [];

        public string[] NotInForce { get; init; } = [];

        public string[] Permitted { get; init; } = [];
    }

    // SKB 2022 Lampiran II B6 after designation: UU ASN 9 (2), PP 94/2021 5 n 5, heavy by 14 i 3.
    private static readonly Found LikeOfCandidate = new(
        "skb-2022/B6",
        ViolationKind.Discipline,
        "berat",
        ["SKB 2/2022 Lampiran II bagian B poin 6", "UU 20/2023 Pasal 9 ayat (2)", "PP 94/2021 Pasal 5 huruf n angka 5"],
        ["PP 94/2021 Pasal 14 huruf i angka 3"]);

    // SKB 2022 Lampiran II A4 before designation: PP 42/2004 11 c, moral sanction by 15 (1)-(3).
    private static readonly Found LikeOfProspectiveCandidate = new(
        "skb-2022/A4",
        ViolationKind.Ethics,
        "moral",
        ["SKB 2/2022 Lampiran II bagian A poin 4", "PP 42/2004 Pasal 11 huruf c"],
        ["PP 42/2004 Pasal 15 ayat (1)", "PP 42/2004 Pasal 15 ayat (2)", "PP 42/2004 Pasal 15 ayat (3)"]);

    private static readonly SortedDictionary<string, Expected> Table = new(StringComparer.Ordinal)
    {
        ["examples/suka-capres.yaml"] = new(Verdict.Violation, [LikeOfCandidate]),
        ["examples/suka-capres.json"] = new(Verdict.Violation, [LikeOfCandidate]),
        ["examples/suka-sebelum-penetapan.yaml"] = new(Verdict.Violation, [LikeOfProspectiveCandidate]),

        // 5 November 2023: the final lists (3 November) are out, the presidential pairs (13 November) are not.
        ["examples/suka-caleg.yaml"] = new(Verdict.Violation, [LikeOfCandidate]),
        ["examples/hanya-status-dan-perbuatan.yaml"] = new(Verdict.Undetermined, [])
        {
            Asks = ["tanggal", "sasaran.status"],
            Open = ["skb-2022/A4", "skb-2022/B6"],
        },
        ["examples/kepala-seksi-mengarahkan-staf.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "skb-2022/B8",
                    ViolationKind.Discipline,
                    "berat",
                    ["SKB 2/2022 Lampiran II bagian B poin 8", "PP 94/2021 Pasal 5 huruf n angka 6"],
                    ["PP 94/2021 Pasal 14 huruf i angka 4"]),
                new Found(
                    "uu-7-2017/283-asn",
                    ViolationKind.Administrative,
                    null,
                    ["UU 7/2017 Pasal 283 ayat (1)"],
                    []),
            ]),

        // B7 demands the purpose of giving support, and that is not known.
        ["examples/foto-pose-jari.yaml"] = new(Verdict.Undetermined, [])
        {
            Asks = ["keadaan.tujuan_mendukung"],
            Open = ["skb-2022/B7"],
        },

        // PP 94/2021 5 n 1 has no level in Pasal 13 or 14; B4 is heavy.
        ["examples/hadir-kampanye-mendukung.yaml"] = new(
            Verdict.Violation,
            [
                new Found("pp-94-2021/5n1", ViolationKind.Discipline, null, ["PP 94/2021 Pasal 5 huruf n angka 1"], []),
                new Found(
                    "skb-2022/B4",
                    ViolationKind.Discipline,
                    "berat",
                    ["SKB 2/2022 Lampiran II bagian B poin 4"],
                    ["PP 94/2021 Pasal 14 huruf i angka 3", "PP 94/2021 Pasal 14 huruf i angka 4"]),
            ]),

        // A3 and B4 demand attendance and support.
        ["examples/hadir-kampanye-pasif.yaml"] = new(Verdict.NoViolation, []) { Permitted = ["pernyataan/kehadiran-pasif"] },
        ["examples/posting-foto-calon.yaml"] = new(Verdict.Violation, [LikeOfCandidate]),

        // Not a civil servant: the circular and the contract, not the decree.
        ["examples/ppnpn-suka.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "se-1-2023/ppnpn",
                    ViolationKind.Contract,
                    "bertingkat",
                    ["SE MenPANRB 1/2023 Keseluruhan"],
                    ["SE MenPANRB 1/2023 Keseluruhan"]),
            ]),

        // UU 7/2017 299 (2): a state official who is a party member may campaign, on leave; not an ASN case.
        ["examples/kepala-badan-tim-kampanye.yaml"] = new(Verdict.NoViolation, [])
        {
            Permitted = ["uu-7-2017/299-ayat-2", "uu-7-2017/302-303", "pp-53-2023/cuti-kampanye"],
        },
        ["examples/kepala-badan-mengarahkan-staf.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "uu-7-2017/283",
                    ViolationKind.Administrative,
                    null,
                    ["UU 7/2017 Pasal 283 ayat (1)", "UU 7/2017 Pasal 283 ayat (2)"],
                    []),
            ]),
        ["examples/pj-bupati-keputusan.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "skb-2022/B12",
                    ViolationKind.Discipline,
                    "berat",
                    ["SKB 2/2022 Lampiran II bagian B poin 12", "PP 94/2021 Pasal 5 huruf n angka 5"],
                    ["PP 94/2021 Pasal 14 huruf i angka 3"]),
            ])
        {
            // A crime only if it was intentional, which the example does not say.
            Asks = ["keadaan.dengan_sengaja"],
            Open = ["uu-10-2016/71-3"],
        },

        // Two tracks: discipline by the decree, and Pasal 71 (1) with 188, whose case of 2015 was a camat who ordered staff.
        ["examples/camat-mengarahkan-staf.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "skb-2022/B8",
                    ViolationKind.Discipline,
                    "berat",
                    ["SKB 2/2022 Lampiran II bagian B poin 8", "PP 94/2021 Pasal 5 huruf n angka 6"],
                    ["PP 94/2021 Pasal 14 huruf i angka 4"]),
                new Found(
                    "uu-10-2016/188",
                    ViolationKind.Criminal,
                    "pilkada-188",
                    ["UU Pilkada Pasal 71 ayat (1)"],
                    ["UU Pilkada Pasal 188"]),
            ]),

        // Pairs of the Pilkada 2024 were designated on 22 September 2024.
        ["examples/pilkada-2024-bagikan.yaml"] = new(Verdict.Violation, [LikeOfCandidate]),
        ["examples/pilkada-2024-sebelum-penetapan.yaml"] = new(Verdict.Violation, [LikeOfProspectiveCandidate]),

        // A re-vote among the pairs designated in 2024, by the calendar of that area.
        ["examples/psu-2025.yaml"] = new(Verdict.Violation, [LikeOfCandidate]),

        // A7 demands leave; SE MenPANRB 18/2023 allows passive company.
        ["examples/suami-istri-calon.yaml"] = new(Verdict.NoViolation, [])
        {
            Lifted = ["skb-2022/A7"],
            Permitted = ["se-18-2023/mendampingi"],
        },

        // The decree is of 22 September 2022; before it the MenPANRB letter of 27 December 2017 called a like a breach of ethics.
        ["examples/sebelum-skb.yaml"] = new(
            Verdict.Violation,
            [
                new Found(
                    "b-71-2017/e",
                    ViolationKind.Ethics,
                    "moral",
                    ["Surat MenPANRB B/71/2017 Keseluruhan", "PP 42/2004 Pasal 11 huruf c"],
                    ["PP 42/2004 Pasal 15 ayat (1)"]),
            ]),
        ["examples/sebelum-aturan.yaml"] = new(Verdict.NoRuleInForce, []) { NotInForce = ["b-71-2017/e", "skb-2022/A4"] },
    };

    public static IEnumerable<object[]> Examples() => Table.Keys.Select(example => new object[] { example });

    [Fact]
    public void Table_OfTheExamples_HoldsEachOfThem() => Table.Keys.Should().Equal(DocsFiles.Examples());

    [Theory]
    [MemberData(nameof(Examples))]
    public void Evaluate_OfEachExample_FindsWhatTheLawSays(string example)
    {
        var expected = Table[example];

        var assessment = ExampleGoldenTests.Evaluate(example);

        assessment.Verdict.Should().Be(expected.Verdict);
        assessment.Violations.Select(violation => (violation.Rule, violation.Kind, violation.Sanction.Level))
            .Should().BeEquivalentTo(expected.Violations.Select(violation => (violation.Rule, violation.Kind, violation.Level)));
        foreach (var violation in expected.Violations)
        {
            var found = assessment.Violations.Single(other => other.Rule == violation.Rule);
            found.Standing.Should().Be(Standing.Established);
            violation.Cites.Except(Cited(found.LegalBasis)).Should().BeEmpty();
            violation.SanctionCites.Except(Cited(found.Sanction.Basis)).Should().BeEmpty();
        }

        expected.Asks.Except(assessment.Questions.Select(question => question.Fact)).Should().BeEmpty();
        expected.Open.Except(assessment.Open.Select(rule => rule.Rule)).Should().BeEmpty();
        assessment.Lifted.Select(rule => rule.Rule).Should().BeEquivalentTo(expected.Lifted);
        assessment.NotInForce.Select(rule => rule.Rule).Should().BeEquivalentTo(expected.NotInForce);
        assessment.Permissions.Select(permission => permission.Id).Should().BeEquivalentTo(expected.Permitted);
    }

    private static IEnumerable<string> Cited(IEnumerable<LegalBasis> provisions) =>
        provisions.Select(law => $"{law.Instrument} {law.Provision}");
}
