using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Comparison;

/// <summary>What one edit of the rules is told to change.</summary>
public sealed class CompareWithTests
{
    private const string Row = "pelanggaran/uu-1/suka.yaml";

    [Fact]
    public void CompareWith_OfALevelMadeMilder_NamesExactlyTheActionsAffected()
    {
        const string path = "rules/pelanggaran/skb-2022/b6.yaml";
        var changed = Rulebook.Parse(
            Rulebook.EmbeddedFiles.Select(file => file.Path == path ? new SourceText(path, file.Content.Replace("tingkat: disiplin.berat", "tingkat: disiplin.sedang", StringComparison.Ordinal)) : file), "rules").RulebookOrThrow();

        var comparison = Rulebook.Default.CompareWith(changed);

        comparison.NoActionChanges.Should().BeFalse();
        var change = comparison.Changes.Should().ContainSingle().Subject;
        change.Subject.Should().Be("pelanggaran/skb-2022/B6");
        change.What.English.Should().Be("sanksi.tingkat: disiplin.berat → disiplin.sedang");
        change.NewPlace!.ToString().Should().Be("rules/pelanggaran/skb-2022/b6.yaml(22,12)");
        change.OldPlace!.ToString().Should().Be(change.NewPlace.ToString());
        change.IsWording.Should().BeFalse();
        change.Provisions.Should().Equal("SKB 2/2022 Lampiran II bagian B poin 6", "UU 5/2014 Pasal 9 ayat (2)", "UU 20/2023 Pasal 9 ayat (2)", "PP 94/2021 Pasal 5 huruf n angka 5");
        change.Actions.Select(actions => actions.English).Should().Equal(
            "Actor's status: Civil servant (PNS) / Probationary civil servant (CPNS) / Government employee under a work agreement (PPPK); Target's status: Candidate (calon, designated); Acts: Joining or following a winning-team group or account (22 September 2022 – …)",
            "Actor's status: Civil servant (PNS) / Probationary civil servant (CPNS) / Government employee under a work agreement (PPPK); Target's status: Candidate (calon, designated); Acts: Posting on social media / Commenting on social media / Sharing a post / Liking a post (22 September 2022 – …)");
        change.Before!.Violations.Single(violation => violation.Rule == "skb-2022/B6").Sanction.Level.Should().Be("berat");
        change.After!.Violations.Single(violation => violation.Rule == "skb-2022/B6").Sanction.Level.Should().Be("sedang");
        new ActionEvaluator(changed).Evaluate(change.Witness!).Violations.Should().Contain(violation => violation.Rule == "skb-2022/B6");
    }

    [Theory]
    [InlineData("peraturan/uu-1.yaml", "isi: Dilarang menyukai.", "isi: Tidak boleh menyukai.", "peraturan/uu-1", "ketentuan.Pasal 1.isi: Dilarang menyukai. → Tidak boleh menyukai.")]
    [InlineData(Row, "judul: Menyukai unggahan calon", "judul: Menyukai", "pelanggaran/uu-1/suka", "judul: Menyukai unggahan calon → Menyukai")]
    [InlineData("buku.yaml", "versi: 1.0.0", "versi: 1.0.1", "buku.yaml", "versi: 1.0.0 → 1.0.1")]
    [InlineData("sumber.yaml", "id: lembaran", "id: lembaran", null, null)]
    public void CompareWith_OfOtherWords_SaysThatTheyAreWords(string file, string old, string @new, string? subject, string? what)
    {
        var comparison = Compare(Replaced(file, old, @new));

        comparison.NoActionChanges.Should().BeTrue();
        comparison.Changes.Select(change => (change.Subject, change.What.Indonesian, change.IsWording)).Should().Equal(subject is null ? [] : [(subject, what!, true)]);
    }

    [Theory]
    [InlineData("tahapan/pemilu-1.yaml", "hari: 2024-03-01", "hari: 2024-03-02", "tahapan/pemilu-1", "penetapan: ", "pemilihan pemilu-1")]
    [InlineData("kosakata.yaml", "bawaan: tidak", "bawaan: ya", "kosakata.yaml", "fakta.keadaan.tugas.bawaan: tidak → ya", "keadaan.tugas")]
    [InlineData("kosakata.yaml", "anggota: [pns, cpns]", "anggota: [pns, hakim]", "pelanggaran/uu-1/suka", "kini dilanggar, karena kosakata.yaml berubah", "Hakim")]
    [InlineData(Row, "perbuatan: suka", "perbuatan: interaksi", "pelanggaran/uu-1/suka", "kini dilanggar", "Membagikan")]
    [InlineData(Row, "  sasaran.status: calon\n", "", "pelanggaran/uu-1/suka", "kini dilanggar", "Bakal calon")]
    [InlineData(Row, "mulai: 2020-01-01", "mulai: 2020-01-02", "pelanggaran/uu-1/suka", "tidak lagi dilanggar", "1 Januari 2020")]
    [InlineData(Row, "keadaan.tugas: ya", "keadaan.tugas: ya, pelaku.status: pns", "pelanggaran/uu-1/suka", "kini dilanggar", "CPNS")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 8 hari_kerja", "prosedur/disiplin/panggilan", "batas: 7 hari_kerja → 8 hari_kerja", "disiplin")]
    [InlineData("kebolehan/tugas.yaml", "mulai: 2020-01-01", "mulai: 2020-01-02", "kebolehan/uu-1/tugas", "berlaku.mulai: 2020-01-01 → 2020-01-02", "uu-1/tugas")]
    [InlineData("sanksi/disiplin.yaml", "lama: 12 bulan", "lama: 6 bulan", "sanksi/disiplin", "tingkat.disiplin.berat.pilihan.turun_jabatan.lama: 12 bulan → 6 bulan", "uu-1/suka")]
    public void CompareWith_OfOneEdit_TellsItWithAnActionThatShowsIt(string file, string old, string @new, string subject, string what, string actions)
    {
        var comparison = Compare(Replaced(file, old, @new));

        comparison.NoActionChanges.Should().BeFalse();
        var change = comparison.Changes.First(change => change.Subject == subject && change.What.Indonesian.StartsWith(what, StringComparison.Ordinal));
        string.Join("\n", change.Actions.Select(words => words.Indonesian)).Should().Contain(actions);
        change.Witness.Should().NotBeNull();
        FindingSubstance.Of(change.Before!).Should().NotBe(FindingSubstance.Of(change.After!));
        comparison.On(change.Witness!).IsJudgedOtherwise.Should().BeTrue();
    }

    [Fact]
    public void CompareWith_OfANewRule_TellsItAndBackAgain()
    {
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/umum.yaml"] = GeneralRule.File;
        files["pelanggaran/uu-1/umum.uji.yaml"] = GeneralRule.Tests();
        var more = Load(files);

        var added = BaseRules.Rulebook.CompareWith(more).Changes.Should().ContainSingle().Subject;
        var removed = more.CompareWith(BaseRules.Rulebook).Changes.Should().ContainSingle().Subject;

        (added.Subject, added.What.English, added.OldPlace).Should().Be(("pelanggaran/uu-1/umum", "new: now broken", null));
        (removed.Subject, removed.What.English, removed.NewPlace).Should().Be(("pelanggaran/uu-1/umum", "removed: no longer broken", null));
        added.After!.Violations.Select(violation => violation.Rule).Should().Contain("uu-1/umum");
        removed.After!.Violations.Select(violation => violation.Rule).Should().NotContain("uu-1/umum");
        added.Actions.Should().BeEquivalentTo(removed.Actions);
    }

    [Fact]
    public void CompareWith_OfAVocabularyThatGrew_SaysWhatCouldNotBeDescribed()
    {
        var files = Replaced("kosakata.yaml", "      - { kode: hakim, nama: Hakim }\n", "      - { kode: hakim, nama: Hakim }\n      - { kode: tni, nama: TNI }\n");
        files[Row] = Replaced(files, Row, "pelaku.status: asn", "pelaku.status: [asn, tni]");

        var comparison = Compare(files);

        var change = comparison.Changes.First(change => change.Subject == "pelanggaran/uu-1/suka");
        change.What.English.Should().Be("now broken");
        change.Witness!.Find("pelaku.status")!.Codes.Should().Equal("tni");
        change.Before.Should().BeNull();
        change.After!.Verdict.Should().Be(Verdict.Violation);
        comparison.NoActionChanges.Should().BeFalse();
    }

    [Fact]
    public void CompareWith_OfAnotherLayout_FindsNothing()
    {
        var files = BaseRules.Files();
        foreach (var (path, content) in BaseRules.Files().Where(file => !file.Key.Contains(".uji.", StringComparison.Ordinal)))
        {
            files[path] = [.. "# Catatan.\n\n"u8, .. content, .. "\n# Akhir.\n"u8];
        }

        files["pelanggaran/lain.yaml"] = Replaced(files, Row, "  pelaku.status: asn\n  perbuatan: suka\n", "  perbuatan:\n    - suka\n  pelaku.status: asn\n");
        files["pelanggaran/lain.uji.yaml"] = files["pelanggaran/uu-1/suka.uji.yaml"];
        files.Remove(Row);
        files.Remove("pelanggaran/uu-1/suka.uji.yaml");

        var comparison = Compare(files);

        comparison.NoActionChanges.Should().BeTrue();
        comparison.Changes.Should().OnlyContain(change => change.Actions.Count == 0);
    }

    [Fact]
    public void CompareWith_OfSanctionsInAnotherOrder_TellsTheOrder()
    {
        var text = Encoding.UTF8.GetString(BaseRules.Files()["sanksi/disiplin.yaml"]);
        var (mild, heavy) = (text.IndexOf("  - kode: disiplin.ringan", StringComparison.Ordinal), text.IndexOf("  - kode: disiplin.berat", StringComparison.Ordinal));
        var files = BaseRules.Files();
        files["sanksi/disiplin.yaml"] = Encoding.UTF8.GetBytes(text[..mild] + text[heavy..] + text[mild..heavy]);

        var comparison = Compare(files);

        comparison.Changes.Select(change => change.What.Indonesian).Should().Equal("tingkat: disiplin.ringan, disiplin.berat → disiplin.berat, disiplin.ringan");
        comparison.NoActionChanges.Should().BeFalse("which sanction is the heaviest depends on it");
    }

    [Fact]
    public void CompareWith_OfAPolicy_NamesItsTrack()
    {
        const string path = "rules/kebijakan/disiplin.yaml";
        var comparison = Rulebook.Default.CompareWith(Rulebook.Parse(Rulebook.EmbeddedFiles.Where(file => file.Path != path), "rules").RulebookOrThrow());

        var change = comparison.Changes.Should().ContainSingle().Subject;
        change.What.English.Should().Be("removed");
        change.Actions.Select(actions => actions.English).Should().Equal("actions with a violation on the track disiplin");
        change.Before!.Recommendation!.Tracks.Should().Contain(track => track.Policy != null);
        change.After!.Recommendation!.Tracks.Should().OnlyContain(track => track.Policy == null);
    }

    private static RulebookComparison Compare(SortedDictionary<string, byte[]> files) => BaseRules.Rulebook.CompareWith(Load(files));

    private static Rulebook Load(SortedDictionary<string, byte[]> files) => BaseRules.Load(files).RulebookOrThrow();

    private static SortedDictionary<string, byte[]> Replaced(string file, string old, string @new)
    {
        var files = BaseRules.Files();
        files[file] = Replaced(files, file, old, @new);
        return files;
    }

    private static byte[] Replaced(SortedDictionary<string, byte[]> files, string file, string old, string @new)
    {
        var text = Encoding.UTF8.GetString(files[file]);
        return text.Contains(old, StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(text.Replace(old, @new, StringComparison.Ordinal)) : throw new InvalidOperationException($"There is no '{old}' in {file}.");
    }
}
