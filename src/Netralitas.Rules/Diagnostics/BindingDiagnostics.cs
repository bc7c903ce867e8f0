using System.Collections.Generic;
using static Netralitas.Rules.Diagnostics.Describe;

namespace Netralitas.Rules.Diagnostics;

/// <summary>NTR2xxx: binding nodes to the model: keys, shapes and types. Next free: NTR2028.</summary>
internal static class BindingDiagnostics
{
    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        UnknownKey, MissingKey, WrongShape, InvalidDay, InvalidQuantity, UnknownCode, Empty, UnknownFile, ExactlyOne,
        InvalidCitation, InvalidId, MissingFile, NoRuleFiles, TooManyFiles, InvalidNumber, OverridesWithoutBase, AdditionsWithoutBase,
        UnknownFixture, TableValueTwice, TooManyCombinations, ReasonInWords, SkippedAndTodo,
        FolderTooLarge, FolderTooManyNodes, TooManyTestFacts,
    ];

    public static readonly DiagnosticDescriptor UnknownKey = Error("NTR2001", "'{0}' bukan kunci dari {1}. Kunci yang dikenal: {2}.", "'{0}' is not a key of {1}. Known keys: {2}.");

    public static readonly DiagnosticDescriptor MissingKey = Error("NTR2002", "Kunci '{0}' wajib ada pada {1}.", "The key '{0}' is required in {1}.");

    public static readonly DiagnosticDescriptor WrongShape = Error("NTR2003", "{0} harus berupa {1}.", "{0} must be {1}.");

    public static readonly DiagnosticDescriptor InvalidDay = Error("NTR2004", "'{0}' bukan tanggal. Tulis tanggal yang ada sebagai tahun-bulan-hari, misalnya 2024-01-20.", "'{0}' is not a day. Write an existing day as year-month-day, for example 2024-01-20.");

    public static readonly DiagnosticDescriptor InvalidQuantity = Error("NTR2005", "'{0}' bukan jangka waktu. Tulis bilangan dan satuan (hari, hari_kerja, bulan, tahun), misalnya 12 bulan.", "'{0}' is not a length of time. Write a whole number and a unit (hari, hari_kerja, bulan, tahun), for example 12 bulan.");

    public static readonly DiagnosticDescriptor UnknownCode = Error("NTR2006", "'{0}' bukan nilai dari '{1}'. Nilai yang dikenal: {2}.", "'{0}' is not a value of '{1}'. Known values: {2}.");

    public static readonly DiagnosticDescriptor Empty = Error("NTR2007", "'{0}' tidak boleh kosong.", "'{0}' must not be empty.");

    public static readonly DiagnosticDescriptor UnknownFile = Error("NTR2008", "Berkas ini bukan bagian dari buku aturan. Dikenal: {0}.", "This file is not part of a rulebook. Known: {0}.");

    public static readonly DiagnosticDescriptor ExactlyOne = Error("NTR2009", "{0} harus berisi tepat satu dari: {1}.", "{0} must hold exactly one of: {1}.");

    public static readonly DiagnosticDescriptor InvalidCitation = Error("NTR2010", "'{0}' bukan sebutan ketentuan. Tulis misalnya 'Pasal 5 huruf n angka 5', 'Pasal 9 ayat (2)', 'Lampiran II bagian A poin 4' atau 'Keseluruhan'.", "'{0}' is not a citation. Write for example 'Pasal 5 huruf n angka 5', 'Pasal 9 ayat (2)', 'Lampiran II bagian A poin 4' or 'Keseluruhan'.");

    public static readonly DiagnosticDescriptor InvalidId = Error("NTR2011", "'{0}' bukan id. Pakailah huruf, angka, '-', '_', '.', dan '/'.", "'{0}' is not an id. Use letters, digits, '-', '_', '.' and '/'.");

    public static readonly DiagnosticDescriptor MissingFile = Error("NTR2012", "Buku aturan tidak lengkap: berkas '{0}' tidak ada.", "The rulebook is incomplete: the file '{0}' is missing.");

    public static readonly DiagnosticDescriptor NoRuleFiles = Error("NTR2013", "Tidak ada berkas aturan di folder ini.", "There are no rule files in this folder.");

    public static readonly DiagnosticDescriptor TooManyFiles = Error("NTR2014", "Folder berisi lebih dari {0} berkas aturan.", "The folder holds more than {0} rule files.");

    public static readonly DiagnosticDescriptor InvalidNumber = Error("NTR2015", "'{0}' bukan bilangan bulat dari 1 sampai {1}.", "'{0}' is not a whole number from 1 to {1}.");

    public static readonly DiagnosticDescriptor UnknownFixture = Error("NTR2020", "Tidak ada bahan '{0}' dalam berkas uji ini. Bahan yang ada: {1}.", "There is no fixture '{0}' in this test file. Its fixtures: {1}.");

    public static readonly DiagnosticDescriptor TableValueTwice = Error("NTR2021", "'{0}' tertulis dua kali pada '{1}', jadi uji yang sama akan dijalankan dua kali.", "'{0}' is written twice under '{1}', so the same test would run twice.");

    public static readonly DiagnosticDescriptor TooManyCombinations = Error("NTR2022", "Tabel-tabel berkas ini menghasilkan lebih dari {0} uji. Kurangi nilainya atau pecahlah berkasnya.", "The tables of this file make more than {0} tests. Take fewer values, or split the file.");

    public static readonly DiagnosticDescriptor ReasonInWords = Error("NTR2023", "'{0}' memerlukan alasan dengan kata-kata, bukan '{1}'.", "'{0}' needs a reason in words, not '{1}'.");

    public static readonly DiagnosticDescriptor SkippedAndTodo = Error("NTR2024", "Pilih salah satu: uji yang dilewati ('lewati') tidak dijalankan, uji yang 'nanti' dijalankan dan diharapkan gagal.", "Choose one: a test that is skipped ('lewati') is not run, one that is 'nanti' is run and expected to fail.");
    public static readonly DiagnosticDescriptor OverridesWithoutBase = Error("NTR2016", "'menimpa' hanya untuk buku aturan yang menulis 'berdasarkan: tertanam'.", "'menimpa' is only for a rulebook that says 'berdasarkan: tertanam'.");

    public static readonly DiagnosticDescriptor AdditionsWithoutBase = Error("NTR2017", "'tambahan' hanya untuk folder yang buku.yaml-nya menulis 'berdasarkan: tertanam'.", "'tambahan' is only for a folder whose buku.yaml says 'berdasarkan: tertanam'.");

    public static readonly DiagnosticDescriptor FolderTooLarge = Error("NTR2025", "Berkas-berkas aturan dalam folder ini bersama-sama lebih besar dari batas {0} byte.", "The rule files of this folder are together larger than the limit of {0} bytes.");

    public static readonly DiagnosticDescriptor FolderTooManyNodes = Error("NTR2026", "Dengan berkas ini semua berkas aturan bersama-sama memuat lebih dari {0} nilai.", "With this file all rule files together hold more than {0} values.");

    public static readonly DiagnosticDescriptor TooManyTestFacts = Error("NTR2027", "Uji atau keputusan dalam berkas ini bersama-sama menguraikan lebih dari {0} fakta; yang dipakai bersama dihitung setiap kali dipakai. Pecahlah berkasnya.", "The tests or decisions of this file together describe more than {0} facts; what they share counts each time. Split the file.");
}
