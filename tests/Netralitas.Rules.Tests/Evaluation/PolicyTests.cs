using System;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>The shipped policies weigh facts inside the range of the law. They are proposals and say so.</summary>
public sealed class PolicyTests
{
    private const string Mildest = "penurunan_jabatan_12_bulan";
    private const string Heavier = "pembebasan_jabatan_12_bulan";

    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    // A like after designation is a heavy breach of discipline, before it one of ethics.
    private static readonly FactSet Like = FactSet.Empty
        .With("pelaku.status", "pns").With("perbuatan", "suka").With("sasaran.jenis", "presiden").With("pemilihan", "pemilu-2024");

    [Theory]
    [InlineData("pelaku.kelompok_jabatan=administrator", "post")]
    [InlineData("pelaku.penjabat_kepala_daerah=ya", "acting regional head")]
    [InlineData("keadaan.mengerahkan_bawahan=ya", "mobilised")]
    [InlineData("keadaan.fasilitas_negara=ya", "facilities")]
    [InlineData("riwayat.sifat_sama=ya,riwayat.hukuman_terakhir=teguran_tertulis", "lightly before")]
    [InlineData("riwayat.sifat_sama=ya,riwayat.hukuman_terakhir=potong_tukin_9_bulan", "medium level before")]
    [InlineData("dampak=negara", "reaches the state")]
    [InlineData("keadaan.dapat_diakses_publik=ya", "accessible to the public")]
    [InlineData("keadaan.dengan_sengaja=ya", "intentional")]
    public void Discipline_OfEachAggravatingFact_MovesOneKindHeavier(string facts, string content)
    {
        var policy = Policy(With(Like, facts), "2024-01-20");

        policy.Kind.Should().Be(Heavier);
        policy.Aggravating.Should().ContainSingle(fact => fact.Content.English.Contains(content)).Which.Missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData("keadaan.dengan_sengaja=tidak", "not intentional")]
    [InlineData("keadaan.tujuan_mendukung=tidak", "not meant")]
    [InlineData("dampak=unit_kerja", "within the work unit")]
    [InlineData("riwayat.sifat_sama=tidak", "Never punished")]
    public void Discipline_OfEachMitigatingFact_OutweighsAnAggravatingOne(string facts, string content)
    {
        var policy = Policy(With(Like.With("keadaan.fasilitas_negara", true), facts), "2024-01-20");

        policy.Kind.Should().Be(Mildest);
        policy.Mitigating.Should().ContainSingle(fact => fact.Content.English.Contains(content));
    }

    [Fact]
    public void Discipline_OfFactsNotKnown_TellsThemAndMovesNothing()
    {
        var policy = Policy(Like, "2024-01-20");

        policy.Kind.Should().Be(Mildest);
        policy.Aggravating.Concat(policy.Mitigating).Should().BeEmpty();
        policy.WouldAggravate.Should().Contain(fact => fact.Missing.Contains("keadaan.fasilitas_negara"));
        policy.WouldMitigate.Should().Contain(fact => fact.Missing.Contains("riwayat.sifat_sama"));
        policy.WouldAggravate.Should().NotContain(fact => fact.Missing.Contains("pelaku.penjabat_kepala_daerah"), "its default is no");
    }

    // Dismissal is the gravest answer: the proposal leaves it to repetition, however many facts aggravate.
    [Theory]
    [InlineData("", Heavier)]
    [InlineData("riwayat.sifat_sama=tidak_diketahui", Heavier)]
    [InlineData("riwayat.sifat_sama=ya,riwayat.hukuman_terakhir=teguran_tertulis", "pdhtaps")]
    public void Discipline_OfManyAggravatingFacts_ProposesDismissalOnRepetitionOnly(string history, string kind)
    {
        var facts = With(Like, "pelaku.kelompok_jabatan=administrator,keadaan.fasilitas_negara=ya,keadaan.dengan_sengaja=ya,dampak=negara");
        facts = history.EndsWith("tidak_diketahui", StringComparison.Ordinal) ? facts.WithUnknown("riwayat.sifat_sama") : With(facts, history);

        Policy(facts, "2024-01-20").Kind.Should().Be(kind);
    }

    // PP 94/2021 Pasal 35 ayat (2) already takes the kinds up to the last one away; the policy does not count that again.
    [Theory]
    [InlineData(Mildest, Heavier)]
    [InlineData(Heavier, "pdhtaps")]
    public void Discipline_OfARepetitionTheLawAnswers_IsNotWeighedAgain(string last, string kind)
    {
        var policy = Policy(With(Like, $"riwayat.sifat_sama=ya,riwayat.hukuman_terakhir={last}"), "2024-01-20");

        policy.Kind.Should().Be(kind);
        policy.Aggravating.Should().BeEmpty();
    }

    [Theory]
    [InlineData("teguran_lisan", 1)]
    [InlineData("potong_tukin_6_bulan", 0)]
    public void Discipline_AtTheMediumLevel_WeighsOnlyALighterPunishment(string last, int weighed)
    {
        var approach = With(FactSet.Empty, $"pelaku.status=pns,perbuatan=pendekatan_parpol,sasaran.jenis=gubernur,pemilihan=pilkada-2024,pelaku.cltn=tidak,riwayat.sifat_sama=ya,riwayat.hukuman_terakhir={last}");

        Policy(approach, "2024-08-10").Aggravating.Should().HaveCount(weighed);
    }

    [Theory]
    [InlineData("", "pernyataan_tertutup")]
    [InlineData("keadaan.dapat_diakses_publik=ya", "pernyataan_terbuka")]
    [InlineData("riwayat.sifat_sama=ya", "pernyataan_terbuka")]
    [InlineData("pelaku.kelompok_jabatan=jpt_pratama", "pernyataan_terbuka")]
    [InlineData("pelaku.penjabat_kepala_daerah=ya", "pernyataan_terbuka")]
    [InlineData("keadaan.mengerahkan_bawahan=ya", "pernyataan_terbuka")]
    [InlineData("keadaan.fasilitas_negara=ya", "pernyataan_terbuka")]
    [InlineData("keadaan.dengan_sengaja=ya", "pernyataan_terbuka")]
    [InlineData("keadaan.dapat_diakses_publik=ya,keadaan.dengan_sengaja=tidak", "pernyataan_tertutup")]
    [InlineData("keadaan.dapat_diakses_publik=ya,keadaan.tujuan_mendukung=tidak", "pernyataan_tertutup")]
    public void Ethics_OfEachFact_ChoosesBetweenClosedAndOpen(string facts, string kind) =>
        Policy(With(Like, facts), "2023-10-01").Kind.Should().Be(kind);

    [Theory]
    [InlineData("2024-01-20")]
    [InlineData("2023-10-01")]
    public void Explanation_OfEachPolicy_SaysThatItIsAProposalAndNotLaw(string day) =>
        Policy(Like, day).Explanation.English.Should().Contain("proposal, not law");

    [Fact]
    public void ToText_OfAFactNotKnown_SaysThatItWouldAggravate()
    {
        var text = Evaluator.Evaluate(Like.WithDays("tanggal", new DateOnly(2024, 1, 20))).ToText(Language.English);

        text.Should().Contain("Aggravating if shown: The actor holds a leading or administrator post;").And.Contain("Mitigating if shown: ");
    }

    private static PolicyChoice Policy(FactSet facts, string day) =>
        Evaluator.Evaluate(facts.WithDays("tanggal", DateOnly.Parse(day))).Recommendation!.Tracks.Should().ContainSingle().Which.Policy!;

    private static FactSet With(FactSet facts, string more) =>
        more.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Aggregate(facts, (set, pair) => set.With(pair[0], pair[1]));
}
