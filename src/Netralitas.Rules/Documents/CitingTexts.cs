using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>As what something rests on a provision or a source, in both languages.</summary>
internal static class CitingTexts
{
    public static readonly LocalizedText Norm = new("Aturan (norma)", "Rule (norm)");
    public static readonly LocalizedText SanctionOfRule = new("Aturan (sanksi)", "Rule (sanction)");
    public static readonly LocalizedText Exception = new("Pengecualian aturan", "Exception of a rule");
    public static readonly LocalizedText Precedence = new("Pengutamaan aturan", "Precedence of a rule");
    public static readonly LocalizedText Remark = new("Catatan", "Remark");
    public static readonly LocalizedText Instrument = new("Peraturan", "Instrument");
    public static readonly LocalizedText Provision = new("Ketentuan", "Provision");
    public static readonly LocalizedText Concurrence = new("Rezim sanksi", "Sanction regime");
    public static readonly LocalizedText Adjustment = new("Penyesuaian sanksi", "Adjustment of a sanction");
    public static readonly LocalizedText Change = new("Perubahan rezim sanksi", "Change of a sanction regime");
    public static readonly LocalizedText Option = new("Jenis sanksi", "Kind of sanction");
    public static readonly LocalizedText Calendar = new("Kalender", "Calendar");
    public static readonly LocalizedText Permission = new("Kebolehan", "Permission");
    public static readonly LocalizedText Step = new("Langkah prosedur", "Procedural step");
    public static readonly LocalizedText Practice = new("Praktik", "Practice");
    public static readonly LocalizedText Case = new("Kasus nyata", "Real case");
}
