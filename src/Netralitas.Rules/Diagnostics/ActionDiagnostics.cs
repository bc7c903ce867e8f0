using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR5xxx: described actions. Next free: NTR5013.</summary>
internal static class ActionDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        NotAMapping, UnknownFact, UnknownCode, GroupAsValue, OneValue, InvalidDays, ReversedDays, EmptyValue, ListItem,
        FactTwice, TestDay, GroupOfFacts,
    ];

    public static readonly DiagnosticDescriptor NotAMapping = Error("NTR5001", "Uraian tindakan harus berupa pemetaan (kunci: nilai).", "A described action must be a mapping (key: value).");

    public static readonly DiagnosticDescriptor UnknownFact = Error("NTR5002", "Tidak ada fakta '{0}'. Yang dikenal di sini: {1}.", "There is no fact '{0}'. Known here: {1}.");

    public static readonly DiagnosticDescriptor UnknownCode = Error("NTR5003", "'{0}' bukan nilai dari '{1}'. Nilai yang dikenal: {2}.", "'{0}' is not a value of '{1}'. Known values: {2}.");

    public static readonly DiagnosticDescriptor GroupAsValue = Error("NTR5004", "'{0}' adalah kelompok; sebutkan anggotanya: {1}.", "'{0}' is a group; name the member: {1}.");

    public static readonly DiagnosticDescriptor OneValue = Error("NTR5005", "'{0}' menerima tepat satu nilai.", "'{0}' takes exactly one value.");

    public static readonly DiagnosticDescriptor InvalidDays = Error("NTR5006", "'{0}' bukan tanggal atau rentang tanggal. Tulis tanggal yang ada, misalnya 2024-01-20 atau 2023-11-28..2024-02-10.", "'{0}' is not a day or a range of days. Write existing days, for example 2024-01-20 or 2023-11-28..2024-02-10.");

    public static readonly DiagnosticDescriptor ReversedDays = Error("NTR5007", "Rentang tanggal terbalik: akhir {0} mendahului awal {1}.", "The range of days is reversed: the end {0} is before the start {1}.");

    public static readonly DiagnosticDescriptor EmptyValue = Error("NTR5008", "'{0}' tidak boleh kosong. Hapus kuncinya, atau tulis 'tidak_diketahui'.", "'{0}' must not be empty. Remove the key, or write 'tidak_diketahui'.");

    public static readonly DiagnosticDescriptor ListItem = Error("NTR5009", "Daftar '{0}' hanya menerima teks.", "The list '{0}' takes texts only.");

    public static readonly DiagnosticDescriptor FactTwice = Error("NTR5010", "Fakta '{0}' diuraikan dua kali; yang pertama di baris {1}.", "The fact '{0}' is described twice; the first is on line {1}.");

    public static readonly DiagnosticDescriptor TestDay = Error("NTR5011", "'{0}' tidak dapat dihitung: {1}.", "'{0}' cannot be computed: {1}.");

    public static readonly DiagnosticDescriptor GroupOfFacts = Error("NTR5012", "'{0}' adalah kelompok fakta; uraikan fakta di dalamnya: {1}.", "'{0}' is a group of facts; describe the facts in it: {1}.");
}
