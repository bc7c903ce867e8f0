using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>What the pages of rules and the matrices say, in both languages.</summary>
internal static class RuleTexts
{
    public static readonly LocalizedText Elements = new("Unsur", "Elements");
    public static readonly LocalizedText ElementsHint = new("Aturan terpenuhi bila semua ini terpenuhi.", "The rule is met when all of these hold.");
    public static readonly LocalizedText Exceptions = new("Pengecualian", "Exceptions");
    public static readonly LocalizedText LegalBasis = new("Dasar hukum", "Legal basis");
    public static readonly LocalizedText Norm = new("Norma", "Norm");
    public static readonly LocalizedText Sanction = new("Sanksi", "Sanction");
    public static readonly LocalizedText SanctionBasis = new("Dasar sanksi", "Basis of the sanction");
    public static readonly LocalizedText Precedence = new("Pengutamaan", "Precedence");
    public static readonly LocalizedText SetsAside = new("Mengesampingkan", "Sets aside");
    public static readonly LocalizedText SetAsideBy = new("Dikesampingkan oleh", "Set aside by");
    public static readonly LocalizedText Network = new("Jaringan keputusan", "Decision network");
    public static readonly LocalizedText NetworkHint = new(
        "Pertanyaan dari atas ke bawah, termasuk pengecualian dan aturan yang didahulukan, pada hari aturan ini berlaku. Kotak membulat adalah hasilnya.",
        "Questions from top to bottom, with the exceptions and the rules that go before, on a day on which this rule is in force. Rounded boxes are outcomes.");
    public static readonly LocalizedText NetworkTooLarge = new(
        "Terlalu besar untuk digambar ({0} pertanyaan); unsur dan pengecualian di atas mengatakan hal yang sama.",
        "Too large to draw ({0} questions); the elements and exceptions above say the same.");
    public static readonly LocalizedText History = new("Riwayat", "History");
    public static readonly LocalizedText HistoryHint = new(
        "Aturan lain dalam buku ini bagi pelaku, perbuatan, dan sasaran yang sama, yang berlaku sebelum atau sesudahnya; dihitung dari unsur dan masa berlakunya.",
        "Other rules of this book for the same actor, act and target that were in force before or after; worked out from elements and validity.");
    public static readonly LocalizedText Before = new("sebelumnya", "before");
    public static readonly LocalizedText After = new("sesudahnya", "after");
    public static readonly LocalizedText Replaced = new("{0} digantikan oleh {1}", "{0} was replaced by {1}");
    public static readonly LocalizedText When = new("Kapan", "When");
    public static readonly LocalizedText Rule = new("Aturan", "Rule");
    public static readonly LocalizedText Tests = new("Uji", "Tests");
    public static readonly LocalizedText Test = new("Uji", "Test");
    public static readonly LocalizedText Expected = new("Yang diharapkan", "Expected");
    public static readonly LocalizedText Verdict = new("putusan: {0}", "verdict: {0}");
    public static readonly LocalizedText Cases = new("Kasus nyata", "Real cases");
    public static readonly LocalizedText Today = new("Pada {0}", "On {0}");
    public static readonly LocalizedText InForce = new("berlaku", "in force");
    public static readonly LocalizedText NotInForce = new("tidak berlaku", "not in force");
    public static readonly LocalizedText Uncertain = new("tidak diketahui: hari mulai berlaku tidak ditemukan", "not known: first day in force not found");

    public static readonly LocalizedText No = new("No.", "No.");
    public static readonly LocalizedText Act = new("Perbuatan", "Act");
    public static readonly LocalizedText Target = new("Status sasaran", "Target's status");
    public static readonly LocalizedText Actor = new("Pelaku", "Actor");
    public static readonly LocalizedText NormBasis = new("Dasar norma", "Basis of the norm");
    public static readonly LocalizedText MatrixTitle = new("Matriks {0}", "Matrix {0}");
    public static readonly LocalizedText Since = new("sejak {0}", "from {0}");
    public static readonly LocalizedText MatrixOn = new("Matriks pada {0}", "Matrix on {0}");
    public static readonly LocalizedText MatricesHint = new(
        "Satu matriks untuk tiap masa; matriks baru mulai pada hari aturan, dasar, atau sanksi berubah.",
        "One matrix for each period; a new one begins on the day on which rules, bases or sanctions change.");
    public static readonly LocalizedText Period = new("Masa", "Period");
    public static readonly LocalizedText Count = new("Aturan berlaku", "Rules in force");
    public static readonly LocalizedText Added = new("Mulai", "Begin");
    public static readonly LocalizedText Removed = new("Berakhir", "End");
    public static readonly LocalizedText UncertainRules = new("Mungkin berlaku: hari mulai tidak ditemukan", "Possibly in force: first day not found");
    public static readonly LocalizedText NoRules = new("Tidak ada aturan yang berlaku.", "No rules are in force.");
    public static readonly LocalizedText Transitional = new("{0} (peralihan)", "{0} (transitional)");
    public static readonly LocalizedText WithoutLevel = new("tanpa tingkat: {0}", "without a level: {0}");

    public static LocalizedText Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Terbukti => new("terbukti", "established"),
        TestOutcome.Diduga => new("diduga", "presumed"),
        TestOutcome.Terbuka => new("terbuka", "open"),
        TestOutcome.Dikecualikan => new("dikecualikan", "lifted by an exception"),
        TestOutcome.Dikesampingkan => new("dikesampingkan", "set aside"),
        TestOutcome.TidakBerlaku => new("tidak berlaku", "not in force"),
        _ => new("tidak", "not met"),
    };

    public static LocalizedText Of(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Pelanggaran => new("pelanggaran", "violation"),
        TestVerdict.BelumDapatDitentukan => new("belum dapat ditentukan", "undetermined"),
        TestVerdict.BukanPelanggaran => new("bukan pelanggaran", "no violation"),
        _ => new("tidak ada aturan yang berlaku", "no rule in force"),
    };

    public static LocalizedText Of(Truth inForce) => inForce switch
    {
        Truth.True => InForce,
        Truth.False => NotInForce,
        _ => Uncertain,
    };
}
