using FluentAssertions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Tests.Docs;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>What a finding must hold to agree with a decision. The findings are those of the examples.</summary>
public sealed class CaseAgreementTests
{
    // Discipline, heavy; no crime, no ethics.
    private const string Like = "suka-capres";

    // Ethics, moral.
    private const string EarlyLike = "suka-sebelum-penetapan";

    // Nothing found, ethics and discipline open.
    private const string Open = "hanya-status-dan-perbuatan";

    // No violation, nothing open.
    private const string Passive = "hadir-kampanye-pasif";

    // Contract alone.
    private const string Contract = "ppnpn-suka";

    [Theory]
    [InlineData(Like, "kasn", "disiplin_berat", "sama")]
    [InlineData(Like, "kasn", "disiplin_sedang", "berbeda")]
    [InlineData(Like, "kasn", "disiplin_ringan", "berbeda")]
    [InlineData(Like, "kasn", "disiplin", "sama")]
    [InlineData(Like, "kasn", "kode_etik_moral", "berbeda")]
    [InlineData(Like, "kasn", "bukan_pelanggaran", "berbeda")]
    [InlineData(Like, "kasn", "pemberhentian", "berbeda")]
    [InlineData(Like, "kasn", "perlu_klarifikasi", "berbeda")]
    [InlineData(Like, "bawaslu", "diteruskan", "sama")]
    [InlineData(Like, "bawaslu", "bukan_pidana", "sama")]
    [InlineData(Like, "gakkumdu", "bukan_pelanggaran", "sama")]
    [InlineData(Like, "pengadilan", "pidana_terbukti", "berbeda")]
    [InlineData(Like, "kpu", "administratif_tms", "berbeda")]
    [InlineData(Like, "ppk", "kontrak", "berbeda")]
    [InlineData(Like, "kementerian", "tidak_boleh", "sama")]
    [InlineData(Like, "kementerian", "boleh", "berbeda")]
    [InlineData(EarlyLike, "kasn", "kode_etik_moral", "sama")]
    [InlineData(EarlyLike, "kasn", "disiplin_berat", "berbeda")]
    [InlineData(EarlyLike, "kasn", "disiplin", "berbeda")]
    [InlineData(EarlyLike, "bawaslu", "diteruskan", "sama")]
    [InlineData(Open, "kasn", "perlu_klarifikasi", "sama")]
    [InlineData(Open, "kasn", "bukan_pelanggaran", "berbeda")]
    [InlineData(Open, "kasn", "disiplin", "berbeda")]
    [InlineData(Open, "kementerian", "boleh", "berbeda")]
    [InlineData(Open, "kementerian", "tidak_boleh", "berbeda")]
    [InlineData(Passive, "kementerian", "boleh", "sama")]
    [InlineData(Passive, "bawaslu", "bukan_pelanggaran", "sama")]
    [InlineData(Passive, "bawaslu", "diteruskan", "berbeda")]
    [InlineData(Passive, "kasn", "perlu_klarifikasi", "berbeda")]
    [InlineData(Contract, "ppk", "kontrak", "sama")]
    [InlineData(Contract, "kasn", "bukan_pelanggaran", "sama")]
    [InlineData(Contract, "bawaslu", "boleh", "sama")]
    [InlineData(Contract, "kementerian", "boleh", "berbeda")]
    public void Measure_OfAnExample_LooksAtTheBodysOwnTracks(string example, string body, string outcome, string expected)
    {
        var assessment = ExampleGoldenTests.Evaluate($"examples/{example}.yaml");

        var agreement = CaseAgreement.Measure(CodeNames<DecidingBody>.Parse(body)!.Value, CodeNames<RealOutcome>.Parse(outcome)!.Value, assessment);

        CodeNames<Agreement>.Of(agreement).Should().Be(expected);
    }
}
