using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>Real cases run with the tests and say why when they fail.</summary>
public sealed class RealCaseTests
{
    private const string CaseFile = "kasus/suka.yaml";

    public static IEnumerable<object[]> Ids() => Rulebook.Default.Cases.Select(item => new object[] { item.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void RunCases_OfEachShippedCase_HoldWhatTheAuthorSays(string id) =>
        Rulebook.Default.RunCases().Where(result => result.Case.Id == id)
            .SelectMany(result => result.Failures.Select(failure => $"{result.Decision.Span} {failure.Message.In(Language.English)}"))
            .Should().BeEmpty();

    [Fact]
    public void RunCases_OfTheShippedRules_AreCasesAndAnswers()
    {
        Rulebook.Default.Cases.Should().HaveCountGreaterThanOrEqualTo(36);
        Rulebook.Default.Cases.Where(item => item.Id.StartsWith("QA-", StringComparison.Ordinal)).Should().HaveCountGreaterThanOrEqualTo(14);
    }

    [Fact]
    public void RunTests_OfTheShippedRules_EndWithTheCases() =>
        Rulebook.Default.RunTests().TakeLast(Rulebook.Default.RunCases().Count).Select(result => result.Rule)
            .Should().Equal(Rulebook.Default.RunCases().Select(result => result.Case.Id));

    [Fact]
    public void Load_OfACaseWithAFactThatDoesNotExist_SaysSo()
    {
        var files = BaseRules.Files();
        files[CaseFile] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[CaseFile]).Replace("perbuatan:", "perbuatn:", StringComparison.Ordinal));

        BaseRules.Load(files).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            diagnostic => diagnostic.Id == "NTR3001" && diagnostic.Suggestion == "perbuatan");
    }

    [Theory]
    [InlineData("    kesesuaian: sama\n", "    kesesuaian: berbeda\n    alasan: hukum_lain\n    penjelasan: Lain\n", "kasn: disiplin_berat", "agreement: written as 'berbeda', measured as 'sama' for 'disiplin_berat'. On the track disiplin: violations uu-1/suka (berat); still open -")]
    [InlineData("hasil_nyata: disiplin_berat", "hasil_nyata: disiplin_sedang", "kasn: disiplin_sedang", "agreement: written as 'sama', measured as 'berbeda' for 'disiplin_sedang'. On the track disiplin: violations uu-1/suka (berat); still open -")]
    [InlineData("uu-1/suka: terbukti", "uu-1/suka: tidak", "kasn: disiplin_berat", "uu-1/suka: expected 'tidak', got 'terbukti'")]
    [InlineData("putusan: pelanggaran, tingkat", "putusan: bukan_pelanggaran, tingkat", "kasn: disiplin_berat", "verdict: expected 'bukan_pelanggaran', got 'pelanggaran'")]
    [InlineData("tanggal: kampanye.mulai", "tanggal: berlaku.mulai", "kasn: disiplin_berat", "the described action cannot be read: 'berlaku.mulai' cannot be computed: there is no such day here.")]
    [InlineData("aturan: { uu-1/suka: terbukti }", "kebolehan: [uu-1/tugas]", "kasn: disiplin_berat", "the permission 'uu-1/tugas' is not shown")]
    public void RunTests_OfACaseThatTurnsOutOtherwise_SaysWhichAndWhy(string old, string replacement, string name, string failure)
    {
        var files = BaseRules.Files();
        var text = Encoding.UTF8.GetString(files[CaseFile]);
        text.Should().Contain(old);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        files[CaseFile] = Encoding.UTF8.GetBytes(text[..at] + replacement + text[(at + old.Length)..]);

        var failed = BaseRules.Load(files).RulebookOrThrow().RunTests().Where(result => result.IsFailure).ToList();

        failed.Should().ContainSingle();
        failed[0].Rule.Should().Be("K-1");
        failed[0].Name.Should().Be(name);
        failed[0].Span.Path.Should().Be($"rules/{CaseFile}");
        failed[0].Failures.Select(one => one.Message.In(Language.English)).Should().Equal(failure);
    }
}
