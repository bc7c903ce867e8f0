using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Comparison;

/// <summary>The keys whose values are shown with findings and decide nothing.</summary>
internal static class WordingKeys
{
    private static readonly HashSet<string> Names =
    [
        "judul", "nama", "isi", "catatan", "alasan", "tanya", "keterangan", "sumber", "alamat", "singkatan", "tercakup", "belum_tercakup", "versi", "oleh", "berdasarkan",
    ];

    /// <summary>Whether what stands under these keys is but words.</summary>
    public static bool Covers(IReadOnlyList<string> path) => path.Any(Names.Contains);
}
