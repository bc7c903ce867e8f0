using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What test results say was expected and came.</summary>
internal static class TestTexts
{
    public static readonly LocalizedText Outcome = new("{0}: diharapkan '{1}', hasilnya '{2}'", "{0}: expected '{1}', got '{2}'");

    public static readonly LocalizedText Verdict = new("putusan: diharapkan '{0}', hasilnya '{1}'", "verdict: expected '{0}', got '{1}'");

    public static readonly LocalizedText Question = new("pertanyaan '{0}' tidak diajukan", "the question '{0}' is not asked");

    public static readonly LocalizedText LegalBasis = new("dasar hukum '{0}' tidak disebut; yang disebut: {1}", "the legal basis '{0}' is not cited; cited: {1}");

    public static readonly LocalizedText NotCited = new("dasar hukum '{0}' disebut, padahal tidak diharapkan", "the legal basis '{0}' is cited, which was not to be");

    public static readonly LocalizedText Kind = new("jenis: diharapkan '{0}', hasilnya '{1}'", "kind: expected '{0}', got '{1}'");

    public static readonly LocalizedText Level = new("tingkat: diharapkan '{0}', hasilnya '{1}'", "level: expected '{0}', got '{1}'");

    public static readonly LocalizedText Permission = new("kebolehan '{0}' tidak ditampilkan", "the permission '{0}' is not shown");

    public static readonly LocalizedText Step = new("langkah '{0}' tidak ditampilkan; yang ditampilkan: {1}", "the step '{0}' is not shown; shown: {1}");

    public static readonly LocalizedText Agreement = new(
        "kesesuaian: ditulis '{0}', hitungannya '{1}' untuk '{2}'. Pada jalur {3}: pelanggaran {4}; masih terbuka {5}",
        "agreement: written as '{0}', measured as '{1}' for '{2}'. On the track {3}: violations {4}; still open {5}");

    public static readonly LocalizedText TodoPassed = new(
        "uji ini bertanda 'nanti' ({0}), tetapi sudah lulus: hapuslah tandanya",
        "this test is marked 'nanti' ({0}), but it passes: remove the mark");

    public static readonly LocalizedText Invalid = new("uraian tindakan tidak dapat dibaca: {0}", "the described action cannot be read: {0}");

    public static readonly LocalizedText NoAnchor = new("tidak ada tanggal seperti itu di sini", "there is no such day here");

    public static string ListOf(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "-";
}
