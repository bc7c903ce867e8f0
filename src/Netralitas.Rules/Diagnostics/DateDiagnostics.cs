using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR40xx: days and periods. Next free: NTR4016.</summary>
internal static class DateDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        Reversed, NotInForceThroughout, LevelNotThroughout, OutsideInstrument, PhaseGapOrOverlap, OutsideCalendar,
        RegimesOverlap, CalendarWithoutStart, LastPhaseEnd, PhaseWithoutEnd, LastPhaseOfOpenCalendar, ScheduleNotReplaced,
        BeforeTheVote, NeverTogether, ReplacesLater,
    ];

    public static readonly DiagnosticDescriptor Reversed = Error("NTR4001", "Tanggal terbalik: akhir {0} mendahului awal {1}.", "The dates are reversed: the end {0} is before the start {1}.");

    public static readonly DiagnosticDescriptor NotInForceThroughout = CauseElsewhere("NTR4002", "{0} tidak berlaku pada {1}, padahal yang merujuknya berlaku.", "{0} is not in force on {1}, although what cites it is.");

    public static readonly DiagnosticDescriptor LevelNotThroughout = CauseElsewhere("NTR4003", "Tidak ada rezim sanksi yang menyediakan tingkat '{0}' pada {1}, padahal aturannya berlaku.", "No sanction regime provides the level '{0}' on {1}, although the rule is in force.");

    public static readonly DiagnosticDescriptor OutsideInstrument = CauseElsewhere("NTR4004", "Ketentuan berlaku di luar masa berlaku peraturannya ({0}).", "The provision is in force outside its instrument's validity ({0}).");

    public static readonly DiagnosticDescriptor PhaseGapOrOverlap = Error("NTR4005", "Tahapan ini harus mulai pada {0}: tahapan yang terdaftar bersambung tanpa celah dan tumpang tindih sampai akhir kalender.", "This phase must start on {0}: the listed phases follow each other without gap or overlap to the end of the calendar.");

    public static readonly DiagnosticDescriptor OutsideCalendar = CauseElsewhere("NTR4006", "Tanggal ini di luar rentang kalender ({0}).", "This day is outside the calendar's span ({0}).");

    public static readonly DiagnosticDescriptor RegimesOverlap = Error("NTR4007", "Tingkat '{0}' juga diatur oleh rezim '{1}' pada masa yang sama ({2}).", "The level '{0}' is also set by the regime '{1}' at the same time ({2}).");

    public static readonly DiagnosticDescriptor LastPhaseEnd = Error("NTR4009", "Tahapan terakhir harus berakhir pada hari terakhir kalender, {0}.", "The last phase must end on the calendar's last day, {0}.");

    public static readonly DiagnosticDescriptor NeverTogether = Error("NTR4014", "'{0}' tidak pernah dapat mengesampingkan '{1}': tidak ada hari ketika keduanya berlaku.", "'{0}' can never set '{1}' aside: there is no day on which both are in force.");

    public static readonly DiagnosticDescriptor ReplacesLater = Error("NTR4015", "Rezim '{0}' mulai pada {1}, jadi tidak mendahului rezim yang menggantikannya ini.", "The regime '{0}' begins on {1}, so it is not earlier than this one, which takes its place.");

    public static readonly DiagnosticDescriptor CalendarWithoutStart = Error("NTR4008", "Kalender pemilihan harus punya hari awal yang pasti ('mulai').", "An election calendar needs a definite first day ('mulai').");

    public static readonly DiagnosticDescriptor PhaseWithoutEnd = Error("NTR4010", "Hanya tahapan terakhir yang boleh tanpa 'sampai'.", "Only the last phase may be without 'sampai'.");

    public static readonly DiagnosticDescriptor LastPhaseOfOpenCalendar = Error("NTR4011", "Kalender ini tanpa hari akhir, maka tahapan terakhirnya harus tanpa 'sampai' juga.", "This calendar has no last day, so its last phase must be without 'sampai' too.");

    public static readonly DiagnosticDescriptor ScheduleNotReplaced = Error("NTR4012", "'jadwal_sampai' berarti jadwal ini diganti: harus ada penetapan berikutnya untuk sasaran yang sama, tanpa 'jadwal_sampai'.", "'jadwal_sampai' means that this schedule was replaced: a later designation of the same targets, without 'jadwal_sampai', must follow.");

    public static readonly DiagnosticDescriptor BeforeTheVote = Error("NTR4013", "Hari ini tidak boleh mendahului {0}, hari sebelum tahapan terakhir.", "This day must not be before {0}, the day before the last phase.");
}
