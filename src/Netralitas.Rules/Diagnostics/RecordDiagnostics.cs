using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR7xxx: decision records. Next free: NTR7010.</summary>
internal static class RecordDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        NotARecord, NotCanonical, Changed, ChainBroken, HalfWritten, AnchorMissing, RulesNotAtHand, FactsRefused, AnotherFinding,
    ];

    public static readonly DiagnosticDescriptor NotARecord = Error("NTR7001", "Ini bukan rekaman keputusan: {0}.", "This is not a decision record: {0}.");

    public static readonly DiagnosticDescriptor NotCanonical = Error("NTR7002", "Rekaman tidak dalam bentuk bakunya: di sini seharusnya {0}.", "The record is not in its canonical form: here it should have {0}.");

    public static readonly DiagnosticDescriptor Changed = Error("NTR7003", "Isi rekaman berubah: hash-nya {1}, padahal tertulis {0}.", "The record was changed: its hash is {1}, but it says {0}.");

    public static readonly DiagnosticDescriptor ChainBroken = Error("NTR7004", "Rantai rekaman terputus: rekaman ini menyusul {0}, padahal sebelumnya ada {1}. Ada rekaman yang dihapus, disisipkan, ditukar, atau diganti.", "The chain is broken: this record follows {0}, but before it there is {1}. A record was removed, put in, moved or replaced.");

    public static readonly DiagnosticDescriptor HalfWritten = Error("NTR7005", "Baris terakhir tidak berakhir: penulisannya terhenti, atau akhirnya dipotong. Ini bukan rekaman.", "The last line has no end: its writing broke off, or its end was cut. It is no record.");

    public static readonly DiagnosticDescriptor AnchorMissing = Error("NTR7006", "Tidak ada rekaman dengan hash {0}. Rekaman dihapus dari akhir, atau seluruh rantai ditulis ulang.", "There is no record with the hash {0}. Records were removed from the end, or the whole chain was written anew.");

    public static readonly DiagnosticDescriptor RulesNotAtHand = Error("NTR7007", "Aturan yang memutus tidak tersedia: versi {0}, {1}. Yang tersedia: {2}.", "The rules that decided are not at hand: version {0}, {1}. At hand: {2}.");

    public static readonly DiagnosticDescriptor FactsRefused = Error("NTR7008", "Tindakan dalam rekaman tidak dapat dinilai menurut aturannya: {0}", "The recorded action cannot be evaluated by its rules: {0}");

    public static readonly DiagnosticDescriptor AnotherFinding = Error("NTR7009", "Hasilnya lain. Perbedaan pertama di {0}: tercatat {1}, kini {2}.{3}", "Another finding. The first difference is at {0}: recorded {1}, now {2}.{3}");
}
