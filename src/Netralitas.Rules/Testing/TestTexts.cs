using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>What test results say.</summary>
internal static class TestTexts
{
    public static readonly LocalizedText Outcome = new("{0}: diharapkan '{1}', hasilnya '{2}'{3}", "{0}: expected '{1}', got '{2}'{3}");

    public static readonly LocalizedText Because = new(" karena {0} (baris {1}) bernilai '{2}'", " because {0} (line {1}) is '{2}'");

    public static readonly LocalizedText Verdict = new("putusan: diharapkan '{0}', hasilnya '{1}'", "verdict: expected '{0}', got '{1}'");

    public static readonly LocalizedText Question = new("pertanyaan '{0}' tidak diajukan", "the question '{0}' is not asked");

    public static readonly LocalizedText LegalBasis = new("dasar hukum '{0}' tidak disebut", "the legal basis '{0}' is not cited");

    public static readonly LocalizedText Level = new("tingkat: diharapkan '{0}', hasilnya '{1}'", "level: expected '{0}', got '{1}'");

    public static readonly LocalizedText Permission = new("kebolehan '{0}' tidak ditampilkan", "the permission '{0}' is not shown");

    public static readonly LocalizedText Agreement = new(
        "kesesuaian: ditulis '{0}', hitungannya '{1}' untuk '{2}'. Pada jalur {3}: pelanggaran {4}; masih terbuka {5}",
        "agreement: written as '{0}', measured as '{1}' for '{2}'. On the track {3}: violations {4}; still open {5}");

    public static readonly LocalizedText Invalid = new("uraian tindakan tidak dapat dibaca: {0}", "the described action cannot be read: {0}");

    public static readonly LocalizedText NoAnchor = new("tidak ada tanggal seperti itu di sini", "there is no such day here");
}
