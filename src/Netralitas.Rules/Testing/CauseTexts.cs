using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What test results say of the things that decided.</summary>
internal static class CauseTexts
{
    public static readonly LocalizedText OneOf = new("{0} (salah satu pada baris {1} cukup)", "{0} (one of those in line {1} would do)");

    public static readonly LocalizedText NoExceptions = new("aturan {0} tidak punya pengecualian", "the rule {0} has no exceptions");

    public static readonly LocalizedText NoSuperiors = new("tidak ada aturan yang mengesampingkan {0}", "no rule sets {0} aside");

    public static readonly LocalizedText Found = new("hasil aturan {0}: '{1}'", "the rule {0} came out as '{1}'");

    public static readonly LocalizedText MoreFound = new("dan {0} aturan lagi", "and {0} rules more");

    public static readonly LocalizedText NothingFound = new("tidak ada aturan yang dilanggar atau masih terbuka", "no rule is broken or still open");

    public static readonly LocalizedText Known = new("'{0}' sudah diketahui: {1}", "'{0}' is known: {1}");

    public static readonly LocalizedText DecidesNothing = new("'{0}' tidak lagi menentukan aturan mana pun", "'{0}' no longer decides any rule");

    public static readonly LocalizedText StepOfKind = new("langkah ini untuk jenis '{0}', yang tidak ditemukan", "this step is for the kind '{0}', which was not found");

    public static readonly LocalizedText TheRule = new("aturan {0}", "the rule {0}");

    public static readonly LocalizedText TheException = new("pengecualian", "the exception");

    public static readonly LocalizedText ThePermission = new("kebolehan {0}", "the permission {0}");

    public static readonly LocalizedText TheProvision = new("ketentuan {0}", "the provision {0}");

    private static readonly LocalizedText ElementMet = new("{0}: terpenuhi, {1}", "{0}: met, {1}");
    private static readonly LocalizedText ElementNotMet = new("{0}: tidak terpenuhi, {1}", "{0}: not met, {1}");
    private static readonly LocalizedText ElementUnknown = new("{0}: belum diketahui, {1}", "{0}: not known, {1}");
    private static readonly LocalizedText AlwaysTogether = new("bersama-sama selalu terpenuhi: {0}", "together always met: {0}");
    private static readonly LocalizedText NeverTogether = new("tidak dapat terpenuhi bersama: {0}", "cannot be met together: {0}");
    private static readonly LocalizedText UnknownTogether = new("bersama-sama belum diketahui: {0}", "together not known: {0}");

    private static readonly LocalizedText Given = new("diuraikan '{0}'", "described '{0}'");
    private static readonly LocalizedText Derived = new("'{0}' diturunkan dari hari dan kalender", "'{0}' derived from day and calendar");
    private static readonly LocalizedText Default = new("tidak diuraikan, bawaannya '{0}'", "not described, '{0}' by default");
    private static readonly LocalizedText Undescribed = new("nilainya tidak diuraikan", "no value described");

    private static readonly LocalizedText OnlyPossible = new("tidak diuraikan, mengikuti kalender pemilihan", "not described, follows from the election's calendar");

    private static readonly LocalizedText InForce = new("{0} berlaku pada {1}: {2}", "{0} is in force on {1}: {2}");
    private static readonly LocalizedText NotInForce = new("{0} tidak berlaku pada {1}: {2}", "{0} is not in force on {1}: {2}");
    private static readonly LocalizedText MayBeInForce = new("{0} belum tentu berlaku pada {1}: {2}", "{0} may or may not be in force on {1}: {2}");
    private static readonly LocalizedText ValidFrom = new("berlaku sejak {0}", "valid from {0}");
    private static readonly LocalizedText ValidBetween = new("berlaku {0} sampai {1}", "valid from {0} until {1}");
    private static readonly LocalizedText ValidNoLaterThan = new("pasti berlaku sejak {0}, hari awalnya tidak ditemukan", "surely valid from {0}, its first day was not found");
    private static readonly LocalizedText NoDay = new("hari yang tidak diuraikan", "a day that is not described");

    private static readonly LocalizedText Proven = new("pengecualian terbukti: {0}", "exception proven: {0}");
    private static readonly LocalizedText NotProven = new("pengecualian tidak terbukti: {0}", "exception not proven: {0}");
    private static readonly LocalizedText Unproven = new("pengecualian belum terbukti dan belum terbantah: {0}", "exception neither proven nor disproven: {0}");

    private static readonly LocalizedText SetAside = new("dikesampingkan oleh aturan {0}: {1}", "set aside by the rule {0}: {1}");
    private static readonly LocalizedText NotSetAside = new("tidak dikesampingkan oleh aturan {0}, yang tidak mengatur perbuatan ini", "not set aside by the rule {0}, which does not govern this act");
    private static readonly LocalizedText MayBeSetAside = new("mungkin dikesampingkan oleh aturan {0}: {1}", "may be set aside by the rule {0}: {1}");

    public static LocalizedText Element(Truth truth) => Choose(truth, ElementMet, ElementNotMet, ElementUnknown);

    public static LocalizedText Together(Truth truth) => Choose(truth, AlwaysTogether, NeverTogether, UnknownTogether);

    public static LocalizedText Exception(Truth proven) => Choose(proven, Proven, NotProven, Unproven);

    public static LocalizedText Governed(Truth governs) => Choose(governs, SetAside, NotSetAside, MayBeSetAside);

    /// <summary>A fact's value and where it comes from. What is known of a fact without a value, the election's calendar leaves no choice in.</summary>
    public static LocalizedText ValueOf(string? value, FactOrigin origin, Truth truth) => value is null ? (truth == Truth.Unknown ? Undescribed : OnlyPossible) : (origin switch
    {
        FactOrigin.Derived => Derived,
        FactOrigin.Default => Default,
        _ => Given,
    }).Fill(value);

    /// <summary>Whether something is in force on the days of an act, and when it is.</summary>
    public static LocalizedText Period(Truth inForce, LocalizedText subject, DayRange? days, ValidityPeriod validity) =>
        Choose(inForce, InForce, NotInForce, MayBeInForce).Fill(subject, days is { } known ? DayWords.Of(known) : NoDay, Words(validity));

    public static bool? Holds(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;

    private static LocalizedText Words(ValidityPeriod validity) =>
        (validity.Until is not null ? ValidBetween : validity.FromIsLatest ? ValidNoLaterThan : ValidFrom)
            .Fill(DayWords.Of(validity.From), validity.Until is { } last ? DayWords.Of(last) : "");

    private static LocalizedText Choose(Truth truth, LocalizedText whenTrue, LocalizedText whenFalse, LocalizedText whenUnknown) => truth switch
    {
        Truth.True => whenTrue,
        Truth.False => whenFalse,
        _ => whenUnknown,
    };
}
