using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Testing;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>What tests exercise is counted as it is promised, and what they miss is named at its place.</summary>
public sealed class CoverageTests
{
    // What the four tests of the base rules leave open.
    private const string Missing = """
          - { nama: hakim, tindakan: { tanggal: 2024-06-01, pelaku: { status: hakim } }, harap: { hasil: tidak } }
          - { nama: status, tindakan: { tanggal: 2024-06-01, pelaku: { status: tidak_diketahui } }, harap: { hasil: terbuka } }
          - { nama: bagikan, tindakan: { tanggal: 2024-06-01, perbuatan: [bagikan] }, harap: { hasil: tidak } }
          - { nama: perbuatan, tindakan: { tanggal: 2024-06-01, perbuatan: tidak_diketahui }, harap: { hasil: terbuka } }
          - { nama: bakal calon, tindakan: { tanggal: 2024-06-01, sasaran: { status: bakal_calon } }, harap: { hasil: tidak } }
          - { nama: sasaran, tindakan: { tanggal: 2023-06-01, sasaran: { status: tidak_diketahui } }, harap: { hasil: terbuka } }
          - { nama: tugas, tindakan: { tanggal: 2024-06-01, keadaan: { tugas: tidak_diketahui } }, harap: { hasil: diduga } }

        """;

    [Fact]
    public void MeasureCoverage_OfTheShippedRules_FindsEveryRuleElementAndExceptionExercised()
    {
        var coverage = Rulebook.Default.MeasureCoverage();

        coverage.FindGaps().Where(gap => gap.Subject != CoverageSubject.Provision).Select(gap => $"{gap.Place}: {gap.Text.English}").Should().BeEmpty();
        coverage.RuleShare.Should().Be(new Share(Rulebook.Default.RuleIds.Count(), Rulebook.Default.RuleIds.Count()));
        coverage.ElementShare.Should().Match<Share>(share => share.IsAtLeast(100) && share.Total > 600);
        coverage.ExceptionShare.Should().Match<Share>(share => share.IsAtLeast(100) && share.Total > 30);
        coverage.ProvisionShare.Should().Match<Share>(share => share.IsAtLeast(98) && share.Total > 200);
    }

    [Fact]
    public void FindGaps_OfTheBaseRules_NamesWhatIsMissingAtItsPlace() =>
        BaseRules.Rulebook.MeasureCoverage().FindGaps().Select(gap => $"{gap.Subject} {gap.Place}: {gap.Text.English}").Should().Equal(
            "Element rules/pelanggaran/uu-1/suka.yaml(6,3): the element 'Status pelaku: ASN': never false, unknown",
            "Element rules/pelanggaran/uu-1/suka.yaml(7,3): the element 'Perbuatan: Menyukai': never false, unknown",
            "Element rules/pelanggaran/uu-1/suka.yaml(8,3): the element 'Status sasaran: Calon': never false, unknown",
            "Exception rules/pelanggaran/uu-1/suka.yaml(10,5): the exception 'Karena tugas': never unknown");

    [Fact]
    public void FindGaps_WithATestForEachOfThem_FindsNone() =>
        TestFileEdits.Load(Missing).RulebookOrThrow().MeasureCoverage().FindGaps().Should().BeEmpty();

    // Every one of the added tests, and two of the base, is the only one that shows something.
    [Theory]
    [InlineData("hakim", "'Status pelaku: ASN': never false")]
    [InlineData("status", "'Status pelaku: ASN': never unknown")]
    [InlineData("bagikan", "'Perbuatan: Menyukai': never false")]
    [InlineData("perbuatan", "'Perbuatan: Menyukai': never unknown")]
    [InlineData("bakal calon", "'Status sasaran: Calon': never false")]
    [InlineData("sasaran", "'Status sasaran: Calon': never unknown")]
    [InlineData("tugas", "'Karena tugas': never unknown")]
    public void FindGaps_WithoutOneTest_NamesWhatItShowed(string test, string gap)
    {
        var lines = Missing.Split('\n').Where(line => !line.Contains($"nama: {test},", StringComparison.Ordinal));

        TestFileEdits.Load(string.Join('\n', lines)).RulebookOrThrow().MeasureCoverage().FindGaps()
            .Should().ContainSingle().Which.Text.English.Should().EndWith(gap);
    }

    [Theory]
    [InlineData("lewati: belum ada sumbernya", "hasil: tidak")]
    [InlineData("nanti: menunggu teks resmi", "hasil: terbukti")]
    [InlineData("nama: hakim", "putusan: tidak_ada_aturan")]
    public void MeasureCoverage_OfATestThatSaysNothingOfTheRule_DoesNotCountIt(string key, string expected)
    {
        var test = $"  - {{ {(key.StartsWith("nama", StringComparison.Ordinal) ? key : "nama: hakim, " + key)}, tindakan: {{ tanggal: 2024-06-01, pelaku: {{ status: hakim }} }}, harap: {{ {expected} }} }}\n";

        TestFileEdits.Load(test).RulebookOrThrow().MeasureCoverage().Rules.Single().Tests.Should().Be(4);
    }

    [Fact]
    public void MeasureCoverage_OfTheBaseRules_CountsWhatComesOfTheRule()
    {
        var rule = TestFileEdits.Load(Missing).RulebookOrThrow().MeasureCoverage().Rules.Single();

        (rule.Established, rule.Presumed, rule.Open, rule.Lifted, rule.SetAside, rule.NotMet, rule.NotInForce).Should().Be((2, 1, 3, 1, 0, 3, 1));
        rule.Tests.Should().Be(11);
        rule.Elements.Select(element => (element.True, element.False, element.Unknown)).Should().Equal((9, 1, 1), (9, 1, 1), (9, 1, 1));

        // Met on all tests but those that leave it out, among them also the lifted one and the one before its first day.
        rule.Elements.Should().OnlyContain(element => element.Decisive == 5);
        rule.Exceptions.Select(exception => (exception.Proven, exception.Disproven, exception.Unknown, exception.Decisive)).Should().Equal((1, 9, 1, 1));
    }

    [Theory]
    [InlineData("tanggal: 2024-06-02", 2)]
    [InlineData("tanggal: berlaku.mulai - 1", 1)]
    [InlineData("tanggal: 2024-06-02, perbuatan: [suka, bagikan], sasaran: { jenis: parpol, status: calon }", 1)]
    public void MeasureCoverage_OfAnException_IsDecisiveOnlyWhereTheRuleWouldBeBroken(string facts, int decisive)
    {
        // Before a first day that was not found the rule may not have been in force, and a sharing that another rule governs yields to that.
        var files = BaseRules.Files();
        Edit("pelanggaran/uu-1/suka.yaml", text => text.Replace("mulai: 2020", "mulai_paling_lambat: 2020", StringComparison.Ordinal));
        Edit("pelanggaran/uu-1/suka.uji.yaml", text => $"{text}  - {{ nama: tugas, tindakan: {{ {facts}, keadaan: {{ tugas: ya }} }}, harap: {{ hasil: dikecualikan }} }}\n");
        files["pelanggaran/uu-1/bagi.yaml"] = Read("bagi.yaml");
        files["pelanggaran/uu-1/bagi.uji.yaml"] = Read("bagi.uji.yaml");

        var rulebook = BaseRules.Load(files).RulebookOrThrow();

        rulebook.RunTests().Single(result => result.Name == "tugas").IsFailure.Should().BeFalse();
        rulebook.MeasureCoverage().Rules.Single(rule => rule.Rule == "uu-1/suka").Exceptions.Single()
            .Should().Match<ExceptionCoverage>(exception => exception.Proven == 2 && exception.Decisive == decisive);

        void Edit(string path, Func<string, string> edit) => files[path] = Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(files[path])));

        static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(RepositoryFiles.Tests, "Goldens", "rule-tests", "precedence", "pelanggaran", "uu-1", name));
    }

    [Fact]
    public void MeasureCoverage_OfSomeRules_LeavesOutAllElse()
    {
        var coverage = Rulebook.Default.MeasureCoverage(rule => rule == "skb-2022/A7");

        coverage.Rules.Should().ContainSingle().Which.IsExercised.Should().BeTrue();
        coverage.Provisions.Select(provision => provision.CitedBy).Should().OnlyContain(by => by.Single() == "skb-2022/A7");
        coverage.NeverCited.Should().BeEmpty();
        coverage.ProvisionShare.Should().Match<Share>(share => share.IsAtLeast(100) && share.Total > 4);
    }

    [Fact]
    public void SumProvisions_OfTheShippedRules_CountsEachInAllItIsPartOf()
    {
        var coverage = Rulebook.Default.MeasureCoverage();
        var sums = coverage.SumProvisions();

        sums.Sum(sum => sum.Share.Total).Should().Be(coverage.ProvisionShare.Total);
        var article = sums.Single(sum => sum.Name == "PP 94/2021").Parts.Single(part => part.Name == "Pasal 5");
        article.Share.Total.Should().Be(coverage.Provisions.Count(provision =>
            provision.InstrumentId == "pp-94-2021" && provision.CitedBy.Count > 0 && (provision.Provision + " ").StartsWith("Pasal 5 ", StringComparison.Ordinal)));
        article.Parts.Single(part => part.Name == "huruf n").Parts.Select(part => part.Name).Should().Contain("angka 5");
        article.Parts.Single(part => part.Name == "huruf n").Parts.Single(part => part.Name == "angka 5").Own!.Findings.Should().BePositive();
    }

    [Fact]
    public void MeasureCoverage_OfProvisions_TellsWhatNoFindingAndNoRuleCites()
    {
        var coverage = Rulebook.Default.MeasureCoverage();

        coverage.NeverCited.Should().NotBeEmpty().And.OnlyContain(provision => provision.Findings == 0);
        coverage.FindGaps().Where(gap => gap.Subject == CoverageSubject.Provision).Select(gap => gap.Place)
            .Should().Equal(coverage.Provisions.Where(provision => provision.CitedBy.Count > 0 && provision.Findings == 0).Select(provision => provision.Place));
    }

    [Theory]
    [InlineData("Pasal 5 huruf n angka 5", "Pasal 5|huruf n|angka 5")]
    [InlineData("Pasal 9 ayat (2)", "Pasal 9|ayat (2)")]
    [InlineData("Lampiran II bagian A poin 4", "Lampiran II|bagian A|poin 4")]
    [InlineData("Keseluruhan", "Keseluruhan")]
    public void Split_OfACitation_GivesItsParts(string citation, string parts) => string.Join('|', ProvisionSums.Split(citation)).Should().Be(parts);

    [Theory]
    [InlineData(0, 0, 100, true)]
    [InlineData(1999, 2000, 99.9, false)]
    [InlineData(2000, 2000, 100, true)]
    [InlineData(0, 3, 0, false)]
    public void Share_OfAnything_IsHundredOnlyWhenWhole(int exercised, int total, double percent, bool isWhole)
    {
        var share = new Share(exercised, total);

        share.Percent.Should().Be(percent);
        share.IsAtLeast(100).Should().Be(isWhole);
        share.IsAtLeast(0).Should().BeTrue();
    }
}
