using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>The words of an explanation, in both languages.</summary>
internal static class ExplanationTexts
{
    public static readonly LocalizedText Found = new("Aturan yang menentukan hasil", "Rules that make the finding");
    public static readonly LocalizedText NothingFound = new("tidak ada", "none");
    public static readonly LocalizedText NearMisses = new("Nyaris terpenuhi: satu hal saja yang menghalangi aturan ini ({0})", "Near misses: one thing alone keeps these rules from applying ({0})");
    public static readonly LocalizedText Others = new("Aturan lain, yang terhalang oleh lebih dari satu hal ({0})", "Other rules, which more than one thing keeps from applying ({0})");
    public static readonly LocalizedText OthersCounted = new("{0} aturan lain terhalang oleh lebih dari satu hal; tampilkan semuanya atau tanyakan satu aturan.", "{0} other rules do not apply, for more than one reason; show all, or ask for one rule.");

    public static readonly LocalizedText Why = new("Mengapa: {0}", "Why: {0}");
    public static readonly LocalizedText WhyNot = new("Mengapa tidak: {0}", "Why not: {0}");
    public static readonly LocalizedText AllMet = new("semua unsur terpenuhi, dan tidak ada pengecualian atau aturan lain yang dapat mengubahnya", "all elements are met, and no exception and no other rule can change that");
    public static readonly LocalizedText Undecided = new("semua unsur terpenuhi; belum terbantah: {0}", "all elements are met; not disproven yet: {0}");
    public static readonly LocalizedText NotKnown = new("belum diketahui: {0}", "not known: {0}");
    public static readonly LocalizedText Excused = new("semua unsur terpenuhi, tetapi pengecualian terbukti: {0}", "all elements are met, but an exception is proven: {0}");
    public static readonly LocalizedText Yields = new("aturan {0} didahulukan: {1}", "the rule {0} goes before: {1}");
    public static readonly LocalizedText OutOfForce = new("tidak berlaku pada hari perbuatan ({0})", "not in force on the day of the act ({0})");
    public static readonly LocalizedText NeverTogether = new("tidak ada tanggal dan tambahan fakta yang memenuhi semua unsurnya sekaligus", "no day and no completion of the description meets all its elements at once");
    public static readonly LocalizedText DaysDiffer = new("hari yang mungkin memberi jawaban yang berbeda", "the possible days answer differently");

    public static readonly LocalizedText ByValue = new("{0} ({1}; {2})", "{0} ({1}; {2})");

    public static readonly LocalizedText AndMore = new("{0}; dan {1} lagi", "{0}; and {1} more");

    public static readonly LocalizedText Line = new("{0}, baris {1}", "{0}, line {1}");
    public static readonly LocalizedText ByDay = new("Menurut hari", "By day");
    public static readonly LocalizedText Elements = new("Unsur", "Elements");
    public static readonly LocalizedText Exceptions = new("Pengecualian", "Exceptions");
    public static readonly LocalizedText ExceptionNotInForce = new("{0} (tidak berlaku pada hari perbuatan)", "{0} (not in force on the day of the act)");
    public static readonly LocalizedText Precedence = new("Aturan yang didahulukan", "Rules that go before");
    public static readonly LocalizedText Means = new("yaitu {0}", "that is {0}");

    public static readonly LocalizedText Given = new("diuraikan", "described");
    public static readonly LocalizedText GivenAt = new("diuraikan di {0}", "described at {0}");
    public static readonly LocalizedText Derived = new("diturunkan: {0}", "derived: {0}");
    public static readonly LocalizedText DerivedInParts = new("diturunkan dari kalender", "derived from the calendar");
    public static readonly LocalizedText Default = new("tidak diuraikan; nilai bawaan", "not described; the default");
    public static readonly LocalizedText NotDescribed = new("tidak diuraikan", "not described");
    public static readonly LocalizedText SaidUnknown = new("diuraikan sebagai tidak diketahui di {0}", "described as not known at {0}");

    public static LocalizedText Of(ExplainedResult result) => result switch
    {
        ExplainedResult.Established => new("TERBUKTI", "ESTABLISHED"),
        ExplainedResult.Presumed => new("DIDUGA", "PRESUMED"),
        ExplainedResult.Open => new("TERBUKA", "OPEN"),
        ExplainedResult.Lifted => new("DIKECUALIKAN", "LIFTED"),
        ExplainedResult.SetAside => new("DIKESAMPINGKAN", "SET ASIDE"),
        ExplainedResult.NotInForce => new("TIDAK BERLAKU", "NOT IN FORCE"),
        _ => new("TIDAK TERPENUHI", "NOT MET"),
    };

    public static LocalizedText Of(Truth truth) => truth switch
    {
        Truth.True => new("ya", "yes"),
        Truth.False => new("tidak", "no"),
        _ => new("tidak diketahui", "not known"),
    };
}
