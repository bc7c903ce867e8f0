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

/// <summary>Practice stands beside a recommendation, for the track, level, day and circumstances it speaks of, and changes nothing.</summary>
public sealed class PracticeTests
{
    private static readonly FactSet Like = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "suka").With("sasaran.status", "calon").With("keadaan.tugas", false);

    [Theory]
    [InlineData("{ jenis: disiplin }", true)]
    [InlineData("{ jenis: disiplin, tingkat: [disiplin.berat] }", true)]
    [InlineData("{ jenis: disiplin, tingkat: [disiplin.ringan] }", false)]
    [InlineData("{ jenis: kode_etik }", false)]
    [InlineData("{ jenis: kode_etik }, { jenis: disiplin }", true)]
    public void Evaluate_OfATrack_ShowsThePracticeOfItsKindAndLevel(string scopes, bool shown) =>
        Shown(Like, "2024-06-01", scopes).Should().Be(shown);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2023-12-31..2024-01-01", false)]
    public void Evaluate_AroundTheDaysOfAPractice_ShowsItOnlyOnThem(string days, bool shown) =>
        Shown(Like, days, "{ jenis: disiplin }", "berlaku: { mulai: 2024-01-01, sampai: 2024-12-31 }").Should().Be(shown);

    [Theory]
    [InlineData("keadaan.tugas: tidak", true)]
    [InlineData("keadaan.tugas: ya", false)]
    [InlineData("perbuatan: bagikan", false)]
    public void Evaluate_OfAPracticeWithACondition_ShowsItOnlyWhereThatHolds(string condition, bool shown) =>
        Shown(Like, "2024-06-01", "{ jenis: disiplin }", $"bila: {{ {condition} }}").Should().Be(shown);

    [Theory]
    [InlineData("keadaan.tugas: tidak")]
    [InlineData("keadaan.tugas: ya")]
    public void Evaluate_OfAPracticeWhoseConditionIsNotKnown_DoesNotShowIt(string condition) =>
        Shown(Like.WithUnknown("keadaan.tugas"), "2024-06-01", "{ jenis: disiplin }", $"bila: {{ {condition} }}").Should().BeFalse();

    [Fact]
    public void Evaluate_WithAndWithoutPractice_RecommendsTheSame()
    {
        var with = Track(Like, "2024-06-01", Rulebook("{ jenis: disiplin }", ""));
        var without = Track(Like, "2024-06-01", BaseRules.Rulebook);

        with.Should().BeEquivalentTo(without, options => options.Excluding(track => track.Practice));
    }

    [Fact]
    public void ToText_OfTheShippedRules_TellsPracticeUnderItsOwnHeading()
    {
        var action = new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Election = "pemilu-2024",
            Actor = new Actor { Status = "pns" },
            Acts = ["suka"],
            Target = new Target { Kind = "presiden" },
        };
        var assessment = new ActionEvaluator(Netralitas.Rules.Rulebook.Default).Evaluate(action);

        assessment.Recommendation!.Tracks.Single().Practice.Select(practice => practice.Id)
            .Should().Equal("laporan/terbukti-dan-dihukum", "perbuatan/suka", "tahap/menentukan", "tingkat/pilkada-2020");
        assessment.ToText(Language.English).Should().Contain("\nPractice (information; not law and not part of the recommendation)\n");
        assessment.ToJson(Language.English).Should().Contain("\"id\": \"perbuatan/suka\"");
    }

    private static bool Shown(FactSet facts, string days, string scopes, string more = "") =>
        Track(facts, days, Rulebook(scopes, more)).Practice.Select(practice => practice.Id).Contains("angka");

    private static TrackRecommendation Track(FactSet facts, string days, Rulebook rulebook)
    {
        var ends = days.Split("..").Select(day => DateOnly.Parse(day)).ToList();
        var dated = facts.WithDays("tanggal", new DayRange(ends[0], ends[^1]));
        return new ActionEvaluator(rulebook).Evaluate(dated).Recommendation!.Tracks.Should().ContainSingle().Subject;
    }

    private static Rulebook Rulebook(string scopes, string more)
    {
        var files = BaseRules.Files();

        files["praktik/angka.yaml"] = Encoding.UTF8.GetBytes(
            $"id: angka\nuntuk: [ {scopes} ]\n{more}\njudul: Angka\nisi: Tiga dari seratus.\nsumber: {{ verifikasi: satu_sumber, rujukan: [berita] }}\n");
        return BaseRules.Load(files).RulebookOrThrow();
    }
}
