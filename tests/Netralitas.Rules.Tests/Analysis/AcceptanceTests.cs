using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Analysis;
using Xunit;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>What acceptances cover, and on which days.</summary>
public sealed class AcceptanceTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public void Analyze_UpToTheLastDay_AcceptsAndTellsWhoAndWhy()
    {
        var result = Analyze(LastDay, "temuan: [NTR6009]");

        var accepted = result.Findings.Single(finding => finding.Id == "NTR6009").AcceptedBy!;
        accepted.Should().Be(new FindingAcceptance("uji", accepted.Reason, accepted.Authority, LastDay));
        accepted.Reason.Indonesian.Should().Be("Uji.");
        accepted.Authority.Indonesian.Should().Be("Penguji");
        result.Open.Select(finding => finding.Id).Should().Equal("NTR6010", "NTR6011");
    }

    [Fact]
    public void Analyze_AfterTheLastDay_OpensTheFindingAgainAndWarns()
    {
        var result = Analyze(LastDay.AddDays(1), "temuan: [NTR6009]");

        result.Open.Select(finding => finding.Id).Should().Contain("NTR6009");
        result.Acceptances.Select(warning => warning.Id).Should().Equal("NTR6101");
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(59, true)]
    [InlineData(0, true)]
    public void Analyze_InTheLastSixtyDays_WarnsThatItEnds(int daysBefore, bool warns) =>
        Analyze(LastDay.AddDays(-daysBefore), "temuan: [NTR6009]").Acceptances.Select(warning => warning.Id).Should().Equal(warns ? ["NTR6102"] : []);

    [Theory]
    [InlineData("temuan: [NTR6009]\ntentang: [bagikan]", true)]
    [InlineData("temuan: [NTR6009]\ntentang: [bag*]", true)]
    [InlineData("temuan: [NTR6009]\ntentang: ['*']", true)]
    [InlineData("temuan: [NTR6009]\ntentang: [bag]", false)]
    [InlineData("temuan: [NTR6009]\ntentang: [suka]", false)]
    [InlineData("temuan: [NTR6010]", false)]
    [InlineData("temuan: [NTR6010, NTR6009]", true)]
    [InlineData("temuan: [NTR6009]\njalur: disiplin", false)]
    public void Analyze_OfAnUncoveredAct_IsAcceptedByWhatIsAboutIt(string acceptance, bool isAccepted)
    {
        var result = Analyze(new DateOnly(2026, 1, 1), acceptance);

        (result.Findings.Single(finding => finding.Id == "NTR6009").AcceptedBy is not null).Should().Be(isAccepted);
        (result.Acceptances.SingleOrDefault()?.Id == "NTR6103").Should().Be(result.Findings.All(finding => finding.AcceptedBy is null));
    }

    [Fact]
    public void Analyze_OfAFindingWithTwoSubjects_IsAcceptedWhenBothAreMeant()
    {
        Accepts("[suka]").Should().BeFalse();
        Accepts("[suka, hakim]").Should().BeTrue();

        static bool Accepts(string about) =>
            Analyze(new DateOnly(2026, 1, 1), $"temuan: [NTR6010]\ntentang: {about}").Findings.Single(finding => finding.Id == "NTR6010").AcceptedBy is not null;
    }

    [Theory]
    [InlineData("disiplin", true)]
    [InlineData("kode_etik", false)]
    public void Analyze_OfAnOverlap_IsAcceptedOnItsTrackOnly(string track, bool isAccepted)
    {
        var files = Files($"temuan: [NTR6001]\njalur: {track}");
        files["pelanggaran/uu-1/umum.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(GeneralRule.File).Replace("tingkat: disiplin.berat", "tingkat: disiplin.ringan", StringComparison.Ordinal));
        files["pelanggaran/uu-1/umum.uji.yaml"] = GeneralRule.Tests();

        var overlap = BaseRules.Load(files).RulebookOrThrow().Analyze(new DateOnly(2026, 1, 1)).Findings.Single(finding => finding.Id == "NTR6001");

        (overlap.AcceptedBy is not null).Should().Be(isAccepted);
    }

    [Fact]
    public void Digest_OfRules_DoesNotCountAcceptances() =>
        BaseRules.Load(Files("temuan: [NTR6009]")).RulebookOrThrow().Digest.Should().Be(BaseRules.Rulebook.Digest);

    private static AnalysisResult Analyze(DateOnly day, string acceptance) => BaseRules.Load(Files(acceptance)).RulebookOrThrow().Analyze(day);

    private static SortedDictionary<string, byte[]> Files(string acceptance)
    {
        var files = BaseRules.Files();
        files["diterima/uji.yaml"] = Encoding.UTF8.GetBytes($"id: uji\n{acceptance}\nalasan: Uji.\nkewenangan: Penguji\nsampai: 2026-12-31\n");
        return files;
    }
}
