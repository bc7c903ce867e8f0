using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>The words of the text report, in both languages.</summary>
internal static class ReportTexts
{
    public static readonly LocalizedText LegalBasis = new("Dasar hukum", "Legal basis");
    public static readonly LocalizedText Sanction = new("Sanksi", "Sanction");
    public static readonly LocalizedText SanctionBasis = new("Dasar sanksi", "Basis of the sanction");
    public static readonly LocalizedText LaterLaw = new("Hukum berubah sesudah perbuatan. {0}", "The law changed after the act. {0}");
    public static readonly LocalizedText Elements = new("Unsur", "Elements");
    public static readonly LocalizedText Exceptions = new("Pengecualian yang dipertimbangkan", "Exceptions considered");
    public static readonly LocalizedText UnlessShown = new("Kecuali dapat ditunjukkan", "Unless it is shown");
    public static readonly LocalizedText Notes = new("Catatan", "Notes");
    public static readonly LocalizedText Verified = new("Verifikasi", "Verification");
    public static readonly LocalizedText Sources = new("Sumber", "Sources");
    public static readonly LocalizedText Open = new("Aturan yang masih mungkin berlaku", "Rules that could still apply");
    public static readonly LocalizedText Questions = new("Pertanyaan berikutnya", "Next questions");
    public static readonly LocalizedText Lifted = new("Dihapus oleh pengecualian", "Lifted by an exception");
    public static readonly LocalizedText SetAside = new("Dikesampingkan oleh aturan lain", "Set aside by another rule");
    public static readonly LocalizedText Yields = new("oleh {0}: {1}", "by {0}: {1}");
    public static readonly LocalizedText OfAnotherStage = new("Tidak dilanggar hanya karena hari atau tahapannya", "Not broken only because of the day or the stage");
    public static readonly LocalizedText NotInForce = new("Cocok, tetapi tidak berlaku pada hari perbuatan", "Fits, but was not in force on the day of the act");
    public static readonly LocalizedText Permissions = new("Yang dibolehkan", "What is permitted");
    public static readonly LocalizedText Derived = new("Diturunkan dari kalender", "Derived from the calendar");
    public static readonly LocalizedText Assumptions = new("Diandaikan karena tidak diuraikan", "Assumed because not described");
    public static readonly LocalizedText Contradictions = new("Perlu diperiksa", "Please check");
    public static readonly LocalizedText Recommendation = new("Rekomendasi", "Recommendation");
    public static readonly LocalizedText Policy = new("Menurut kebijakan (bukan hukum) '{0}': {1}", "By policy (not law) '{0}': {1}");
    public static readonly LocalizedText Practice = new("Praktik (informasi; bukan hukum dan bukan bagian rekomendasi)", "Practice (information; not law and not part of the recommendation)");
    public static readonly LocalizedText Aggravating = new("Memberatkan: {0}", "Aggravating: {0}");
    public static readonly LocalizedText Mitigating = new("Meringankan: {0}", "Mitigating: {0}");
    public static readonly LocalizedText WouldAggravate = new("Memberatkan jika terbukti: {0}", "Aggravating if shown: {0}");
    public static readonly LocalizedText WouldMitigate = new("Meringankan jika terbukti: {0}", "Mitigating if shown: {0}");
    public static readonly LocalizedText Procedure = new("Langkah berikutnya, menurut ketentuan pada hari perbuatan (pada hari penanganan dapat berbeda)", "What happens next, as the law stood on the day of the act (it may differ on the day of handling)");
    public static readonly LocalizedText ProcedureOn = new("Langkah berikutnya, menurut ketentuan pada {0}", "What happens next, as the law stands on {0}");
    public static readonly LocalizedText Rulebook = new("Buku aturan", "Rulebook");
    public static readonly LocalizedText BuildsOn = new("Berdasarkan", "Builds on");
    public static readonly LocalizedText Overrides = new("menimpa {0} {1} sejak {2}: {3}{4}", "overrides {0} {1} from {2}: {3}{4}");
    public static readonly LocalizedText Covered = new("Buku aturan ini mencakup", "This rulebook covers");
    public static readonly LocalizedText NotCovered = new("Belum tercakup", "Not covered yet");
    public static readonly LocalizedText InForceSince = new("berlaku sejak {0}", "in force since {0}");
    public static readonly LocalizedText InForceBetween = new("berlaku {0} – {1}", "in force {0} – {1}");
    public static readonly LocalizedText InForceNoLaterThan = new("hari mulai berlaku tidak ditemukan, paling lambat {0}", "first day in force not found, no later than {0}");
    public static readonly LocalizedText InForceUntil = new("{0}, sampai {1}", "{0}, until {1}");
    public static readonly LocalizedText Transitional = new("peralihan, pengganti {0}", "transitional, in place of {0}");
    public static readonly LocalizedText Misses = new("perlu: {0}", "needs: {0}");
    public static readonly LocalizedText Decides = new("menentukan: {0}", "decides: {0}");
    public static readonly LocalizedText Unknown = new("tidak diketahui", "not known");
    public static readonly LocalizedText By = new("oleh {0}", "by {0}");
    public static readonly LocalizedText Within = new("batas waktu {0}", "within {0}");
    public static readonly LocalizedText Due = new("paling lambat {0}", "no later than {0}");
    public static readonly LocalizedText Proven = new("terbukti", "proven");
    public static readonly LocalizedText Disproven = new("tidak terpenuhi", "not met");
    public static readonly LocalizedText Unproven = new("belum terbukti", "not yet proven");

    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Violation => new("PELANGGARAN", "VIOLATION"),
        Verdict.Undetermined => new("BELUM DAPAT DITENTUKAN", "UNDETERMINED"),
        Verdict.NoViolation => new("BUKAN PELANGGARAN menurut aturan yang tercakup", "NO VIOLATION of the rules covered"),
        _ => new("TIDAK ADA ATURAN YANG BERLAKU", "NO RULE IN FORCE"),
    };

    public static LocalizedText Of(Standing standing) => standing == Standing.Established
        ? new("terbukti dari uraian", "established from the description")
        : new("diduga", "presumed");

    public static LocalizedText Of(ViolationKind kind) => kind switch
    {
        ViolationKind.Ethics => new("kode etik", "code of ethics"),
        ViolationKind.Discipline => new("disiplin", "discipline"),
        ViolationKind.Criminal => new("pidana", "criminal"),
        ViolationKind.Administrative => new("administrasi", "administrative"),
        ViolationKind.Dismissal => new("pemberhentian", "dismissal"),
        _ => new("kontrak", "contract"),
    };

    public static LocalizedText Of(Verification verification) => verification switch
    {
        Verification.OfficialText => new("teks resmi", "official text"),
        Verification.SeveralSources => new("beberapa sumber", "several sources"),
        Verification.SingleSource => new("satu sumber", "one source"),
        Verification.Inferred => new("disimpulkan", "inferred"),
        _ => new("sumber bertentangan", "sources conflict"),
    };

    public static LocalizedText? Of(FactOrigin? origin) => origin switch
    {
        FactOrigin.Derived => new("diturunkan", "derived"),
        FactOrigin.Default => new("diandaikan", "assumed"),
        _ => null,
    };
}
