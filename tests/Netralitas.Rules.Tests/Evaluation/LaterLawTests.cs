using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>Criminal law that changed after the act: UU 1/2026, in force from 2 January 2026.</summary>
public sealed class LaterLawTests
{
    // UU 7/2017 Pasal 494: detention and a fine up to 1 January 2026, a fine of category II from 2 January 2026.
    private static readonly FactSet Pasal494 = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "pelaksana_tim_kampanye").With("sasaran.jenis", "presiden")
        .With("tahapan", "kampanye").With("sasaran.status", "calon");

    private static readonly FactSet Pasal188 = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "keputusan_tindakan_menguntungkan").With("sasaran.jenis", "bupati_wali_kota")
        .With("sasaran.status", "calon").With("keadaan.dengan_sengaja", true);

    [Theory]
    [InlineData("2025-12-31", "2026-03-01", true)]
    [InlineData("2026-01-01", "2026-01-02", true)]
    [InlineData("2025-12-31", "2026-01-01..2026-01-02", null)]
    [InlineData("2025-12-31", null, null)]
    public void Sanction_OfAnActBeforeTheChange_IsShownWithTheLaterLaw(string act, string? decision, bool? applies)
    {
        var sanction = Sanction(Pasal494, "uu-7-2017/494", act, decision);

        sanction.Options.Select(option => option.Kind).Should().Equal("denda", "kurungan");
        var later = sanction.LaterLaw.Should().ContainSingle().Subject;
        later.Regime.Should().Be("pidana-uu-7-2017-2026");
        later.InForceFrom.Should().Be(new DateOnly(2026, 1, 2));
        later.AppliesToDecision.Should().Be(applies);
        later.Verification.Should().Be(Verification.Inferred);
        later.Options.Should().ContainSingle(option => option.Kind == "denda_kategori_ii")
            .Which.Basis.Should().Contain(basis => basis.Instrument == "UU 1/2026" && basis.Provision == "Pasal 2 ayat (3)");
    }

    [Theory]
    [InlineData("2025-12-30", "2025-12-31", "denda,kurungan")]
    [InlineData("2025-12-31", "2026-01-01", "denda,kurungan")]
    [InlineData("2026-01-02", "2026-03-01", "denda_kategori_ii")]
    [InlineData("2026-01-02", null, "denda_kategori_ii")]
    [InlineData("2026-01-01..2026-01-02", "2026-03-01", "denda,kurungan,denda_kategori_ii")]
    public void Sanction_WithoutAChangeBetweenActAndDecision_IsThatOfTheActAlone(string act, string? decision, string kinds)
    {
        var sanction = Sanction(Pasal494, "uu-7-2017/494", act, decision);

        sanction.Options.Select(option => option.Kind).Should().BeEquivalentTo(kinds.Split(','));
        sanction.LaterLaw.Should().BeEmpty();
    }

    [Fact]
    public void Sanction_OfThePilkadaLaw_IsComparedToo()
    {
        var later = Sanction(Pasal188, "uu-10-2016/188", "2024-10-15", "2026-03-01").LaterLaw.Single();

        later.Regime.Should().Be("pidana-pilkada-2026");
        later.Options.Should().OnlyContain(option => option.Basis.Any(basis => basis.Instrument == "UU 1/2026"));
    }

    [Fact]
    public void Sanction_OfDisciplineWhoseLawChanged_IsNotCompared()
    {
        var like = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "keputusan_tindakan_menguntungkan").With("pemilihan", "pilkada-2020").With("sasaran.jenis", "bupati_wali_kota");
        var violations = Evaluate(Netralitas.Rules.Rulebook.Default, like, "2020-10-15", "2022-03-01").Violations;

        violations.Where(violation => violation.Kind == ViolationKind.Discipline).Should().NotBeEmpty().And.OnlyContain(violation => violation.Sanction.LaterLaw.Count == 0);
    }

    [Theory]
    [InlineData("2026-03-01", true, true)]
    [InlineData(null, false, true)]
    [InlineData("2025-12-31", false, false)]
    public void ToText_OfAChangeOfLaw_TellsItOnce(string? decision, bool kinds, bool note)
    {
        var text = string.Join(' ', Evaluate(Netralitas.Rules.Rulebook.Default, Pasal494, "2025-12-31", decision).ToText(Language.English).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        text.Contains("The law changed after the act. Criminal penalties of UU 7/2017 after UU 1/2026", StringComparison.Ordinal).Should().Be(kinds);
        text.Contains("For decisions from 2 January 2026: the law changed after the act (UU 1/2026).", StringComparison.Ordinal).Should().Be(note);
    }

    [Theory]
    [InlineData("2021-06-01", "")]
    [InlineData("2022-06-01", "kedua")]
    [InlineData("2024-06-01", "kedua,ketiga")]
    [InlineData(null, "kedua,ketiga")]
    public void Sanction_OfALawThatChangedTwice_IsComparedWithEachUpToTheDecision(string? decision, string regimes)
    {
        var files = BaseRules.Files();
        var first = Encoding.UTF8.GetString(files["sanksi/disiplin.yaml"]);
        files["kosakata.yaml"] = [.. files["kosakata.yaml"], .. "\n  - { kunci: tanggal_keputusan, jenis: tanggal, nama: Tanggal keputusan, tanya: Kapan diputus }\n"u8];
        files["sanksi/disiplin.yaml"] = Encoding.UTF8.GetBytes(first.Replace("2020-01-01", "2020-01-01, sampai: 2021-12-31", StringComparison.Ordinal));
        files["sanksi/kedua.yaml"] = Next("kedua", "2022-01-01, sampai: 2022-12-31", "disiplin");
        files["sanksi/ketiga.yaml"] = Next("ketiga", "2023-01-01", "kedua");
        var rulebook = BaseRules.Load(files).RulebookOrThrow();
        var like = FactSet.Empty.With("pelaku.status", "pns").With("perbuatan", "suka").With("sasaran.status", "calon");

        var later = Evaluate(rulebook, like, "2020-06-01", decision).Violations.Single().Sanction.LaterLaw;

        later.Select(law => law.Regime).Should().Equal(regimes.Split(',', StringSplitOptions.RemoveEmptyEntries));

        byte[] Next(string id, string validity, string replaced) => Encoding.UTF8.GetBytes(first
            .Replace("id: disiplin\n", $"id: {id}\n", StringComparison.Ordinal)
            .Replace("2020-01-01", validity, StringComparison.Ordinal)
            .Replace("gabungan: terberat\n", $"gabungan: terberat\nperubahan: {{ menggantikan: {replaced}, isi: Bandingkan., sumber: {{ verifikasi: satu_sumber, rujukan: [berita] }} }}\n", StringComparison.Ordinal));
    }

    private static Sanction Sanction(FactSet facts, string rule, string act, string? decision) =>
        Evaluate(Netralitas.Rules.Rulebook.Default, facts, act, decision).Violations.Single(violation => violation.Rule == rule).Sanction;

    private static Assessment Evaluate(Rulebook rulebook, FactSet facts, string act, string? decision)
    {
        var dated = facts.WithDays("tanggal", Range(act));
        return new ActionEvaluator(rulebook).Evaluate(decision is null ? dated : dated.WithDays("tanggal_keputusan", Range(decision)));
    }

    private static DayRange Range(string days)
    {
        var ends = days.Split("..").Select(day => DateOnly.Parse(day)).ToList();
        return new DayRange(ends[0], ends[^1]);
    }
}
