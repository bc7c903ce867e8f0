using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Merging;

/// <summary>An override holds from its day on; before it the embedded text does, under a name that says whose it is.</summary>
public sealed class OverrideTests
{
    private const string Like = "pelaku: { status: pns }, perbuatan: [suka], sasaran: { jenis: presiden, status: calon }";
    private const string EthicsOnly = "pelaku: { status: pns }, perbuatan: [suka], sasaran: { jenis: presiden, status: bakal_calon }, keadaan: { dengan_sengaja: tidak }";
    private const string B6 = "skb-2022/B6";

    private static readonly Rulebook OwnRule = Overriding("2024-01-25").Rulebook();

    [Theory]
    [InlineData("2024-01-24", "skb-2022/B6@tertanam")]
    [InlineData("2024-01-25", B6)]
    public void Evaluate_AroundTheDayOfAnOverride_FindsTheTextOfTheDay(string day, string rule)
    {
        var violation = OwnRules.Evaluate(OwnRule, $"{{ tanggal: {day}, {Like} }}").Violations.Single(found => found.Rule.StartsWith(B6, System.StringComparison.Ordinal));

        violation.Rule.Should().Be(rule);
        violation.Title.Indonesian.StartsWith("Judul sendiri", System.StringComparison.Ordinal).Should().Be(rule == B6);
    }

    [Fact]
    public void Evaluate_OfDaysOnBothSides_LeavesBothTextsOpen() =>
        OwnRules.Evaluate(OwnRule, $"{{ tanggal: 2024-01-20..2024-01-30, {Like} }}").Open.Select(open => open.Rule).Should().Contain([B6, B6 + "@tertanam"]);

    [Fact]
    public void Evaluate_ByAnOverride_NamesItInTheFinding()
    {
        var assessment = OwnRules.Evaluate(OwnRule, $"{{ tanggal: 2024-01-25, {Like} }}");

        assessment.Rulebook.Base!.Overrides.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = "aturan",
            Id = B6,
            From = new System.DateOnly(2024, 1, 25),
            Reason = new LocalizedText("Uji"),
        });
        assessment.ToText(Language.English).Should().Contain("overrides aturan skb-2022/B6 from 25 January 2024: Uji").And.Contain($"Builds on: ASN neutrality {Rulebook.Default.Version}");
        assessment.ToJson(Language.English).Should().Contain("\"from\": \"2024-01-25\"");
    }

    [Fact]
    public void RuleIds_OfAnOverrideFromTheFirstDay_HoldTheOwnTextAlone() =>
        Overriding("2022-09-22").Rulebook().RuleIds.Where(id => id.StartsWith(B6, System.StringComparison.Ordinal)).Should().Equal(B6);

    [Fact]
    public void Load_OfAnOverrideWithoutOwnTests_AsksForThem() =>
        Overriding("2022-09-22").With("pelanggaran/skb-2022/b6.uji.yaml", "aturan: skb-2022/A4\nuji: [ { nama: x, harap: { hasil: tidak } } ]").Load()
            .Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR4102");

    [Fact]
    public void RunTests_OfTheEmbeddedRules_AskTheTextOfTheDay() =>
        OwnRule.RunTests().Where(result => result.IsFailure).Should().BeEmpty("the own text differs in its title alone");

    [Fact]
    public void RunTests_OfAnOverrideThatAnswersOtherwise_ShowTheEmbeddedTestsOfLaterDaysAlone()
    {
        var milder = Overriding("2024-01-25", ("perbuatan: interaksi_media_sosial", "perbuatan: [komentar, ikuti_akun]")).Rulebook();

        milder.RunTests().Where(result => result.IsFailure).Should().NotBeEmpty().And.OnlyContain(result => result.IsOfBase);
        Overriding("2030-01-25", ("perbuatan: interaksi_media_sosial", "perbuatan: [komentar, ikuti_akun]")).Rulebook()
            .RunTests().Where(result => result.IsFailure).Should().BeEmpty();
    }

    [Fact]
    public void SettingAside_OfARuleWithTwoTexts_ReachesEachThatItMeets()
    {
        var rulebook = new OwnRules()
            .Overriding("aturan", "pp-94-2021/5n5", "2024-01-25", "pelanggaran/pp-94-2021/5n5.yaml", ("mulai: 2021-08-31", "mulai: 2024-01-25"))
            .With("pelanggaran/pp-94-2021/5n5.uji.yaml", OwnRules.Embedded("pelanggaran/pp-94-2021/5n5.uji.yaml"))
            .Rulebook();

        rulebook.Index.Rule("skb-2022/B12").Rule.SetsAside.SelectMany(precedence => precedence.Rules).Select(other => other.Name)
            .Should().Equal("pp-94-2021/5n5", "pp-94-2021/5n5@tertanam");
        rulebook.RunTests().Where(result => result.IsOfBase && result.IsFailure).Should().BeEmpty();
    }

    [Theory]
    [InlineData("tanggal: 2025-12-31", "kode-etik-bawaan@tertanam", "pernyataan_tertutup")]
    [InlineData("tanggal: 2026-01-01", "kode-etik-bawaan", "pernyataan_terbuka")]
    [InlineData("tanggal: 2025-12-31, tanggal_keputusan: 2026-01-01", "kode-etik-bawaan", "pernyataan_terbuka")]
    [InlineData("tanggal: 2025-12-30, tanggal_keputusan: 2025-12-31", "kode-etik-bawaan@tertanam", "pernyataan_tertutup")]
    [InlineData("tanggal: 2025-12-31..2026-01-01", null, null)]
    public void Policy_ThatIsOverridden_ChangesWithTheDayOfTheDecision(string days, string? policy, string? kind)
    {
        var rulebook = new OwnRules()
            .Overriding("kebijakan", "kode-etik-bawaan", "2026-01-01", "kebijakan/kode-etik.yaml", ("mulai: teringan", "mulai: terberat"), ("arah: meringankan", "arah: memberatkan"))
            .Rulebook();

        var choice = OwnRules.Evaluate(rulebook, $"{{ {days}, {EthicsOnly} }}").Recommendation!.Tracks.Single(track => track.Kind == Model.ViolationKind.Ethics).Policy;

        choice?.Id.Should().Be(policy);
        choice?.Kind.Should().Be(kind);
        (choice is null).Should().Be(policy is null);
    }

    [Theory]
    [InlineData("2025-12-31", "kode_etik/majelis@tertanam", "disiplin/pejabat-berwenang@tertanam")]
    [InlineData("2026-01-01", "kode_etik/majelis", "disiplin/pejabat-berwenang")]
    public void Procedure_ThatIsOverridden_ChangesWithTheDayOfTheDecision(string day, string ethics, string authority)
    {
        var rulebook = new OwnRules()
            .Overriding("prosedur", "kode_etik/majelis", "2026-01-01", "prosedur/kode-etik-majelis.yaml", ("mulai_paling_lambat: 2004-12-31", "mulai: 2026-01-01"))
            .Overriding("prosedur", "disiplin/pejabat-berwenang", "2026-01-01", "prosedur/disiplin-pejabat-berwenang.yaml", ("mulai: 2021-08-31", "mulai: 2026-01-01"))
            .Rulebook();

        Steps(EthicsOnly).Should().ContainSingle(id => id.StartsWith("kode_etik/majelis", System.StringComparison.Ordinal)).Which.Should().Be(ethics);
        Steps(Like).Should().ContainSingle(id => id.StartsWith("disiplin/pejabat-berwenang", System.StringComparison.Ordinal)).Which.Should().Be(authority);

        // A step that takes its place does so for either text.
        Steps(Like.Replace("status: pns", "status: pns, kelompok_jabatan: jpt_utama, instansi: pusat", System.StringComparison.Ordinal))
            .Should().Contain("disiplin/wewenang-presiden").And.NotContain(authority);

        string[] Steps(string act) => [.. OwnRules.Evaluate(rulebook, $"{{ tanggal: 2025-12-01, tanggal_keputusan: {day}, {act} }}").Procedure.Select(step => step.Id)];
    }

    [Theory]
    [InlineData("2025-12-31", "skb-2022/cltn@tertanam", "perbuatan/suka@tertanam")]
    [InlineData("2026-01-01", "skb-2022/cltn", "perbuatan/suka")]
    public void PermissionAndPractice_ThatAreOverridden_ChangeWithTheDayOfTheAct(string day, string permission, string practice)
    {
        var rulebook = new OwnRules()
            .Overriding("kebolehan", "skb-2022/cltn", "2026-01-01", "kebolehan/cltn.yaml", ("mulai: 2022-09-22", "mulai: 2026-01-01"))
            .Overriding("praktik", "perbuatan/suka", "2026-01-01", "praktik/like.yaml")
            .Rulebook();

        OwnRules.Evaluate(rulebook, $"{{ tanggal: {day}, pelaku: {{ status: pns, cltn: ya }}, perbuatan: [pendekatan_parpol] }}").Permissions
            .Select(shown => shown.Id).Where(id => id.StartsWith("skb-2022/cltn", System.StringComparison.Ordinal)).Should().Equal(permission);
        OwnRules.Evaluate(rulebook, $"{{ tanggal: {day}, {EthicsOnly} }}").Recommendation!.Tracks.SelectMany(track => track.Practice)
            .Select(shown => shown.Id).Where(id => id.StartsWith("perbuatan/suka", System.StringComparison.Ordinal)).Should().Equal(practice);
    }

    private static OwnRules Overriding(string from, params (string Old, string New)[] changes) => new OwnRules()
        .Overriding("aturan", B6, from, "pelanggaran/skb-2022/b6.yaml", [("mulai: 2022-09-22", $"mulai: {from}"), ("    Membuat posting", "    Judul sendiri: membuat posting"), .. changes])
        .With("pelanggaran/skb-2022/b6.uji.yaml", """
            aturan: skb-2022/B6
            tindakan: { pelaku: { status: pns }, perbuatan: [komentar], sasaran: { jenis: presiden, status: calon } }
            uji:
              - { nama: hari pertama, tindakan: { tanggal: berlaku.mulai }, harap: { hasil: terbukti } }
              - { nama: sehari sebelumnya, tindakan: { tanggal: berlaku.mulai - 1 }, harap: { hasil: tidak_berlaku } }
            """);
}
