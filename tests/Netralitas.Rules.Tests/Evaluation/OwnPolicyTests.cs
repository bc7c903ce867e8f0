using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>What a policy chooses between two kinds, a reprimand (teguran) and the heavier statement (pernyataan), however it is written.</summary>
public sealed class OwnPolicyTests
{
    private const string Aggravating = "{ bila: { keadaan.aktif: ya }, arah: memberatkan, isi: Aktif, alasan: Lebih buruk. }";
    private const string Mitigating = "{ bila: { riwayat.sifat_sama: tidak }, arah: meringankan, isi: Pertama, alasan: Baru sekali. }";
    private const string OnlyIfActive = "{ pilihan: [teguran], hanya_bila: { keadaan.aktif: ya } }";
    private const string OnlyIfRepeated = "{ pilihan: [pernyataan], hanya_bila: { riwayat.sifat_sama: ya } }";

    // "Berinteraksi dengan unggahan calon" is a light breach of discipline in the rulebook that has one of everything.
    private static readonly FactSet Share = FactSet.Empty
        .WithDays(FactKeys.Date, new DayRange(new DateOnly(2024, 7, 1), new DateOnly(2024, 7, 1))).With("pelaku.status", "pppk").With("perbuatan", "bagikan")
        .With(FactKeys.Election, "pemilu-1").With(FactKeys.TargetKind, "presiden");

    [Theory]
    [InlineData("teringan", "", "", "teguran")]
    [InlineData("terberat", "", "", "pernyataan")]
    [InlineData("teringan", "", "keadaan.aktif=ya", "pernyataan")]
    [InlineData("terberat", "", "keadaan.aktif=ya", "pernyataan")]
    [InlineData("teringan", "", "riwayat.sifat_sama=tidak", "teguran")]
    [InlineData("terberat", "", "riwayat.sifat_sama=tidak", "teguran")]
    [InlineData("terberat", "", "riwayat.sifat_sama=tidak keadaan.aktif=ya", "pernyataan")]
    [InlineData("teringan", OnlyIfActive, "", "pernyataan")]
    [InlineData("teringan", OnlyIfActive, "keadaan.aktif=tidak", "pernyataan")]
    [InlineData("terberat", OnlyIfRepeated, "", "teguran")]
    [InlineData("terberat", OnlyIfRepeated, "riwayat.sifat_sama=ya", "pernyataan")]
    [InlineData("teringan", OnlyIfActive + ", " + OnlyIfRepeated, "keadaan.aktif=tidak riwayat.sifat_sama=ya", "pernyataan")]
    [InlineData("terberat", OnlyIfActive + ", " + OnlyIfRepeated, "keadaan.aktif=ya riwayat.sifat_sama=tidak", "teguran")]
    [InlineData("teringan", OnlyIfActive + ", " + OnlyIfRepeated, "", "teguran")]
    [InlineData("terberat", OnlyIfActive + ", " + OnlyIfRepeated, "", "pernyataan")]
    public void Choose_OfTwoKinds_StartsMovesAndStaysAsThePolicySays(string start, string limits, string facts, string chosen)
    {
        var described = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Aggregate(Share, (known, pair) => known.With(pair[0], pair[1]));

        Policy(start, limits, described).Kind.Should().Be(chosen);
    }

    [Fact]
    public void Choose_OfAFactorForAnotherLevel_DoesNotWeighIt()
    {
        var heavy = "{ bila: { keadaan.aktif: ya }, arah: memberatkan, tingkat: [disiplin.berat], isi: Berat, alasan: Lebih buruk. }";
        var light = heavy.Replace("berat]", "ringan]", StringComparison.Ordinal);

        Policy("teringan", "", Share.With("keadaan.aktif", true), heavy).Aggravating.Should().BeEmpty();
        Policy("teringan", "", Share.With("keadaan.aktif", true), light).Aggravating.Should().ContainSingle();
    }

    private static PolicyChoice Policy(string start, string limits, FactSet facts, string factors = $"{Aggravating}, {Mitigating}")
    {
        var evaluator = OneOfEverything.With(("kebijakan/disiplin.yaml", $"""
            id: kebijakan-kecil
            jenis: disiplin
            judul: Kebijakan
            keterangan: Usulan.
            mulai: {start}
            {(limits.Length > 0 ? $"batas: [ {limits} ]" : "# no limits")}
            faktor: [ {factors} ]
            """));
        return evaluator.Evaluate(facts).Recommendation!.Tracks.Should().ContainSingle().Which.Policy!;
    }
}
