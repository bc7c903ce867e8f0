using Netralitas.Rules.Model;
using static Netralitas.Rules.Binding.ValueShape;

namespace Netralitas.Rules.Binding;

/// <summary>The keys of every kind of rule file. <c>docs/rule-file-reference.md</c> is written from them.</summary>
internal static class RuleFileShapes
{
    public static readonly ObjectShape TwoLanguages = new(
        new("teks dua bahasa", "a text in two languages"),
        new Key("id", ValueShape.Text, Required: true),
        new Key("en", ValueShape.Text, Required: true));

    public static readonly ObjectShape Validity = new(
        new("masa berlaku", "a validity"),
        new Key("mulai", Day),
        new Key("mulai_paling_lambat", Day),
        new Key("sampai", Day))
    {
        ExactlyOne = ("mulai", "mulai_paling_lambat"),
    };

    public static readonly ObjectShape Days = new(
        new("syarat tanggal", "a condition on days"),
        new Key("mulai", ValueShape.DayBound),
        new Key("sampai", ValueShape.DayBound));

    public static readonly ObjectShape Source = new(
        new("sumber", "a source"),
        new Key("verifikasi", Code, Required: true, Codes: CodeNames<Verification>.All),
        new Key("rujukan", Names, Required: true, Kind: NameKind.Source),
        new Key("catatan", Localized));

    public static readonly ObjectShape Remark = new(
        new("catatan", "a remark"),
        new Key("bila", ValueShape.Condition),
        new Key("isi", Localized, Required: true),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Override = new(
        new("penimpaan", "an override"),
        new Key("aturan", Name, Kind: NameKind.Rule),
        new Key("kebijakan", Name),
        new Key("prosedur", Name, Kind: NameKind.Step),
        new Key("kebolehan", Name, Kind: NameKind.Permission),
        new Key("praktik", Name),
        new Key("sejak", Day, Required: true),
        new Key("alasan", Localized, Required: true),
        new Key("dasar", Norms));

    public static readonly ObjectShape Manifest = new(
        new("buku aturan", "a rulebook"),
        new Key("nama", Localized, Required: true),
        new Key("versi", ValueShape.Text, Required: true),
        new Key("berdasarkan", Code, Codes: CodeNames<RulebookBase>.All),
        new Key("menimpa", Mappings, Of: Override),
        new Key("tercakup", LocalizedTexts, Required: true),
        new Key("belum_tercakup", LocalizedTexts, Required: true));

    public static readonly ObjectShape SourceEntry = new(
        new("entri sumber", "a source entry"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("judul", ValueShape.Text, Required: true),
        new Key("alamat", ValueShape.Text));

    public static readonly ObjectShape SourceFile = new(
        new("daftar sumber", "a list of sources"),
        new Key("sumber", Mappings, Required: true, Of: SourceEntry));

    public static readonly ObjectShape FactCode = new(
        new("kode fakta", "a code of a fact"),
        new Key("kode", Name, Required: true, Kind: NameKind.Id),
        new Key("nama", Localized, Required: true));

    public static readonly ObjectShape FactGroup = new(
        new("kelompok kode", "a group of codes"),
        new Key("kode", Name, Required: true, Kind: NameKind.Id),
        new Key("nama", Localized, Required: true),
        new Key("anggota", Names, Required: true));

    public static readonly ObjectShape Fact = new(
        new("fakta", "a fact"),
        new Key("kunci", Name, Required: true, Kind: NameKind.Id),
        new Key("jenis", Code, Required: true, Codes: CodeNames<FactType>.All),
        new Key("nama", Localized, Required: true),
        new Key("tanya", Localized, Required: true),
        new Key("pokok", Flag),
        new Key("kode", Mappings, Of: FactCode),
        new Key("kode_dari", Code, Codes: CodeNames<CodeOrigin>.All),
        new Key("kelompok", Mappings, Of: FactGroup),
        new Key("bawaan", Name),
        new Key("samarkan", Flag));

    public static readonly ObjectShape FactAddition = new(
        new("tambahan fakta", "an addition to a fact"),
        new Key("kunci", Name, Required: true, Kind: NameKind.Fact),
        new Key("kode", Mappings, Of: FactCode),
        new Key("kelompok", Mappings, Of: FactGroup));

    public static readonly ObjectShape VocabularyFile = new(
        new("kosakata", "a vocabulary"),
        new Key("fakta", Mappings, Of: Fact),
        new Key("tambahan", Mappings, Of: FactAddition));

    public static readonly ObjectShape Provision = new(
        new("ketentuan", "a provision"),
        new Key("pasal", Name, Required: true, Kind: NameKind.Citation),
        new Key("isi", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity),
        new Key("bila", ValueShape.Condition),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Instrument = new(
        new("peraturan", "an instrument"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("singkatan", ValueShape.Text, Required: true),
        new Key("judul", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("digantikan_oleh", Name, Kind: NameKind.Instrument),
        new Key("sumber", Mapping, Required: true, Of: Source),
        new Key("ketentuan", Mappings, Required: true, Of: Provision),
        new Key("catatan", Mappings, Of: Remark));

    public static readonly ObjectShape SanctionOption = new(
        new("jenis sanksi", "a kind of sanction"),
        new Key("kode", Name, Required: true, Kind: NameKind.Id),
        new Key("nama", Localized, Required: true),
        new Key("lama", ValueShape.Quantity),
        new Key("peralihan", Flag),
        new Key("menggantikan", Name, Kind: NameKind.Sanction),
        new Key("dasar", Norms, Required: true),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape SanctionLevel = new(
        new("tingkat sanksi", "a sanction level"),
        new Key("kode", Name, Required: true, Kind: NameKind.Id),
        new Key("nama", Localized, Required: true),
        new Key("pilihan", Mappings, Required: true, Of: SanctionOption),
        new Key("catatan", Mappings, Of: Remark));

    public static readonly ObjectShape Adjustment = new(
        new("penyesuaian", "an adjustment"),
        new Key("bila", ValueShape.Condition, Required: true),
        new Key("pengaruh", Code, Required: true, Codes: CodeNames<AdjustmentEffect>.All),
        new Key("isi", Localized, Required: true),
        new Key("dasar", Norms, Required: true));

    public static readonly ObjectShape RegimeChange = new(
        new("perubahan rezim", "a change of regime"),
        new Key("menggantikan", Name, Required: true, Kind: NameKind.Regime),
        new Key("isi", Localized, Required: true),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape SanctionRegime = new(
        new("rezim sanksi", "a sanction regime"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("jenis", Code, Required: true, Codes: CodeNames<ViolationKind>.All),
        new Key("judul", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("gabungan", Code, Required: true, Codes: CodeNames<Concurrence>.All),
        new Key("dasar_gabungan", Norms),
        new Key("penyesuaian", Mappings, Of: Adjustment),
        new Key("perubahan", Mapping, Of: RegimeChange),
        new Key("sumber", Mapping, Required: true, Of: Source),
        new Key("tingkat", Mappings, Required: true, Of: SanctionLevel));

    public static readonly ObjectShape ElectionDay = new(
        new("hari sesudah pemungutan suara", "a day after the vote"),
        new Key("hari", Day, Required: true),
        new Key("paling_lambat", Day),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Designation = new(
        new("penetapan", "a designation"),
        new Key("untuk", Names, Required: true, Kind: NameKind.TargetKind),
        new Key("hari", Day, Required: true),
        new Key("jadwal_sampai", Day),
        new Key("sebelum", Name, Required: true, Kind: NameKind.TargetStatus),
        new Key("sesudah", Name, Required: true, Kind: NameKind.TargetStatus),
        new Key("penetapan_terpilih", Mapping, Of: ElectionDay),
        new Key("pelantikan", Mapping, Of: ElectionDay),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Phase = new(
        new("tahapan", "a phase"),
        new Key("tahap", Names, Required: true, Kind: NameKind.Phase),
        new Key("mulai", Day, Required: true),
        new Key("sampai", Day),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Calendar = new(
        new("kalender pemilihan", "an election calendar"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("judul", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("wilayah", Names, Kind: NameKind.Area),
        new Key("sumber", Mapping, Required: true, Of: Source),
        new Key("penetapan", Mappings, Required: true, Of: Designation),
        new Key("tahapan", Mappings, Required: true, Of: Phase));

    public static readonly ObjectShape Exception = new(
        new("pengecualian", "an exception"),
        new Key("bila", ValueShape.Condition, Required: true),
        new Key("alasan", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity),
        new Key("dasar", Norms),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Precedence = new(
        new("pengesampingan", "a precedence"),
        new Key("aturan", Names, Required: true, Kind: NameKind.Rule),
        new Key("alasan", Localized, Required: true),
        new Key("dasar", Norms),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape RuleSanction = new(
        new("sanksi aturan", "a rule's sanction"),
        new Key("tingkat", Name, Kind: NameKind.Level, Needs: "dasar"),
        new Key("tanpa_tingkat", Localized),
        new Key("dasar", Norms))
    {
        ExactlyOne = ("tingkat", "tanpa_tingkat"),
    };

    public static readonly ObjectShape Rule = new(
        new("aturan", "a rule"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("judul", Localized, Required: true),
        new Key("jenis", Code, Required: true, Codes: CodeNames<ViolationKind>.All),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("bila", ValueShape.Condition, Required: true),
        new Key("kecuali", Mappings, Of: Exception),
        new Key("dasar_hukum", Norms, Required: true),
        new Key("sanksi", Mapping, Required: true, Of: RuleSanction),
        new Key("mengesampingkan", Mappings, Of: Precedence),
        new Key("catatan", Mappings, Of: Remark),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Permission = new(
        new("kebolehan", "a permission"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("judul", Localized, Required: true),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("bila", ValueShape.Condition, Required: true),
        new Key("isi", Localized, Required: true),
        new Key("dasar", Norms),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape PolicyFactor = new(
        new("faktor kebijakan", "a policy's factor"),
        new Key("bila", ValueShape.Condition, Required: true),
        new Key("arah", Code, Required: true, Codes: CodeNames<FactorDirection>.All),
        new Key("tingkat", Names, Kind: NameKind.Level),
        new Key("isi", Localized, Required: true),
        new Key("alasan", Localized, Required: true));

    public static readonly ObjectShape PolicyLimit = new(
        new("batas kebijakan", "a policy's limit"),
        new Key("pilihan", Names, Required: true, Kind: NameKind.Sanction),
        new Key("hanya_bila", ValueShape.Condition, Required: true));

    public static readonly ObjectShape Policy = new(
        new("kebijakan", "a policy"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("jenis", Code, Required: true, Codes: CodeNames<ViolationKind>.All),
        new Key("judul", Localized, Required: true),
        new Key("keterangan", Localized, Required: true),
        new Key("mulai", Code, Required: true, Codes: CodeNames<PolicyStart>.All),
        new Key("batas", Mappings, Of: PolicyLimit),
        new Key("faktor", Mappings, Required: true, Of: PolicyFactor));

    public static readonly ObjectShape Scope = new(
        new("lingkup", "a scope"),
        new Key("jenis", Code, Required: true, Codes: CodeNames<ViolationKind>.All),
        new Key("tingkat", Names, Kind: NameKind.Level));

    public static readonly ObjectShape Step = new(
        new("langkah prosedur", "a procedural step"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("urutan", Number, Required: true),
        new Key("untuk", Mapping, Required: true, Of: Scope),
        new Key("berlaku", ValueShape.Validity, Required: true),
        new Key("bila", ValueShape.Condition),
        new Key("menggantikan", Name, Kind: NameKind.Step),
        new Key("judul", Localized, Required: true),
        new Key("isi", Localized, Required: true),
        new Key("oleh", Localized),
        new Key("batas", ValueShape.Quantity),
        new Key("batas_sejak", Code, Codes: CodeNames<DeadlineStart>.All),
        new Key("dasar", Norms),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Practice = new(
        new("catatan praktik", "a record of practice"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("untuk", Mappings, Required: true, Of: Scope),
        new Key("berlaku", ValueShape.Validity),
        new Key("bila", ValueShape.Condition),
        new Key("judul", Localized, Required: true),
        new Key("isi", Localized, Required: true),
        new Key("sumber", Mapping, Required: true, Of: Source));

    public static readonly ObjectShape Expectation = new(
        new("harapan uji", "a test's expectation"),
        new Key("hasil", Code, Codes: CodeNames<TestOutcome>.All),
        new Key("putusan", Code, Codes: CodeNames<TestVerdict>.All),
        new Key("aturan_lain", NameToCode, Codes: CodeNames<TestOutcome>.All, Kind: NameKind.Rule),
        new Key("tanya", Names, Kind: NameKind.Fact),
        new Key("dasar_hukum", Norms),
        new Key("tanpa_dasar_hukum", Norms),
        new Key("jenis", Code, Codes: CodeNames<ViolationKind>.All),
        new Key("tingkat", Name, Kind: NameKind.Level),
        new Key("kebolehan", Names, Kind: NameKind.Permission),
        new Key("prosedur", Names, Kind: NameKind.Step));

    public static readonly ObjectShape TestCase = new(
        new("uji", "a test"),
        new Key("nama", ValueShape.Text, Required: true),
        new Key("pakai", Names),
        new Key("tindakan", Facts),
        new Key("tabel", FactTable),
        new Key("harap", Mapping, Required: true, Of: Expectation),
        new Key("lewati", ValueShape.Text),
        new Key("nanti", ValueShape.Text));

    public static readonly ObjectShape TestFile = new(
        new("berkas uji", "a test file"),
        new Key("aturan", Name, Required: true, Kind: NameKind.Rule),
        new Key("bahan", NamedFacts),
        new Key("tindakan", Facts),
        new Key("uji", Mappings, Required: true, Of: TestCase));

    public static readonly ObjectShape Acceptance = new(
        new("penerimaan", "an acceptance"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("temuan", Names, Required: true),
        new Key("jalur", Code, Codes: CodeNames<ViolationKind>.All),
        new Key("tentang", Names),
        new Key("alasan", Localized, Required: true),
        new Key("kewenangan", Localized, Required: true),
        new Key("dasar", Norms),
        new Key("sampai", Day, Required: true));

    public static readonly ObjectShape CaseExpectation = new(
        new("harapan kasus", "a case's expectation"),
        new Key("putusan", Code, Codes: CodeNames<TestVerdict>.All),
        new Key("aturan", NameToCode, Codes: CodeNames<TestOutcome>.All, Kind: NameKind.Rule),
        new Key("tanya", Names, Kind: NameKind.Fact),
        new Key("dasar_hukum", Norms),
        new Key("tanpa_dasar_hukum", Norms),
        new Key("jenis", Code, Codes: CodeNames<ViolationKind>.All),
        new Key("tingkat", Name, Kind: NameKind.Level),
        new Key("kebolehan", Names, Kind: NameKind.Permission),
        new Key("prosedur", Names, Kind: NameKind.Step));

    public static readonly ObjectShape Decision = new(
        new("keputusan nyata", "a real decision"),
        new Key("lembaga", Code, Required: true, Codes: CodeNames<DecidingBody>.All),
        new Key("waktu", Localized, Required: true),
        new Key("diputuskan", Localized, Required: true),
        new Key("hasil_nyata", Code, Required: true, Codes: CodeNames<RealOutcome>.All),
        new Key("tindakan", Facts),
        new Key("harap", Mapping, Required: true, Of: CaseExpectation),
        new Key("kesesuaian", Code, Required: true, Codes: CodeNames<Agreement>.All),
        new Key("alasan", Code, Codes: CodeNames<DifferenceReason>.All),
        new Key("penjelasan", Localized));

    public static readonly ObjectShape Case = new(
        new("kasus nyata", "a real case"),
        new Key("id", Name, Required: true, Kind: NameKind.Id),
        new Key("judul", Localized, Required: true),
        new Key("tindakan", Facts),
        new Key("keputusan", Mappings, Required: true, Of: Decision),
        new Key("sumber", Mapping, Required: true, Of: Source));
}
