using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>
/// What is recommended for one act that breaks a heavy rule and light ones, and after an earlier punishment. Until 2024 the heaviest
/// answers all; from 2025 each stands. The kinds, mildest first, are teguran and pernyataan, then turun_jabatan, for which potong may stand in.
/// </summary>
public sealed class CombinedBreachesTests
{
    private const string Heavy = "uu-1/suka", Light = "etik/ringan", AsLight = "etik/serupa";

    private static readonly FactSet Like = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "suka").With(FactKeys.TargetStatus, "calon").With("keadaan.tugas", false);

    private static readonly FactSet Share = FactSet.Empty
        .With("pelaku.status", "pppk").With("perbuatan", "bagikan").With(FactKeys.Election, "pemilu-1").With(FactKeys.TargetKind, "presiden");

    [Theory]
    [InlineData(2024, "", "berat: uu-1/suka")]
    [InlineData(2025, "", "berat: uu-1/suka")]
    [InlineData(2024, Light, "berat: uu-1/suka, only the heaviest")]
    [InlineData(2025, Light, "ringan: etik/ringan, each stands; berat: uu-1/suka, each stands")]
    [InlineData(2024, Light + " " + AsLight, "berat: uu-1/suka, only the heaviest")]
    [InlineData(2025, Light + " " + AsLight, "ringan: etik/ringan etik/serupa, each stands; berat: uu-1/suka, each stands")]
    public void Recommend_OfSeveralBreaches_CombinesThemAsTheLawOfTheDaySays(int year, string others, string expected)
    {
        var tracks = Recommend(Evaluator(others.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Like, new DateOnly(year, 7, 1));

        string.Join("; ", tracks.Select(track => $"{track.Level}: {string.Join(' ', track.Rules)}{Combination(track)}")).Should().Be(expected);
        tracks.Should().OnlyContain(track => track.Because.Any(reason => reason.Text.English.Contains(string.Join(", ", track.Rules))));
    }

    [Theory]
    [InlineData("ringan", null, "ringan: teguran pernyataan")]
    [InlineData("ringan", "teguran", "ringan: pernyataan")]
    [InlineData("ringan", "pernyataan", "berat: turun_jabatan potong")]
    [InlineData("ringan", "turun_jabatan", "ringan: teguran pernyataan")]
    [InlineData("ringan", "potong", "ringan: teguran pernyataan")]
    [InlineData("berat", null, "berat: turun_jabatan potong")]
    [InlineData("berat", "teguran", "berat: turun_jabatan potong")]
    [InlineData("berat", "potong", "berat: turun_jabatan potong")]
    public void Recommend_AfterAPunishmentForTheSame_IsHeavierThanThat(string level, string? last, string expected)
    {
        var facts = (level == "berat" ? Like : Share).With("riwayat.sifat_sama", true);

        var track = Recommend(Evaluator(), last is null ? facts : facts.With(FactKeys.LastSanction, last), new DateOnly(2024, 7, 1)).Should().ContainSingle().Which;

        $"{track.Level}: {string.Join(' ', track.Options.Select(option => option.Kind))}".Should().Be(expected);
    }

    [Fact]
    public void Recommend_AfterAPunishmentForSomethingElse_IsThatOfTheLevel()
    {
        var facts = Share.With("riwayat.sifat_sama", false).With(FactKeys.LastSanction, "teguran");

        Recommend(Evaluator(), facts, new DateOnly(2024, 7, 1)).Should().ContainSingle().Which.Options.Should().HaveCount(2);
    }

    private static string Combination(TrackRecommendation track)
    {
        var said = string.Join(" ", track.Because.Select(reason => reason.Text.English));
        return said.Contains("heaviest", StringComparison.Ordinal) ? ", only the heaviest" : said.Contains("of each stands", StringComparison.Ordinal) ? ", each stands" : "";
    }

    private static IReadOnlyList<TrackRecommendation> Recommend(ActionEvaluator evaluator, FactSet facts, DateOnly day) =>
        evaluator.Evaluate(facts.WithDays(FactKeys.Date, day)).Recommendation!.Tracks;

    /// <summary>The rulebook that has one of everything, with more light rules against liking.</summary>
    private static ActionEvaluator Evaluator(params IEnumerable<string> rules) => OneOfEverything.With(rules.SelectMany(rule => new[]
    {
        ($"pelanggaran/{rule}.uji.yaml", OneOfEverything.Text($"pelanggaran/{Heavy}.uji.yaml").Replace($"aturan: {Heavy}", $"aturan: {rule}", StringComparison.Ordinal)),
        ($"pelanggaran/{rule}.yaml", $$"""
            id: {{rule}}
            judul: Menyukai
            jenis: disiplin
            berlaku: { mulai: 2020-01-01 }
            bila: { perbuatan: suka }
            dasar_hukum: [ { uu-1: Pasal 1, uu-2: Keseluruhan } ]
            sanksi: { tingkat: disiplin.ringan, dasar: [ { uu-1: Pasal 2 ayat (1), uu-2: Keseluruhan } ] }
            sumber: { verifikasi: teks_resmi, rujukan: [lembaran] }
            """),
    }));
}
