using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Testing;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>Fixtures, tables and reservations of test files. What misuse says stands in Goldens/diagnostics.</summary>
public sealed class RuleTestFileTests
{
    private const string Fixtures = """
        bahan:
          hakim: { pelaku: { status: hakim }, tanggal: 2024-06-01 }
          sebelum: { tanggal: 2019-06-01 }

        """;

    [Theory]
    [InlineData("pakai: hakim", "", "tidak")]
    [InlineData("pakai: [hakim, sebelum], tindakan: { pelaku: { status: pns } }", "", "tidak_berlaku")]
    [InlineData("pakai: [sebelum, hakim], tindakan: { pelaku: { status: pns } }", "", "terbukti")]
    [InlineData("pakai: hakim, tindakan: { pelaku: { status: cpns } }", "", "terbukti")]
    [InlineData("pakai: hakim, tabel: { pelaku.status: [pns] }", " [pelaku.status: pns]", "terbukti")]
    [InlineData("tindakan: { pelaku: { status: pns } }, tabel: { pakai: [hakim] }", " [pakai: hakim]", "tidak")]
    public void RunTests_WithFixtures_LaysTheLaterOverTheEarlier(string test, string values, string expected)
    {
        var result = TestFileEdits.Run($"  - {{ nama: coba, {test}, harap: {{ hasil: {expected} }} }}\n", Fixtures).Should().ContainSingle().Subject;

        result.Failures.Should().BeEmpty();
        result.Name.Should().Be("coba" + values);
    }

    [Fact]
    public void RunTests_OfATable_RunsEveryCombinationUnderItsValues()
    {
        var results = TestFileEdits.Run("""
              - nama: siapa dan kapan
                tabel: { pelaku: { status: [pns, hakim] }, tanggal: [berlaku.mulai - 1, berlaku.mulai, 2024-06-01] }
                harap: { hasil: terbukti }

            """);

        results.Select(result => (result.Name, result.IsFailure)).Should().Equal(
            ("siapa dan kapan [pelaku.status: pns, tanggal: berlaku.mulai - 1]", true),
            ("siapa dan kapan [pelaku.status: pns, tanggal: berlaku.mulai]", false),
            ("siapa dan kapan [pelaku.status: pns, tanggal: 2024-06-01]", false),
            ("siapa dan kapan [pelaku.status: hakim, tanggal: berlaku.mulai - 1]", true),
            ("siapa dan kapan [pelaku.status: hakim, tanggal: berlaku.mulai]", true),
            ("siapa dan kapan [pelaku.status: hakim, tanggal: 2024-06-01]", true));
    }

    [Theory]
    [InlineData("tabel: [pns]", "NTR2003")]
    [InlineData("tabel: { pelaku.status: pns }", "NTR2003")]
    [InlineData("tabel: { pelaku.status: [] }", "NTR2007")]
    [InlineData("tabel: {}", "NTR2007")]
    [InlineData("tabel: { pelaku.status: null }", "NTR2007")]
    [InlineData("tabel: { pelaku.status: ['', pns] }", "NTR2007")]
    [InlineData("tabel: { perbuatan: [[suka, bagikan]] }", "NTR5009")]
    [InlineData("tabel: { pelaku.sttus: [pns, hakim] }", "NTR3001")]
    [InlineData("tindakan: { pelaku: { sttus: pns } }", "NTR3001")]
    [InlineData("lewati: ''", "NTR2007")]
    [InlineData("lewati: [a]", "NTR2003")]
    [InlineData("pakai: hakim", "NTR2020")]
    public void Load_OfAMisusedKey_IsADiagnostic(string test, string id) =>
        TestFileEdits.Load($"  - {{ nama: coba, {test}, harap: {{ hasil: terbukti }} }}\n").Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal(id);

    [Theory]
    [InlineData("terbukti", "", RuleTestOutcome.Passed)]
    [InlineData("tidak", "", RuleTestOutcome.Failed)]
    [InlineData("tidak", ", lewati: belum ada sumbernya", RuleTestOutcome.Skipped)]
    [InlineData("tidak", ", nanti: menunggu teks resmi", RuleTestOutcome.Todo)]
    [InlineData("terbukti", ", nanti: menunggu teks resmi", RuleTestOutcome.TodoPassed)]
    public void RunTests_OfEachOutcome_FailsOnlyWhenSomebodyMustAct(string expected, string reservation, RuleTestOutcome outcome)
    {
        var result = TestFileEdits.Run($"  - {{ nama: coba, tindakan: {{ tanggal: 2024-06-01 }}, harap: {{ hasil: {expected} }}{reservation} }}\n")[0];

        result.Outcome.Should().Be(outcome);
        result.IsFailure.Should().Be(outcome is RuleTestOutcome.Failed or RuleTestOutcome.TodoPassed);
        result.Reason.Should().Be(reservation.Length == 0 ? null : reservation.Split(": ")[1]);
    }

    [Theory]
    [InlineData("lewati: belum ada sumbernya")]
    [InlineData("nanti: menunggu teks resmi")]
    public void Load_WithReservedTestsAlone_DemandsTestsThatShowSomething(string reservation)
    {
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/suka.uji.yaml"] = System.Text.Encoding.UTF8.GetBytes(
            $"aturan: uu-1/suka\nuji: [ {{ nama: satu, {reservation}, tindakan: {{ tanggal: berlaku.mulai }}, harap: {{ hasil: terbukti }} }} ]\n");

        BaseRules.Load(files).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("NTR4103", "NTR4104", "NTR4105", "NTR4106");
    }

    [Theory]
    [InlineData("jenis: disiplin", true)]
    [InlineData("jenis: pidana", false)]
    [InlineData("prosedur: [disiplin/panggilan]", true)]
    [InlineData("dasar_hukum: [ { uu-1: Pasal 1 } ]", true)]
    [InlineData("tanpa_dasar_hukum: [ { uu-1: Pasal 1 } ]", false)]
    public void RunTests_OfAnExpectedKey_LooksAtTheFinding(string expected, bool passes) =>
        TestFileEdits.Run($"  - {{ nama: coba, tindakan: {{ tanggal: 2024-06-01 }}, harap: {{ {expected} }} }}\n")[0].IsFailure.Should().Be(!passes);
}
