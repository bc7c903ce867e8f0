using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Who decides next and by when. Expected values come from the table of authorities and the days of the law, not from output.</summary>
public sealed class ProcedureTests
{
    private const string General = "disiplin/pejabat-berwenang";

    private const string Authority = "disiplin/wewenang-";

    /// <summary>No shipped rule leads to a light punishment; the table of authorities knows one all the same.</summary>
    private static readonly ActionEvaluator WithLightRule = new(RulebookWithLightRule());

    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    private static readonly string[] Posts =
        ["jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "pelaksana", "jf_ahli_utama", "jf_lainnya"];

    private static readonly string[] Agencies = ["pusat", "provinsi", "kabupaten_kota", "perwakilan_ri"];

    /// <summary>Class of post, levels of agency, then the authority for a light, medium and heavy punishment; "-": the general step.</summary>
    public static TheoryData<string, string, string, string, string> Authorities => new()
    {
        { "jpt_utama", "pusat provinsi kabupaten_kota perwakilan_ri", "presiden", "presiden", "presiden" },
        { "jpt_madya", "pusat provinsi", "ppk-pusat-provinsi-ringan", "ppk-pusat-provinsi-sedang", "ppk-pusat-provinsi-presiden-berat" },
        { "jpt_madya", "kabupaten_kota perwakilan_ri", "-", "-", "-" },
        { "jpt_pratama", "pusat provinsi", "jpt-madya-ringan", "ppk-pusat-provinsi-sedang", "ppk-pusat-provinsi-berat" },
        { "jpt_pratama", "kabupaten_kota", "ppk-kabupaten-kota-ringan", "ppk-kabupaten-kota-sedang", "ppk-kabupaten-kota-berat" },
        { "administrator", "pusat provinsi", "jpt-pratama-ringan", "jpt-madya-sedang", "ppk-pusat-provinsi-berat" },
        { "administrator", "kabupaten_kota", "jpt-pratama-ringan", "ppk-kabupaten-kota-sedang", "ppk-kabupaten-kota-berat" },
        { "pengawas", "pusat provinsi", "administrator-ringan", "jpt-pratama-sedang", "ppk-pusat-provinsi-berat" },
        { "pengawas", "kabupaten_kota", "administrator-ringan", "ppk-kabupaten-kota-sedang-bawah", "ppk-kabupaten-kota-berat" },
        { "pelaksana", "pusat provinsi", "pengawas-ringan", "administrator-sedang", "ppk-pusat-provinsi-berat" },
        { "pelaksana", "kabupaten_kota", "pengawas-ringan", "ppk-kabupaten-kota-sedang-bawah", "ppk-kabupaten-kota-berat" },
        { "jf_ahli_utama", "pusat provinsi", "ppk-pusat-provinsi-ringan", "ppk-pusat-provinsi-sedang", "ppk-pusat-provinsi-presiden-berat" },
        { "jf_ahli_utama", "kabupaten_kota", "ppk-kabupaten-kota-ringan", "ppk-kabupaten-kota-sedang", "ppk-kabupaten-kota-presiden-berat" },
        { "jf_ahli_utama", "perwakilan_ri", "-", "-", "-" },
        { "jf_lainnya", "pusat provinsi", "jf-unit", "jf-unit", "ppk-pusat-provinsi-berat" },
        { "jf_lainnya", "kabupaten_kota", "jf-unit", "jf-unit", "ppk-kabupaten-kota-berat" },
        { "jpt_pratama", "perwakilan_ri", "perwakilan-ringan", "perwakilan-sedang", "perwakilan-berat" },
        { "administrator", "perwakilan_ri", "perwakilan-ringan", "perwakilan-sedang", "perwakilan-berat" },
        { "pengawas", "perwakilan_ri", "perwakilan-ringan", "perwakilan-sedang", "perwakilan-berat" },
        { "pelaksana", "perwakilan_ri", "perwakilan-ringan", "perwakilan-sedang", "perwakilan-berat" },
        { "jf_lainnya", "perwakilan_ri", "perwakilan-ringan", "perwakilan-sedang", "perwakilan-berat" },
    };

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Evaluate_OfADescribedPost_NamesTheOneAuthorityForTheLevel(string post, string agencies, string light, string medium, string heavy)
    {
        foreach (var agency in agencies.Split(' '))
        {
            AuthoritiesFor(Light(post, agency)).Should().Equal(Expected(light));
            AuthoritiesFor(Medium(post, agency)).Should().Equal(Expected(medium));
            AuthoritiesFor(Heavy(post, agency)).Should().Equal(Expected(heavy));
        }
    }

    [Fact]
    public void Authorities_OfTheTable_NameEachPostAndAgencyOnce() =>
        Authorities.SelectMany(row => ((string)row[1]).Split(' ').Select(agency => ((string)row[0], agency)))
            .Should().BeEquivalentTo(Posts.SelectMany(post => Agencies.Select(agency => (post, agency))));

    [Theory]
    [InlineData(null, null)]
    [InlineData("administrator", null)]
    [InlineData(null, "kabupaten_kota")]
    public void Evaluate_OfAPostOrAgencyNotDescribed_TellsTheGeneralStepOnly(string? post, string? agency)
    {
        AuthoritiesFor(Heavy(post, agency)).Should().Equal(General);
        AuthoritiesFor(Medium(post, agency)).Should().Equal(General);
    }

    [Fact]
    public void Evaluate_OfAFindingWithoutLevel_TellsTheGeneralAuthority() =>
        AuthoritiesFor(Heavy("administrator", "kabupaten_kota") with { Acts = ["membiarkan_pelanggaran_bawahan"] }).Should().Equal(General);

    [Theory]
    [InlineData(null, "pemberhentian/ppk-atau-presiden")]
    [InlineData("jpt_utama", "pemberhentian/presiden")]
    [InlineData("jpt_madya", "pemberhentian/presiden")]
    [InlineData("jf_ahli_utama", "pemberhentian/presiden")]
    [InlineData("jpt_pratama", "pemberhentian/ppk")]
    [InlineData("pelaksana", "pemberhentian/ppk")]
    [InlineData("jf_lainnya", "pemberhentian/ppk")]
    public void Evaluate_OfPartyMembership_NamesWhoOrdersTheDismissal(string? post, string step) =>
        StepsOf(Heavy(post, null) with { Acts = ["anggota_pengurus_parpol"] }, "pemberhentian/")
            .Should().BeEquivalentTo(step, "pemberhentian/banding");

    [Theory]
    [InlineData("2020-09-09", "")]
    [InlineData("2020-09-10", "kasn")]
    [InlineData("2024-08-23", "kasn")]
    [InlineData("2024-08-24", "peralihan")]
    [InlineData("2024-09-03", "peralihan")]
    [InlineData("2024-09-04", "bkn")]
    [InlineData("2024-10-10", "bkn")]
    [InlineData("2024-10-11", "bkn bkn-verifikasi")]
    [InlineData("2025-10-15", "bkn bkn-verifikasi")]
    [InlineData("2025-10-16", "bkn bkn-verifikasi lembaga-independen")]
    public void Evaluate_OnTheDaysTheRouteChanges_TellsTheRouteOfTheDayOfDecision(string day, string routes)
    {
        var expected = routes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var acts = new (string Kind, Act Act, TargetStatus Status)[]
        {
            ("disiplin", Acts.BenefitOrHarmContestant, TargetStatus.Candidate),
            ("kode-etik", Acts.PutUpProps, TargetStatus.ProspectiveCandidate),
            ("pemberhentian", Acts.BecomePartyMemberOrOfficer, TargetStatus.Candidate),
        };
        foreach (var (kind, done, status) in acts)
        {
            var action = Heavy(null, null) with
            {
                Acts = [done],
                Election = null,
                Target = new Target { Kind = "bupati_wali_kota", Status = status },
                DecisionDate = DateOnly.Parse(day),
            };

            StepsOf(action, "rute/").Should().Equal(expected.Select(route => $"rute/{route}-{kind}"));
        }
    }

    [Theory]
    [InlineData("2021-08-09", "disiplin/pp-53-pemeriksaan disiplin/pp-53-tim-pemeriksa disiplin/pp-53-banding")]
    [InlineData("2021-08-10", "disiplin/pp-53-pemeriksaan disiplin/pp-53-tim-pemeriksa disiplin/banding disiplin/keberatan")]
    [InlineData("2021-08-30", "disiplin/pp-53-pemeriksaan disiplin/pp-53-tim-pemeriksa disiplin/banding disiplin/keberatan")]
    public void Evaluate_OfADecisionUnderPp53_TellsWhatIsKnownOfItsProcedure(string day, string steps) =>
        StepsOf(Under53() with { DecisionDate = DateOnly.Parse(day) }, "disiplin/").Should().Equal(steps.Split(' '));

    [Fact]
    public void Evaluate_OfAnActUnderPp53DecidedUnderPp94_FollowsTheNewProcedure() =>
        StepsOf(Under53() with { DecisionDate = new DateOnly(2021, 8, 31) }, "disiplin/")
            .Should().Contain([General, "disiplin/tim-pemeriksa-wajib", "disiplin/kewajiban-menghukum", "disiplin/jabatan-kosong", "disiplin/banding"])
            .And.NotContain(step => step.StartsWith("disiplin/pp-53", StringComparison.Ordinal));

    [Theory]
    [InlineData("disiplin/keputusan", "2025-11-17")]
    [InlineData("disiplin/banding", "2025-11-21")]
    public void Evaluate_OfADatedDecision_TellsTheDueDay(string step, string due) =>
        Evaluator.Evaluate(Heavy(null, null) with { DecisionDate = new DateOnly(2025, 11, 3) }).Procedure
            .Single(found => found.Id == step).DueDate.Should().Be(DateOnly.Parse(due));

    [Fact]
    public void Evaluate_OfAPppk_LeavesTheBoardOfPnsOut() =>
        StepsOf(Under53() with { Actor = new Actor { Status = "pppk" }, DecisionDate = new DateOnly(2021, 1, 4) }, "disiplin/")
            .Should().Contain("disiplin/pp-53-tim-pemeriksa").And.NotContain("disiplin/pp-53-banding");

    private static AsnAction Heavy(string? post, string? agency) => new()
    {
        Date = new DateOnly(2024, 10, 4),
        Election = "pilkada-2024",
        Actor = new Actor { Status = "pns", PositionGroup = post, AgencyLevel = agency },
        Acts = ["keputusan_tindakan_menguntungkan"],
        Target = new Target { Kind = "bupati_wali_kota" },
    };

    private static AsnAction Medium(string? post, string? agency) =>
        Heavy(post, agency) with { Acts = ["peserta_kampanye"], Circumstances = new Circumstances { PartyAttributes = true } };

    private static AsnAction Light(string post, string agency) => Heavy(post, agency) with { Acts = ["foto_bersama"] };

    private static AsnAction Under53() => Heavy(null, null) with { Date = new DateOnly(2020, 10, 15), Election = "pilkada-2020" };

    private static string[] Expected(string authority) => [authority == "-" ? General : Authority + authority];

    private static IEnumerable<string> AuthoritiesFor(AsnAction action) =>
        StepsOf(action, "disiplin/").Where(step => step == General || step.StartsWith(Authority, StringComparison.Ordinal));

    private static IEnumerable<string> StepsOf(AsnAction action, string prefix) =>
        (action.Acts.Contains(Acts.BePhotographedTogether) ? WithLightRule : Evaluator).Evaluate(action).Procedure
            .Select(step => step.Id).Where(id => id.StartsWith(prefix, StringComparison.Ordinal));

    private static Rulebook RulebookWithLightRule()
    {
        const string Rule = """
            id: uji/ringan
            judul: Berfoto bersama calon
            jenis: disiplin
            berlaku: { mulai: 2022-09-22 }
            bila: { pelaku.status: asn, perbuatan: foto_bersama }
            dasar_hukum: [ { pp-94-2021: Pasal 3 huruf d } ]
            sanksi: { tingkat: disiplin.ringan, dasar: [ { pp-94-2021: Pasal 3 huruf d } ] }
            sumber: { verifikasi: satu_sumber, rujukan: [dis-s01] }
            """;
        const string Tests = """
            aturan: uji/ringan
            tindakan: { pelaku: { status: pns }, perbuatan: [foto_bersama] }
            uji:
              - { nama: hari pertama, tindakan: { tanggal: berlaku.mulai }, harap: { hasil: terbukti } }
              - { nama: sehari sebelumnya, tindakan: { tanggal: berlaku.mulai - 1 }, harap: { hasil: tidak_berlaku } }
            """;
        return Rulebook.Parse(
            [.. Rulebook.EmbeddedFiles, new SourceText("rules/pelanggaran/uji/ringan.yaml", Rule), new SourceText("rules/pelanggaran/uji/ringan.uji.yaml", Tests)], "rules")
            .RulebookOrThrow();
    }
}
