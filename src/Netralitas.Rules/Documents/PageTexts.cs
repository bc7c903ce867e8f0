using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Titles and headings of pages and tables, in both languages.</summary>
internal static class PageTexts
{
    public static readonly LocalizedText Matrices = new("Matriks", "Matrices");
    public static readonly LocalizedText Rules = new("Aturan", "Rules");
    public static readonly LocalizedText Instruments = new("Peraturan", "Instruments");
    public static readonly LocalizedText Regimes = new("Sanksi", "Sanctions");
    public static readonly LocalizedText Calendars = new("Tahapan pemilihan", "Election calendars");
    public static readonly LocalizedText Timeline = new("Linimasa", "Timeline");
    public static readonly LocalizedText Permissions = new("Kebolehan", "Permissions");
    public static readonly LocalizedText Steps = new("Prosedur", "Procedure");
    public static readonly LocalizedText Policies = new("Kebijakan (bukan hukum)", "Policies (not law)");
    public static readonly LocalizedText Practices = new("Praktik (bukan hukum)", "Practice (not law)");
    public static readonly LocalizedText Cases = new("Kasus nyata", "Real cases");
    public static readonly LocalizedText Sources = new("Sumber", "Sources");
    public static readonly LocalizedText Vocabulary = new("Kosakata", "Vocabulary");

    public static readonly LocalizedText Id = new("Id", "Id");
    public static readonly LocalizedText File = new("Berkas", "File");
    public static readonly LocalizedText Title = new("Judul", "Title");
    public static readonly LocalizedText Instrument = new("Peraturan", "Instrument");
    public static readonly LocalizedText Content = new("Isi", "Content");
    public static readonly LocalizedText Kind = new("Jenis", "Kind");
    public static readonly LocalizedText Validity = new("Masa berlaku", "Validity");
    public static readonly LocalizedText Verified = new("Verifikasi", "Verification");
    public static readonly LocalizedText Source = new("Sumber", "Source");
    public static readonly LocalizedText Basis = new("Dasar", "Basis");
    public static readonly LocalizedText Provision = new("Ketentuan", "Provision");
    public static readonly LocalizedText Provisions = new("Ketentuan", "Provisions");
    public static readonly LocalizedText Conditions = new("Bila", "When");
    public static readonly LocalizedText Remarks = new("Catatan", "Remarks");
    public static readonly LocalizedText CitedBy = new("Dirujuk oleh", "Cited by");
    public static readonly LocalizedText As = new("Sebagai", "As");
    public static readonly LocalizedText Where = new("Di mana", "Where");
    public static readonly LocalizedText Nothing = new("Tidak ada.", "None.");
    public static readonly LocalizedText Reason = new("Alasan", "Reason");
    public static readonly LocalizedText Levels = new("Tingkat", "Levels");
    public static readonly LocalizedText Level = new("Tingkat", "Level");
    public static readonly LocalizedText Regime = new("Rezim", "Regime");
    public static readonly LocalizedText PermittedKinds = new("Jenis yang dibolehkan", "Permitted kinds");
    public static readonly LocalizedText Duration = new("Lama", "Duration");
    public static readonly LocalizedText From = new("Mulai", "From");
    public static readonly LocalizedText Until = new("Sampai", "Until");
}
