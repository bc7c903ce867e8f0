using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR41xx: sourcing and tests. Next free: NTR4121.</summary>
internal static class SourceDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        NoteRequired, NoTests, NoFiringTest, NoSilentTest, NoFirstDayTest, NoDayBeforeTest, ReasonRequired,
        ReasonWithoutDifference, OutcomeOfOtherBody, UnknownExpectedStep,
    ];

    public static readonly DiagnosticDescriptor NoteRequired = Error("NTR4101", "Verifikasi '{0}' memerlukan 'catatan' yang menjelaskannya.", "The verification '{0}' needs a 'catatan' that explains it.");

    public static readonly DiagnosticDescriptor NoTests = Error("NTR4102", "Aturan '{0}' tidak punya berkas uji.", "The rule '{0}' has no test file.");

    public static readonly DiagnosticDescriptor NoFiringTest = Error("NTR4103", "Aturan '{0}' tidak punya uji yang terpenuhi (hasil: terbukti atau diduga).", "The rule '{0}' has no test in which it applies (hasil: terbukti or diduga).");

    public static readonly DiagnosticDescriptor NoSilentTest = Error("NTR4104", "Aturan '{0}' tidak punya uji yang tidak terpenuhi.", "The rule '{0}' has no test in which it does not apply.");

    public static readonly DiagnosticDescriptor NoFirstDayTest = Error("NTR4105", "Aturan '{0}' tidak punya uji pada hari pertama berlakunya (tanggal: berlaku.mulai).", "The rule '{0}' has no test on the first day it is in force (tanggal: berlaku.mulai).");

    public static readonly DiagnosticDescriptor NoDayBeforeTest = Error("NTR4106", "Aturan '{0}' tidak punya uji sehari sebelum berlakunya (tanggal: berlaku.mulai - 1).", "The rule '{0}' has no test on the day before it is in force (tanggal: berlaku.mulai - 1).");

    public static readonly DiagnosticDescriptor ReasonRequired = Error("NTR4107", "'kesesuaian: berbeda' memerlukan 'alasan' dan 'penjelasan'.", "'kesesuaian: berbeda' needs 'alasan' and 'penjelasan'.");

    public static readonly DiagnosticDescriptor ReasonWithoutDifference = Error("NTR4108", "'alasan' hanya untuk 'kesesuaian: berbeda'.", "'alasan' is only for 'kesesuaian: berbeda'.");

    public static readonly DiagnosticDescriptor OutcomeOfOtherBody = Error("NTR4109", "Lembaga '{0}' tidak memutus '{1}'.", "The body '{0}' does not decide '{1}'.");

    public static readonly DiagnosticDescriptor UnknownExpectedStep = Error("NTR4120", "Tidak ada langkah prosedur '{0}'.", "There is no procedural step '{0}'.");
}
