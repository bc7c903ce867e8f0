using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Merging;

/// <summary>A rulebook that builds on the embedded one: what it adds stands beside it, and all else stays.</summary>
public sealed class OwnRulebookTests
{
    private const string Source = "sumber: { verifikasi: disimpulkan, rujukan: [skb-s1], catatan: Uji }";

    private static readonly Rulebook OnlyAdding = Adding().Rulebook();

    /// <summary>Those with a day: without one the own rule may apply, too.</summary>
    public static IEnumerable<object[]> Examples() => RepositoryFiles.Examples.Where(file => File.ReadAllText(file).Contains("tanggal", StringComparison.Ordinal)).Select(file => new object[] { Path.GetFileName(file) });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Evaluate_ByRulesThatOnlyAdd_FindsWhatTheEmbeddedRulesFind(string example)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "examples", example));

        Finding(OnlyAdding, text).Should().Be(Finding(Rulebook.Default, text));
    }

    [Fact]
    public void Evaluate_OfAnActThatAnOwnRuleForbids_CitesBothRulebooks()
    {
        var violation = OwnRules.Evaluate(OnlyAdding, "{ tanggal: 2026-03-01, pelaku: { status: pns }, perbuatan: [logo_instansi], keadaan: { di_kantor: ya } }").Violations.Single();

        violation.Rule.Should().Be("kode-etik/1");
        violation.LegalBasis.Select(basis => basis.InstrumentId).Should().Equal("kode-etik", "pp-42-2004");
        violation.Sanction.Options.Select(option => option.Kind).Should().Equal("pernyataan_tertutup", "pernyataan_terbuka");
    }

    [Fact]
    public void Vocabulary_OfAnOwnRulebook_KeepsTheEmbeddedFactsAndAddsToThem()
    {
        foreach (var (own, embedded) in OnlyAdding.Vocabulary.Facts.Zip(Rulebook.Default.Vocabulary.Facts))
        {
            own.Key.Should().Be(embedded.Key);
            own.Codes.Select(code => code.Code).Should().StartWith(embedded.Codes.Select(code => code.Code).Where(code => own.CodesFrom is null));
            own.Groups.Take(embedded.Groups.Count).Select(group => string.Join(",", group.Members)).Should().Equal(embedded.Groups.Select(group => string.Join(",", group.Members)));
        }

        OnlyAdding.Vocabulary.Facts[^1].Key.Should().Be("keadaan.di_kantor");
        OnlyAdding.Vocabulary.Find("perbuatan")!.Expand("logo").Should().Equal("logo_instansi", "suka");
        OnlyAdding.Vocabulary.Find("pemilihan")!.Codes.Select(code => code.Code).Should().Contain(["pemilu-2024", "pilkades"]);
    }

    [Fact]
    public void Rulebook_BuiltOnTheEmbeddedOne_SaysSo()
    {
        OnlyAdding.Base!.Digest.Should().Be(Rulebook.Default.Digest);
        OnlyAdding.Base.Version.Should().Be(Rulebook.Default.Version);
        OnlyAdding.Base.Overrides.Should().BeEmpty();
        OnlyAdding.Version.Should().Be("1.2.3");
        Rulebook.Default.Base.Should().BeNull();
        var stamp = OwnRules.Evaluate(OnlyAdding, "{}").Rulebook;
        stamp.Covered.Should().HaveCount(OwnRules.Evaluate(Rulebook.Default, "{}").Rulebook.Covered.Count + 1);
        stamp.NotCovered[^1].Indonesian.Should().Be("Selebihnya");
    }

    [Fact]
    public void Digest_OfAnOwnRulebook_ChangesWithItsRulesAndNotWithItsTests()
    {
        var digest = OnlyAdding.Digest;

        digest.Should().NotBe(Rulebook.Default.Digest);
        Adding().With("sumber.yaml", "sumber: [ { id: lain, judul: Lain } ]").Rulebook().Digest.Should().NotBe(digest);
        Adding().With("pelanggaran/lagi.uji.yaml", Tests("kode-etik/1")).Rulebook().Digest.Should().Be(digest);
    }

    [Fact]
    public void RunTests_OfAnOwnRulebook_TellsItsOwnFromTheEmbeddedOnes()
    {
        var results = OnlyAdding.RunTests();

        results.Where(result => result.IsFailure).Should().BeEmpty();
        results.Where(result => !result.IsOfBase).Select(result => result.Rule).Should().Equal("kode-etik/1", "kode-etik/1", "kode-etik/1");
        results.Count(result => result.IsOfBase).Should().Be(Rulebook.Default.RunTests().Count);
        Rulebook.Default.RunTests().Should().NotContain(result => result.IsOfBase);
    }

    [Fact]
    public void RunTests_OfRulesThatSetAnEmbeddedOneAside_ShowWhatChanged()
    {
        var before = "mengesampingkan: [ { aturan: [skb-2022/B6], alasan: Uji, " + Source + " } ]\n";
        var rulebook = Adding()
            .With("pelanggaran/1.yaml", Rule().Replace("perbuatan: logo\n", "perbuatan: suka\n", StringComparison.Ordinal).Replace("mulai: 2026-01-01", "mulai: 2023-01-01", StringComparison.Ordinal).Replace("  keadaan.di_kantor: ya\n", "", StringComparison.Ordinal) + before)
            .With("peraturan/kode-etik.yaml", Instrument("2023-01-01"))
            .With("pelanggaran/1.uji.yaml", Tests("kode-etik/1"))
            .Rulebook();

        var changed = rulebook.RunTests().Where(result => result.IsFailure).ToList();

        changed.Should().NotBeEmpty().And.OnlyContain(result => result.IsOfBase);
        changed.Should().Contain(result => result.Rule == "skb-2022/B6" && result.Failures[0].Message.Indonesian.Contains("'dikesampingkan'"));
    }

    [Theory]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: perbuatan, kode: [ { kode: x, nama: X }, { kode: x, nama: X } ] } ]", "NTR3007")]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: perbuatn, kode: [ { kode: x, nama: X } ] } ]", "NTR3001")]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: pemilihan, kode: [ { kode: x, nama: X } ] } ]", "NTR3012")]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: keadaan.dukungan_aktif, kode: [ { kode: x, nama: X } ] } ]", "NTR3012")]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: perbuatan } ]", "NTR2002")]
    [InlineData("kosakata.yaml", "tambahan: [ { kunci: perbuatan, kelompok: [ { kode: k, nama: K, anggota: [suka, suks] } ] } ]", "NTR3002")]
    [InlineData("kosakata.yaml", "tambhan: []", "NTR2001")]
    [InlineData("sumber.yaml", "sumber: [ { id: skb-s1, judul: Lain } ]", "NTR3031")]
    [InlineData("sumber.yaml", "sumber: [ { id: a, judul: A }, { id: a, judul: B } ]", "NTR3007")]
    [InlineData("tahapan/a.yaml", "id: pemilu-2024", "NTR2002,NTR3031")]
    [InlineData("pelanggaran/a.yaml", "[]", "NTR2003")]
    [InlineData("pelanggaran/a.yaml", "id: skb-2022/B6", "NTR2002,NTR3030")]
    public void Load_OfAnOwnFolderWithAMistake_TellsIt(string path, string content, string ids)
    {
        var diagnostics = new OwnRules().With(path, content).Load().Diagnostics;

        string.Join(",", diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)).Should().Be(ids);
        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Span.Path == "own/" + path && diagnostic.SourceLine.Length > 0);
    }

    private static string Finding(Rulebook rulebook, string action) => OwnRules.Evaluate(rulebook, action).ToJson(Language.English).Split("\"rulebook\": {")[0];

    private static OwnRules Adding() => new OwnRules()
        .With("kosakata.yaml", """
            fakta:
              - { kunci: keadaan.di_kantor, jenis: ya_tidak, nama: Di kantor, tanya: "Di kantor?" }
            tambahan:
              - kunci: perbuatan
                kode: [ { kode: logo_instansi, nama: Memakai logo instansi } ]
                kelompok: [ { kode: logo, nama: Logo, anggota: [logo_instansi, suka] } ]
            """)
        .With("tahapan/pilkades.yaml", OwnRules.Embedded("tahapan/pemilu-2019.yaml").Replace("id: pemilu-2019", "id: pilkades", StringComparison.Ordinal))
        .With("peraturan/kode-etik.yaml", Instrument("2026-01-01"))
        .With("pelanggaran/1.yaml", Rule())
        .With("pelanggaran/1.uji.yaml", Tests("kode-etik/1"));

    private static string Instrument(string from) => $$"""
        id: kode-etik
        singkatan: Kode Etik
        judul: Kode etik
        berlaku: { mulai: {{from}} }
        {{Source}}
        ketentuan: [ { pasal: Pasal 1, isi: Jangan., {{Source}} } ]
        """;

    private static string Rule() => $$"""
        id: kode-etik/1
        judul: Memakai logo di kantor
        jenis: kode_etik
        berlaku: { mulai: 2026-01-01 }
        bila:
          pelaku.status: asn
          perbuatan: logo
          keadaan.di_kantor: ya
        dasar_hukum: [ { kode-etik: Pasal 1 }, { pp-42-2004: Pasal 11 huruf c } ]
        sanksi: { tingkat: kode_etik.moral, dasar: [ { pp-42-2004: Pasal 15 ayat (1) } ] }
        {{Source}}

        """;

    private static string Tests(string rule) => $$"""
        aturan: {{rule}}
        tindakan: { pelaku: { status: pns }, perbuatan: [suka], keadaan: { di_kantor: ya } }
        uji:
          - { nama: hari pertama, tindakan: { tanggal: berlaku.mulai }, harap: { hasil: terbukti } }
          - { nama: sehari sebelumnya, tindakan: { tanggal: berlaku.mulai - 1 }, harap: { hasil: tidak_berlaku } }
          - { nama: hakim, tindakan: { tanggal: berlaku.mulai, pelaku: { status: hakim } }, harap: { hasil: tidak } }
        """;
}
