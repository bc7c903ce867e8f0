using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR8xxx: rulebooks packed to one file. Next free: NTR8013.</summary>
internal static class PackDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        NotAPack, UnknownForm, NotWhole, OtherwiseWritten, ManifestChanged, NotSigned, UntrustedKey, InvalidSignature, InvalidPath,
        ContentChanged, OtherBase, OtherRules,
    ];

    public static readonly DiagnosticDescriptor NotAPack = Error("NTR8001",
        "Ini bukan paket aturan: berkas tidak dimulai seperti paket aturan.",
        "This is not a rulebook pack: the file does not begin like one.");

    public static readonly DiagnosticDescriptor UnknownForm = Error("NTR8002",
        "Bentuk paket ini bernomor {0}; pustaka ini membaca nomor {1}. Pakailah versi pustaka yang lebih baru.",
        "This pack is of form {0}; this library reads form {1}. Use a newer version of the library.");

    public static readonly DiagnosticDescriptor NotWhole = Error("NTR8003",
        "Paket tidak utuh: baris penutup tidak ada di akhir berkas. Berkas terpotong, atau ada yang ditambahkan di belakangnya.",
        "The pack is not whole: the file does not end with the line that closes it. It was cut short, or something was added behind it.");

    public static readonly DiagnosticDescriptor OtherwiseWritten = Error("NTR8004",
        "Baris ini tidak ditulis seperti dalam paket; di sini seharusnya: {0}",
        "The line is not written as in a pack; expected here: {0}");

    public static readonly DiagnosticDescriptor ManifestChanged = Error("NTR8005",
        "Baris pertama bukan yang ditutup oleh baris terakhir: sidiknya {0}, menurut baris terakhir {1}.",
        "The first line is not the one that the last line closes: its digest is {0}, the last line says {1}.");

    public static readonly DiagnosticDescriptor NotSigned = Error("NTR8006",
        "Paket tidak ditandatangani, padahal tanda tangan dengan kunci tepercaya diwajibkan: {0}.",
        "The pack is not signed, but a signature by a trusted key is required: {0}.");

    public static readonly DiagnosticDescriptor UntrustedKey = Error("NTR8007",
        "Paket ditandatangani dengan kunci {0}, yang tidak dipercaya. Kunci tepercaya: {1}.",
        "The pack is signed with the key {0}, which is not trusted. Trusted keys: {1}.");

    public static readonly DiagnosticDescriptor InvalidSignature = Error("NTR8008",
        "Tanda tangan tidak sah: tidak dibuat dengan kunci {0} untuk baris pertama paket ini.",
        "The signature is not valid: it was not made with the key {0} for the first line of this pack.");

    public static readonly DiagnosticDescriptor InvalidPath = Error("NTR8009",
        "'{0}' tidak dapat menjadi jalur berkas dalam paket: {1}",
        "'{0}' cannot be the path of a file in a pack: {1}");

    public static readonly DiagnosticDescriptor ContentChanged = Error("NTR8010",
        "Isi '{0}' bukan yang ditulis manifes: {1} byte dengan sidik {2}, menurut manifes {3} byte dengan sidik {4}.",
        "The content of '{0}' is not the one of the manifest: {1} bytes with the digest {2}, by the manifest {3} bytes with {4}.");

    public static readonly DiagnosticDescriptor OtherBase = Error("NTR8011",
        "Aturan ini dibangun di atas aturan tertanam dengan sidik {0}; yang tertanam dalam pustaka ini bersidik {1}. Paket dibuat dengan pustaka versi {2}.",
        "These rules build on the embedded rules with the digest {0}; those of this library have {1}. The pack was made with version {2} of the library.");

    public static readonly DiagnosticDescriptor OtherRules = Error("NTR8012",
        "Menurut manifes, '{0}' adalah {1}; dari aturan dalam paket ternyata {2}.",
        "By the manifest '{0}' is {1}; by the rules in the pack it is {2}.");
}
