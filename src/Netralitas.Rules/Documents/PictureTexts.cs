using Netralitas.Rules.Compilation;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What stands in pictures, in both languages.</summary>
internal static class PictureTexts
{
    public static readonly LocalizedText Yes = new("ya", "yes");
    public static readonly LocalizedText No = new("tidak", "no");
    public static readonly LocalizedText Includes = new("{0} mencakup: {1}?", "{0} includes: {1}?");
    public static readonly LocalizedText OnDays = new("Hari perbuatan: {0}?", "Day of the act: {0}?");
    public static readonly LocalizedText InForceOnDay = new("Hari perbuatan dalam masa: {0}?", "Day of the act in the period: {0}?");

    public static readonly LocalizedText NetworkTitle = new("Jaringan keputusan {0}", "Decision network of {0}");
    public static readonly LocalizedText TimelineTitle = new("Linimasa: {0}", "Timeline: {0}");

    public static LocalizedText Outcome(int outcome) => outcome switch
    {
        RuleDiagram.Broken => new("Dilanggar", "Broken"),
        RuleDiagram.Lifted => new("Dihapus oleh pengecualian", "Lifted by an exception"),
        RuleDiagram.SetAside => new("Dikesampingkan aturan lain", "Set aside by another rule"),
        _ => new("Tidak dilanggar", "Not broken"),
    };
}
