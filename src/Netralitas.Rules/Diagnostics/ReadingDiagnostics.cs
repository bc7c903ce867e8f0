using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR1xxx: reading bytes, YAML and tables. Next free: NTR1022.</summary>
internal static class ReadingDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        Unreadable, FileTooLarge, InvalidUtf8, HiddenCharacter, Syntax, Tab, EmptyFile, SeveralDocuments, Anchor, Alias, Tag,
        MergeKey, DuplicateKey, KeyIsNotText, TooDeep, TooManyNodes, TextTooLong, RecordTooLong, CsvQuotes, CsvCells, KeyTooLong,
    ];

    public static readonly DiagnosticDescriptor Unreadable = Error("NTR1001", "Tidak dapat dibaca: {0}", "It cannot be read: {0}");

    public static readonly DiagnosticDescriptor FileTooLarge = Error("NTR1002", "Berkas lebih besar dari batas {0} byte.", "The file is larger than the limit of {0} bytes.");

    public static readonly DiagnosticDescriptor InvalidUtf8 = Error("NTR1003", "Berkas bukan UTF-8 yang sah mulai dari sini. Simpan berkas sebagai UTF-8.", "The file is not valid UTF-8 from here on. Save it as UTF-8.");

    public static readonly DiagnosticDescriptor HiddenCharacter = Error("NTR1004", "Karakter tersembunyi U+{0} tidak diizinkan: pembaca akan melihat hal lain daripada yang tertulis.", "The hidden character U+{0} is not allowed: a reader would see something else than is written.");

    public static readonly DiagnosticDescriptor Syntax = Error("NTR1005", "YAML tidak dapat dibaca di sini: {0}", "The YAML cannot be read here: {0}");

    public static readonly DiagnosticDescriptor Tab = Error("NTR1006", "Tabulator dipakai untuk indentasi. Pakailah spasi.", "A tab is used for indentation. Use spaces.");

    public static readonly DiagnosticDescriptor EmptyFile = Error("NTR1007", "Berkas kosong.", "The file is empty.");

    public static readonly DiagnosticDescriptor SeveralDocuments = Error("NTR1008", "Berkas berisi lebih dari satu dokumen YAML ('---'). Satu berkas, satu dokumen.", "The file holds more than one YAML document ('---'). One file, one document.");

    public static readonly DiagnosticDescriptor Anchor = Error("NTR1009", "Jangkar YAML '&{0}' tidak diizinkan. Tulis isinya secara lengkap.", "The YAML anchor '&{0}' is not allowed. Write the content out.");

    public static readonly DiagnosticDescriptor Alias = Error("NTR1010", "Alias YAML '*{0}' tidak diizinkan. Tulis isinya secara lengkap.", "The YAML alias '*{0}' is not allowed. Write the content out.");

    public static readonly DiagnosticDescriptor Tag = Error("NTR1011", "Tag YAML '{0}' tidak diizinkan.", "The YAML tag '{0}' is not allowed.");

    public static readonly DiagnosticDescriptor MergeKey = Error("NTR1012", "Kunci gabung '<<' tidak diizinkan. Tulis isinya secara lengkap.", "The merge key '<<' is not allowed. Write the content out.");

    public static readonly DiagnosticDescriptor DuplicateKey = Error("NTR1013", "Kunci '{0}' ditulis dua kali; yang pertama di baris {1}.", "The key '{0}' is written twice; the first is on line {1}.");

    public static readonly DiagnosticDescriptor KeyIsNotText = Error("NTR1014", "Kunci harus berupa teks.", "A key must be a text.");

    public static readonly DiagnosticDescriptor TooDeep = Error("NTR1015", "Isi bersarang lebih dalam dari batas {0} tingkat.", "The content is nested deeper than the limit of {0} levels.");

    public static readonly DiagnosticDescriptor TooManyNodes = Error("NTR1016", "Berkas berisi lebih dari {0} nilai.", "The file holds more than {0} values.");

    public static readonly DiagnosticDescriptor TextTooLong = Error("NTR1017", "Teks lebih panjang dari batas {0} karakter.", "The text is longer than the limit of {0} characters.");

    public static readonly DiagnosticDescriptor RecordTooLong = Error("NTR1018", "Rekaman lebih panjang dari batas {0} byte.", "The record is longer than the limit of {0} bytes.");

    public static readonly DiagnosticDescriptor CsvQuotes = Error("NTR1019", "Tanda kutip sel ini tidak tepat. Apit seluruh isi sel dengan tanda kutip, tutup, dan tulis tiap tanda kutip di dalamnya dua kali.", "The quotes of this cell are not right. Put all of the cell in quotes, close them, and write each quote inside twice.");

    public static readonly DiagnosticDescriptor CsvCells = Error("NTR1020", "Baris ini berisi {0} sel, baris judulnya {1}. Fakta yang tidak diuraikan adalah sel kosong.", "The row has {0} cells, its header {1}. A fact not described is an empty cell.");

    public static readonly DiagnosticDescriptor KeyTooLong = Error("NTR1021", "Kunci ini, bersama kunci-kunci di atasnya, lebih panjang dari batas {0} karakter.", "The key, together with those it stands under, is longer than the limit of {0} characters.");
}
