using System.Text;

namespace Netralitas.Rules.Tests;

/// <summary>A general rule beside the base rule: more acts, no exception, only in the campaign; and what puts another rule before it.</summary>
internal static class GeneralRule
{
    /// <summary>The rule.</summary>
    public static byte[] File { get; } = """
        id: uu-1/umum
        judul: Berinteraksi dengan unggahan calon
        jenis: disiplin
        berlaku: { mulai: 2020-01-01 }
        bila:
          pelaku.status: asn
          perbuatan: interaksi
          sasaran.status: calon
          tahapan: kampanye
        dasar_hukum: [ { uu-1: Pasal 1 } ]
        sanksi:
          tingkat: disiplin.berat
          dasar: [ { uu-1: Pasal 2 ayat (1) } ]
        sumber: { verifikasi: teks_resmi, rujukan: [lembaran] }
        """u8.ToArray();

    /// <summary>The tests it must have, and further ones, as they stand in the file.</summary>
    public static byte[] Tests(string further = "") => Encoding.UTF8.GetBytes("""
        aturan: uu-1/umum
        tindakan: { pelaku: { status: pns }, perbuatan: [bagikan], sasaran: { status: calon }, tahapan: kampanye }
        uji:
          - { nama: hari pertama, tindakan: { tanggal: berlaku.mulai }, harap: { hasil: terbukti } }
          - { nama: sehari sebelumnya, tindakan: { tanggal: berlaku.mulai - 1 }, harap: { hasil: tidak_berlaku } }

        """ + further);

    /// <summary>Another rule's text, which with this at its end goes before it.</summary>
    public const string SetAside = """
        mengesampingkan:
          - aturan: [uu-1/umum]
            alasan: Aturan khusus
            dasar: [ { uu-1: Pasal 1 } ]
            sumber: { verifikasi: teks_resmi, rujukan: [lembaran] }
        """;
}
