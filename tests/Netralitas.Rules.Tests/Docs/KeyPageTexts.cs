using System.Collections.Generic;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The words of the reference of rule files around what the table of keys says itself.</summary>
internal static class KeyPageTexts
{
    public static readonly LocalizedText Introduction = new(
        """
        # Acuan kunci berkas aturan

        Setiap kunci yang boleh ditulis dalam berkas aturan. Halaman ini ditulis oleh uji dari tabel kunci yang juga dipakai pemeriksaan dan skema,
        jadi tidak dapat berbeda dari keduanya. Cara menulis aturan: [rules/README.md](../rules/README.md); penjelasan yang lebih dalam (bahasa
        Inggris): [rule-files.md](rule-files.md); halaman ini dalam bahasa Inggris: [rule-file-reference.md](rule-file-reference.md).
        """,
        """
        # Reference of rule file keys

        Every key that a rule file may have. A test writes this page from the table of keys that checks and schemas use, too, so it cannot differ
        from them. What the files are for, and what a table cannot say: [the rule files](rule-files.md); in Indonesian:
        [acuan-berkas-aturan.md](acuan-berkas-aturan.md).
        """);

    public static readonly LocalizedText Files = new("Berkas", "Files");
    public static readonly LocalizedText FilesHead = new("| Berkas | Isi |", "| File | Holds |");
    public static readonly LocalizedText File = new("Berkas: `{0}`", "File: `{0}`");
    public static readonly LocalizedText KeysHead = new("| Kunci | Wajib | Nilai | Arti |", "| Key | Required | Value | Meaning |");
    public static readonly LocalizedText Yes = new("ya", "yes");
    public static readonly LocalizedText ExactlyOne = new("Tepat satu dari `{0}` dan `{1}` harus ada.", "Exactly one of `{0}` and `{1}` must stand.");
    public static readonly LocalizedText Needs = new("`{0}` memerlukan `{1}`.", "`{0}` needs `{1}`.");
    public static readonly LocalizedText AtLeastOne = new("Sekurangnya satu kunci harus ada.", "At least one key must stand.");

    public static readonly LocalizedText Shared = new("Bagian yang dipakai di beberapa berkas", "Parts that several files share");
    public static readonly LocalizedText Values = new("Nilai", "Values");
    public static readonly LocalizedText ValuesHead = new("| Nilai | Bentuknya |", "| Value | Form |");
    public static readonly LocalizedText CodesHead = new("| Kode | Arti |", "| Code | Meaning |");
    public static readonly LocalizedText KeyMeaningHead = new("| Kunci | Arti |", "| Key | Meaning |");
    public static readonly LocalizedText DayMeaningHead = new("| Hari | Arti |", "| Day | Meaning |");

    public static readonly LocalizedText Text = new("teks", "text");
    public static readonly LocalizedText Localized = new("teks atau [{0}]({1})", "text or [{0}]({1})");
    public static readonly LocalizedText Number = new("bilangan bulat", "whole number");
    public static readonly LocalizedText Day = new("hari", "day");
    public static readonly LocalizedText Quantity = new("lama waktu", "length of time");
    public static readonly LocalizedText Id = new("id baru", "new id");
    public static readonly LocalizedText Citation = new("sebutan ketentuan", "citation");
    public static readonly LocalizedText LocalName = new("nama", "name");
    public static readonly LocalizedText Flag = new("`ya` atau `tidak`", "`ya` or `tidak`");
    public static readonly LocalizedText ListOf = new("daftar: {0}", "list of {0}");
    public static readonly LocalizedText OneOrList = new("{0}, atau daftarnya", "{0}, or a list of such");
    public static readonly LocalizedText OneCode = new("[kode: {0}]({1})", "[code: {0}]({1})");
    public static readonly LocalizedText RulesToOutcomes = new("pada id tiap [aturan]({0}) satu [kode: {1}]({2})", "under the id of each [rule]({0}) a [code: {1}]({2})");
    public static readonly LocalizedText NamedActions = new("pada tiap nama satu [uraian tindakan]({0})", "under each name a [described action]({0})");
    public static readonly LocalizedText TableOfActions = new("[uraian tindakan]({0}), dengan daftar nilai pada tiap kunci", "[described action]({0}), with a list of values under each key");

    public static readonly LocalizedText Codes = new("Kode {0}", "Codes: {0}");

    public static readonly LocalizedText Condition = new("Syarat", "Condition");
    public static readonly LocalizedText ConditionText = new(
        """
        Pemetaan; semua yang tertulis di dalamnya harus terpenuhi. Di samping kunci di bawah: setiap fakta di
        [kosakata.yaml](../rules/kosakata.yaml) yang mempunyai kode, dengan salah satu kode atau kelompoknya, atau daftar beberapa di antaranya. Arti
        hari yang dihitung: [hari yang dihitung]({0}).
        """,
        """
        A mapping; all that is written in it must hold. Beside the keys below: every fact of
        [kosakata.yaml](../rules/kosakata.yaml) that has codes, with one of its codes or groups, or a list of several. Days that the calendar
        computes: [computed days]({0}).
        """);

    public static readonly LocalizedText Norms = new("Ketentuan yang dirujuk", "References to provisions");
    public static readonly LocalizedText NormsText = new(
        """
        Daftar; satu entri satu norma. Tiap entri memetakan id [peraturan]({0}) ke salah satu sebutan ketentuannya, misalnya
        `- {{ pp-94-2021: Pasal 5 huruf n angka 5 }}`. Lebih dari satu pasangan menyebut rumah norma yang sama berturut-turut.
        """,
        """
        A list; one entry is one norm. Each entry maps the id of an [instrument]({0}) to the citation of one of its provisions, such as
        `- {{ pp-94-2021: Pasal 5 huruf n angka 5 }}`. More than one pair names the successive homes of the same norm.
        """);

    public static readonly LocalizedText Action = new("Uraian tindakan", "Described action");
    public static readonly LocalizedText ActionText = new(
        """
        Pemetaan dari kunci fakta ke nilainya, ditulis bertingkat (`pelaku: {{ status: pns }}`) atau dengan titik (`pelaku.status: pns`). Kunci dan
        kodenya ada di [kosakata.yaml](../rules/kosakata.yaml). `tanggal` boleh hari atau rentang
        (`2023-11-28..2024-02-10`), dalam uji dan kasus nyata juga [hari yang dihitung]({0}).
        """,
        """
        A mapping from the keys of facts to their values, nested (`pelaku: {{ status: pns }}`) or with dots (`pelaku.status: pns`). Keys and codes are
        those of [kosakata.yaml](../rules/kosakata.yaml). `tanggal` may be a day or a range (`2023-11-28..2024-02-10`), in
        tests and real cases also a [computed day]({0}).
        """);

    public static readonly LocalizedText ComputedDay = new("Hari yang dihitung", "Computed day");
    public static readonly LocalizedText ComputedDayText = new(
        "Salah satu nama di bawah, boleh digeser dengan hari atau bulan: `penetapan - 6 bulan`, `berlaku.mulai - 1`. Yang berawalan `berlaku.` hanya dalam uji.",
        "One of the names below, which may be shifted by days or months: `penetapan - 6 bulan`, `berlaku.mulai - 1`. Those that begin with `berlaku.` only in tests.");

    /// <summary>What a list of codes is called.</summary>
    public static readonly IReadOnlyDictionary<IEnumerable<string>, LocalizedText> CodeLists = new Dictionary<IEnumerable<string>, LocalizedText>
    {
        [CodeNames<Verification>.All] = new("verifikasi", "verification"),
        [CodeNames<FactType>.All] = new("jenis fakta", "kind of fact"),
        [CodeNames<CodeOrigin>.All] = new("asal kode", "origin of codes"),
        [CodeNames<ViolationKind>.All] = new("jenis pelanggaran", "kind of violation"),
        [CodeNames<AdjustmentEffect>.All] = new("pengaruh", "effect"),
        [CodeNames<Concurrence>.All] = new("penggabungan", "several findings"),
        [CodeNames<PolicyStart>.All] = new("awal pilihan", "where to begin"),
        [CodeNames<FactorDirection>.All] = new("arah", "direction"),
        [CodeNames<DeadlineStart>.All] = new("awal batas waktu", "start of a limit"),
        [CodeNames<TestOutcome>.All] = new("hasil", "outcome"),
        [CodeNames<TestVerdict>.All] = new("putusan", "verdict"),
        [CodeNames<DecidingBody>.All] = new("lembaga", "deciding body"),
        [CodeNames<RealOutcome>.All] = new("hasil nyata", "real outcome"),
        [CodeNames<Agreement>.All] = new("kesesuaian", "agreement"),
        [CodeNames<DifferenceReason>.All] = new("alasan berbeda", "reason for a difference"),
        [CodeNames<RulebookBase>.All] = new("dasar buku aturan", "base of a rulebook"),
    };

    /// <summary>What a name of a kind refers to, and the mapping that defines it.</summary>
    public static readonly IReadOnlyDictionary<NameKind, (LocalizedText Name, ObjectShape Home)> Names = new Dictionary<NameKind, (LocalizedText, ObjectShape)>
    {
        [NameKind.Source] = (new("id [sumber]({0})", "id of a [source]({0})"), RuleFileShapes.SourceEntry),
        [NameKind.Instrument] = (new("id [peraturan]({0})", "id of an [instrument]({0})"), RuleFileShapes.Instrument),
        [NameKind.Regime] = (new("id [rezim sanksi]({0})", "id of a [sanction regime]({0})"), RuleFileShapes.SanctionRegime),
        [NameKind.Level] = (new("kode [tingkat sanksi]({0})", "code of a [sanction level]({0})"), RuleFileShapes.SanctionLevel),
        [NameKind.Sanction] = (new("kode [jenis sanksi]({0})", "code of a [kind of sanction]({0})"), RuleFileShapes.SanctionOption),
        [NameKind.Rule] = (new("id [aturan]({0})", "id of a [rule]({0})"), RuleFileShapes.Rule),
        [NameKind.Permission] = (new("id [kebolehan]({0})", "id of a [permission]({0})"), RuleFileShapes.Permission),
        [NameKind.Step] = (new("id [langkah]({0})", "id of a [step]({0})"), RuleFileShapes.Step),
        [NameKind.Fact] = (new("kunci [fakta]({0})", "key of a [fact]({0})"), RuleFileShapes.Fact),
        [NameKind.Area] = (new("kode [fakta]({0}) `wilayah`", "code of the [fact]({0}) `wilayah`"), RuleFileShapes.Fact),
        [NameKind.Phase] = (new("kode [fakta]({0}) `tahapan`", "code of the [fact]({0}) `tahapan`"), RuleFileShapes.Fact),
        [NameKind.TargetKind] = (new("kode [fakta]({0}) `sasaran.jenis`", "code of the [fact]({0}) `sasaran.jenis`"), RuleFileShapes.Fact),
        [NameKind.TargetStatus] = (new("kode [fakta]({0}) `sasaran.status`", "code of the [fact]({0}) `sasaran.status`"), RuleFileShapes.Fact),
    };
}
