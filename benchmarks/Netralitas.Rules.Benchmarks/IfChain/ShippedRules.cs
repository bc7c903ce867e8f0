// Written by "generate-if-chain" of the benchmarks from the shipped rules. A test holds the two together.
using System;
using System.Numerics;
using Netralitas.Rules.Evaluation;
using static Netralitas.Rules.Benchmarks.IfChain.Possible;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>The codes of <c>pemilihan</c>.</summary>
internal static class Pemilihan
{
    public const ulong Pemilu2019 = 1UL << 0;
    public const ulong Pemilu2024 = 1UL << 1;
    public const ulong Pilkada2020 = 1UL << 2;
    public const ulong Pilkada2024 = 1UL << 3;
    public const ulong PilkadaUlang2025 = 1UL << 4;
    public const ulong Psu2025_03_22 = 1UL << 5;
    public const ulong Psu2025_04_05 = 1UL << 6;
    public const ulong Psu2025_04_09 = 1UL << 7;
    public const ulong Psu2025_04_16 = 1UL << 8;
    public const ulong Psu2025_04_19 = 1UL << 9;
    public const ulong Psu2025_05_24 = 1UL << 10;
    public const ulong Psu2025_08_06 = 1UL << 11;
    public const ulong Psu2025_BaritoUtara2 = 1UL << 12;
    public const ulong Psu2025_Palopo = 1UL << 13;
    public const ulong Psu2025_Papua = 1UL << 14;
}

/// <summary>The codes of <c>wilayah</c>.</summary>
internal static class Wilayah
{
    public const ulong Siak = 1UL << 0;
    public const ulong BaritoUtara = 1UL << 1;
    public const ulong BangkaBarat = 1UL << 2;
    public const ulong Magetan = 1UL << 3;
    public const ulong Sabang = 1UL << 4;
    public const ulong Banggai = 1UL << 5;
    public const ulong Bungo = 1UL << 6;
    public const ulong PulauTaliabu = 1UL << 7;
    public const ulong Buru = 1UL << 8;
    public const ulong KepulauanTalaud = 1UL << 9;
    public const ulong ParigiMoutong = 1UL << 10;
    public const ulong Banjarbaru = 1UL << 11;
    public const ulong Serang = 1UL << 12;
    public const ulong Pasaman = 1UL << 13;
    public const ulong Tasikmalaya = 1UL << 14;
    public const ulong EmpatLawang = 1UL << 15;
    public const ulong KutaiKartanegara = 1UL << 16;
    public const ulong GorontaloUtara = 1UL << 17;
    public const ulong BengkuluSelatan = 1UL << 18;
    public const ulong Palopo = 1UL << 19;
    public const ulong MahakamUlu = 1UL << 20;
    public const ulong Pesawaran = 1UL << 21;
    public const ulong Papua = 1UL << 22;
    public const ulong BovenDigoel = 1UL << 23;
    public const ulong Bangka = 1UL << 24;
    public const ulong Pangkalpinang = 1UL << 25;
    public const ulong Lainnya = 1UL << 26;
}

/// <summary>The codes of <c>tahapan</c>.</summary>
internal static class Tahapan
{
    public const ulong PraPenetapan = 1UL << 0;
    public const ulong Penetapan = 1UL << 1;
    public const ulong Kampanye = 1UL << 2;
    public const ulong MasaTenang = 1UL << 3;
    public const ulong Pemungutan = 1UL << 4;
    public const ulong Pasca = 1UL << 5;
}

/// <summary>The codes of <c>pelaku.status</c>.</summary>
internal static class PelakuStatus
{
    public const ulong Pns = 1UL << 0;
    public const ulong Cpns = 1UL << 1;
    public const ulong Pppk = 1UL << 2;
    public const ulong Ppnpn = 1UL << 3;
    public const ulong Tni = 1UL << 4;
    public const ulong Polri = 1UL << 5;
    public const ulong KepalaDesa = 1UL << 6;
    public const ulong PerangkatDesa = 1UL << 7;
    public const ulong AnggotaBpd = 1UL << 8;
    public const ulong PejabatNegara = 1UL << 9;
    public const ulong PimpinanBpkBi = 1UL << 10;
    public const ulong PejabatDaerah = 1UL << 11;
    public const ulong Hakim = 1UL << 12;
    public const ulong PegawaiBumnBumd = 1UL << 13;
    public const ulong Asn = Pns | Cpns | Pppk;
}

/// <summary>The codes of <c>pelaku.kelompok_jabatan</c>.</summary>
internal static class PelakuKelompokJabatan
{
    public const ulong JptUtama = 1UL << 0;
    public const ulong JptMadya = 1UL << 1;
    public const ulong JptPratama = 1UL << 2;
    public const ulong Administrator = 1UL << 3;
    public const ulong Pengawas = 1UL << 4;
    public const ulong Pelaksana = 1UL << 5;
    public const ulong JfAhliUtama = 1UL << 6;
    public const ulong JfLainnya = 1UL << 7;
}

/// <summary>The codes of <c>pelaku.penjabat_kepala_daerah</c>.</summary>
internal static class PelakuPenjabatKepalaDaerah
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.cltn</c>.</summary>
internal static class PelakuCltn
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.suami_istri_calon</c>.</summary>
internal static class PelakuSuamiIstriCalon
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.anggota_parpol</c>.</summary>
internal static class PelakuAnggotaParpol
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.pengurus_parpol</c>.</summary>
internal static class PelakuPengurusParpol
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.cuti_kampanye</c>.</summary>
internal static class PelakuCutiKampanye
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.kepala_daerah</c>.</summary>
internal static class PelakuKepalaDaerah
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.bumn</c>.</summary>
internal static class PelakuBumn
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.presiden_atau_menteri</c>.</summary>
internal static class PelakuPresidenAtauMenteri
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.calon</c>.</summary>
internal static class PelakuCalon
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.calon_untuk</c>.</summary>
internal static class PelakuCalonUntuk
{
    public const ulong Presiden = 1UL << 0;
    public const ulong Dpr = 1UL << 1;
    public const ulong Dpd = 1UL << 2;
    public const ulong Dprd = 1UL << 3;
    public const ulong Gubernur = 1UL << 4;
    public const ulong BupatiWaliKota = 1UL << 5;
}

/// <summary>The codes of <c>pelaku.petahana</c>.</summary>
internal static class PelakuPetahana
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.terdaftar_di_kpu</c>.</summary>
internal static class PelakuTerdaftarDiKpu
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>pelaku.pimpinan_lembaga_nonstruktural</c>.</summary>
internal static class PelakuPimpinanLembagaNonstruktural
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>perbuatan</c>.</summary>
internal static class Perbuatan
{
    public const ulong PasangAlatPeraga = 1UL << 0;
    public const ulong KampanyeMediaSosial = 1UL << 1;
    public const ulong Posting = 1UL << 2;
    public const ulong Komentar = 1UL << 3;
    public const ulong Bagikan = 1UL << 4;
    public const ulong Suka = 1UL << 5;
    public const ulong IkutiAkun = 1UL << 6;
    public const ulong UnggahFotoBersama = 1UL << 7;
    public const ulong HadiriDeklarasiKampanye = 1UL << 8;
    public const ulong IkutKegiatanKampanye = 1UL << 9;
    public const ulong IkutiKampanyeSuamiIstri = 1UL << 10;
    public const ulong PendekatanParpol = 1UL << 11;
    public const ulong PendekatanMasyarakat = 1UL << 12;
    public const ulong DeklarasiDiri = 1UL << 13;
    public const ulong PembicaraAcaraParpol = 1UL << 14;
    public const ulong FotoBersama = 1UL << 15;
    public const ulong AnggotaPengurusParpol = 1UL << 16;
    public const ulong KegiatanKeberpihakan = 1UL << 17;
    public const ulong TimPemenangan = 1UL << 18;
    public const ulong DukunganKtp = 1UL << 19;
    public const ulong KeputusanTindakanMenguntungkan = 1UL << 20;
    public const ulong PelaksanaTimKampanye = 1UL << 21;
    public const ulong PesertaKampanye = 1UL << 22;
    public const ulong MutasiPejabat = 1UL << 23;
    public const ulong MemberiUangBarang = 1UL << 24;
    public const ulong MenerimaUangBarang = 1UL << 25;
    public const ulong MelibatkanPihakNetral = 1UL << 26;
    public const ulong KampanyeDiLuarJadwal = 1UL << 27;
    public const ulong MenggangguKampanye = 1UL << 28;
    public const ulong KampanyeDiTempatTerlarang = 1UL << 29;
    public const ulong MempersoalkanDasarNegara = 1UL << 30;
    public const ulong MembahayakanNkri = 1UL << 31;
    public const ulong Menghina = 1UL << 32;
    public const ulong Menghasut = 1UL << 33;
    public const ulong MenggangguKetertiban = 1UL << 34;
    public const ulong MengancamKekerasan = 1UL << 35;
    public const ulong MerusakAlatPeraga = 1UL << 36;
    public const ulong MembawaAtributPesertaLain = 1UL << 37;
    public const ulong TidakMundurSaatCalon = 1UL << 38;
    public const ulong MembiarkanPelanggaranBawahan = 1UL << 39;
    public const ulong BentukLain = 1UL << 40;
    public const ulong InteraksiMediaSosial = Posting | Komentar | Bagikan | Suka | IkutiAkun;
}

/// <summary>The codes of <c>sasaran.jenis</c>.</summary>
internal static class SasaranJenis
{
    public const ulong Presiden = 1UL << 0;
    public const ulong Dpr = 1UL << 1;
    public const ulong Dpd = 1UL << 2;
    public const ulong Dprd = 1UL << 3;
    public const ulong Gubernur = 1UL << 4;
    public const ulong BupatiWaliKota = 1UL << 5;
    public const ulong Parpol = 1UL << 6;
    public const ulong Pasangan = Presiden | Gubernur | BupatiWaliKota;
    public const ulong Legislatif = Dpr | Dpd | Dprd;
    public const ulong KepalaDaerah = Gubernur | BupatiWaliKota;
}

/// <summary>The codes of <c>sasaran.status</c>.</summary>
internal static class SasaranStatus
{
    public const ulong BakalCalon = 1UL << 0;
    public const ulong Calon = 1UL << 1;
    public const ulong BukanCalon = 1UL << 2;
}

/// <summary>The codes of <c>sasaran.perseorangan</c>.</summary>
internal static class SasaranPerseorangan
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.dukungan_aktif</c>.</summary>
internal static class KeadaanDukunganAktif
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.tujuan_mendukung</c>.</summary>
internal static class KeadaanTujuanMendukung
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.simbol_keberpihakan</c>.</summary>
internal static class KeadaanSimbolKeberpihakan
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.atribut_parpol</c>.</summary>
internal static class KeadaanAtributParpol
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.atribut_asn</c>.</summary>
internal static class KeadaanAtributAsn
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.fasilitas_negara</c>.</summary>
internal static class KeadaanFasilitasNegara
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.mengerahkan_bawahan</c>.</summary>
internal static class KeadaanMengerahkanBawahan
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.tugas_kedinasan</c>.</summary>
internal static class KeadaanTugasKedinasan
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.dapat_diakses_publik</c>.</summary>
internal static class KeadaanDapatDiaksesPublik
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.dengan_sengaja</c>.</summary>
internal static class KeadaanDenganSengaja
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.izin_menteri</c>.</summary>
internal static class KeadaanIzinMenteri
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.izin_tempat</c>.</summary>
internal static class KeadaanIzinTempat
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.tempat</c>.</summary>
internal static class KeadaanTempat
{
    public const ulong TempatIbadah = 1UL << 0;
    public const ulong PerguruanTinggi = 1UL << 1;
    public const ulong TempatPendidikanLain = 1UL << 2;
    public const ulong FasilitasPemerintah = 1UL << 3;
    public const ulong Lainnya = 1UL << 4;
    public const ulong TempatPendidikan = PerguruanTinggi | TempatPendidikanLain;
}

/// <summary>The codes of <c>keadaan.hari_libur</c>.</summary>
internal static class KeadaanHariLibur
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.pihak_dilibatkan</c>.</summary>
internal static class KeadaanPihakDilibatkan
{
    public const ulong Asn = 1UL << 0;
    public const ulong TniPolri = 1UL << 1;
    public const ulong DesaKelurahan = 1UL << 2;
    public const ulong PejabatBumnBumd = 1UL << 3;
    public const ulong KaryawanBumnBumd = 1UL << 4;
    public const ulong Lainnya = 1UL << 5;
}

/// <summary>The codes of <c>keadaan.putusan_satgas</c>.</summary>
internal static class KeadaanPutusanSatgas
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.latar_parpol</c>.</summary>
internal static class KeadaanLatarParpol
{
    public const ulong Ya = 1UL << 0;
    public const ulong Tidak = 1UL << 1;
}

/// <summary>The codes of <c>keadaan.objek_foto</c>.</summary>
internal static class KeadaanObjekFoto
{
    public const ulong Calon = 1UL << 0;
    public const ulong TimSukses = 1UL << 1;
    public const ulong AlatPeraga = 1UL << 2;
    public const ulong Lainnya = 1UL << 3;
}

/// <summary>What is known of an action on one day: for each fact the codes that may hold, for a set also those that surely do.</summary>
internal struct KnownFacts
{
    /// <summary>The day by its number.</summary>
    public int Day;
    public ulong Pemilihan;
    public ulong Wilayah;
    public ulong Tahapan;
    public ulong PelakuStatus;
    public ulong PelakuKelompokJabatan;
    public ulong PelakuPenjabatKepalaDaerah;
    public ulong PelakuCltn;
    public ulong PelakuSuamiIstriCalon;
    public ulong PelakuAnggotaParpol;
    public ulong PelakuPengurusParpol;
    public ulong PelakuCutiKampanye;
    public ulong PelakuKepalaDaerah;
    public ulong PelakuBumn;
    public ulong PelakuPresidenAtauMenteri;
    public ulong PelakuCalon;
    public ulong PelakuCalonUntuk;
    public ulong PelakuPetahana;
    public ulong PelakuTerdaftarDiKpu;
    public ulong PelakuPimpinanLembagaNonstruktural;
    public ulong PerbuatanMay;
    public ulong PerbuatanMust;
    public ulong SasaranJenis;
    public ulong SasaranStatus;
    public ulong SasaranPerseorangan;
    public ulong KeadaanDukunganAktif;
    public ulong KeadaanTujuanMendukung;
    public ulong KeadaanSimbolKeberpihakan;
    public ulong KeadaanAtributParpol;
    public ulong KeadaanAtributAsn;
    public ulong KeadaanFasilitasNegara;
    public ulong KeadaanMengerahkanBawahan;
    public ulong KeadaanTugasKedinasan;
    public ulong KeadaanDapatDiaksesPublik;
    public ulong KeadaanDenganSengaja;
    public ulong KeadaanIzinMenteri;
    public ulong KeadaanIzinTempat;
    public ulong KeadaanTempat;
    public ulong KeadaanHariLibur;
    public ulong KeadaanPihakDilibatkan;
    public ulong KeadaanPutusanSatgas;
    public ulong KeadaanLatarParpol;
    public ulong KeadaanObjekFoto;
    public bool DaysPelantikanPelantikanPlus6MonthMayHold;
    public bool DaysPelantikanPelantikanPlus6MonthMayFail;
    public bool DaysPenetapanMinus6MonthPelantikanMayHold;
    public bool DaysPenetapanMinus6MonthPelantikanMayFail;
    public bool DaysPenetapanMinus6MonthPenetapanTerpilihMayHold;
    public bool DaysPenetapanMinus6MonthPenetapanTerpilihMayFail;

    /// <summary>Takes over what the index knows, so that both are asked of the same.</summary>
    public static KnownFacts Of(FactStateWords state) => new()
    {
        Day = state.Day,
        Pemilihan = state.May("pemilihan"),
        Wilayah = state.May("wilayah"),
        Tahapan = state.May("tahapan"),
        PelakuStatus = state.May("pelaku.status"),
        PelakuKelompokJabatan = state.May("pelaku.kelompok_jabatan"),
        PelakuPenjabatKepalaDaerah = state.May("pelaku.penjabat_kepala_daerah"),
        PelakuCltn = state.May("pelaku.cltn"),
        PelakuSuamiIstriCalon = state.May("pelaku.suami_istri_calon"),
        PelakuAnggotaParpol = state.May("pelaku.anggota_parpol"),
        PelakuPengurusParpol = state.May("pelaku.pengurus_parpol"),
        PelakuCutiKampanye = state.May("pelaku.cuti_kampanye"),
        PelakuKepalaDaerah = state.May("pelaku.kepala_daerah"),
        PelakuBumn = state.May("pelaku.bumn"),
        PelakuPresidenAtauMenteri = state.May("pelaku.presiden_atau_menteri"),
        PelakuCalon = state.May("pelaku.calon"),
        PelakuCalonUntuk = state.May("pelaku.calon_untuk"),
        PelakuPetahana = state.May("pelaku.petahana"),
        PelakuTerdaftarDiKpu = state.May("pelaku.terdaftar_di_kpu"),
        PelakuPimpinanLembagaNonstruktural = state.May("pelaku.pimpinan_lembaga_nonstruktural"),
        PerbuatanMay = state.May("perbuatan"),
        PerbuatanMust = state.Must("perbuatan"),
        SasaranJenis = state.May("sasaran.jenis"),
        SasaranStatus = state.May("sasaran.status"),
        SasaranPerseorangan = state.May("sasaran.perseorangan"),
        KeadaanDukunganAktif = state.May("keadaan.dukungan_aktif"),
        KeadaanTujuanMendukung = state.May("keadaan.tujuan_mendukung"),
        KeadaanSimbolKeberpihakan = state.May("keadaan.simbol_keberpihakan"),
        KeadaanAtributParpol = state.May("keadaan.atribut_parpol"),
        KeadaanAtributAsn = state.May("keadaan.atribut_asn"),
        KeadaanFasilitasNegara = state.May("keadaan.fasilitas_negara"),
        KeadaanMengerahkanBawahan = state.May("keadaan.mengerahkan_bawahan"),
        KeadaanTugasKedinasan = state.May("keadaan.tugas_kedinasan"),
        KeadaanDapatDiaksesPublik = state.May("keadaan.dapat_diakses_publik"),
        KeadaanDenganSengaja = state.May("keadaan.dengan_sengaja"),
        KeadaanIzinMenteri = state.May("keadaan.izin_menteri"),
        KeadaanIzinTempat = state.May("keadaan.izin_tempat"),
        KeadaanTempat = state.May("keadaan.tempat"),
        KeadaanHariLibur = state.May("keadaan.hari_libur"),
        KeadaanPihakDilibatkan = state.May("keadaan.pihak_dilibatkan"),
        KeadaanPutusanSatgas = state.May("keadaan.putusan_satgas"),
        KeadaanLatarParpol = state.May("keadaan.latar_parpol"),
        KeadaanObjekFoto = state.May("keadaan.objek_foto"),
        DaysPelantikanPelantikanPlus6MonthMayHold = state.MayHold(0),
        DaysPelantikanPelantikanPlus6MonthMayFail = state.MayFail(0),
        DaysPenetapanMinus6MonthPelantikanMayHold = state.MayHold(1),
        DaysPenetapanMinus6MonthPelantikanMayFail = state.MayFail(1),
        DaysPenetapanMinus6MonthPenetapanTerpilihMayHold = state.MayHold(2),
        DaysPenetapanMinus6MonthPenetapanTerpilihMayFail = state.MayFail(2),
    };
}

/// <summary>The shipped rules, one method each.</summary>
internal static class ShippedRules
{
    public const int Count = 122;

    /// <summary>What becomes of every rule, in the order of their ids.</summary>
    public static void Match(in KnownFacts facts, Span<RuleResult> results)
    {
        results[0] = B36_2018_TanpaCltn(facts);
        results[1] = B71_2017_A(facts);
        results[2] = B71_2017_B(facts);
        results[3] = B71_2017_C(facts);
        results[4] = B71_2017_D(facts);
        results[5] = B71_2017_E(facts);
        results[6] = B71_2017_F(facts);
        results[7] = B71_2017_G(facts);
        results[8] = Permendagri4_2023_15_2_A(facts);
        results[9] = Pp11_2017_254(facts);
        results[10] = Pp11_2017_254_2020(facts);
        results[11] = Pp11_2017_254_Asli(facts);
        results[12] = Pp11_2017_255(facts);
        results[13] = Pp49_2018_52_3_Berat(facts);
        results[14] = Pp49_2018_52_3_Sedang(facts);
        results[15] = Pp49_2018_53_3c(facts);
        results[16] = Pp53_2010_4_12a(facts);
        results[17] = Pp53_2010_4_12b(facts);
        results[18] = Pp53_2010_4_12c(facts);
        results[19] = Pp53_2010_4_12d(facts);
        results[20] = Pp53_2010_4_13a(facts);
        results[21] = Pp53_2010_4_13b(facts);
        results[22] = Pp53_2010_4_14(facts);
        results[23] = Pp53_2010_4_15a(facts);
        results[24] = Pp53_2010_4_15b(facts);
        results[25] = Pp53_2010_4_15c(facts);
        results[26] = Pp53_2010_4_15d(facts);
        results[27] = Pp53_2010_Atasan(facts);
        results[28] = Pp94_2021_28(facts);
        results[29] = Pp94_2021_5n1(facts);
        results[30] = Pp94_2021_5n2(facts);
        results[31] = Pp94_2021_5n3(facts);
        results[32] = Pp94_2021_5n4(facts);
        results[33] = Pp94_2021_5n5(facts);
        results[34] = Pp94_2021_5n6(facts);
        results[35] = Pp94_2021_5n7(facts);
        results[36] = S560_2023_Bumn(facts);
        results[37] = Se1_2023_Ppnpn(facts);
        results[38] = Skb2020_1(facts);
        results[39] = Skb2020_10(facts);
        results[40] = Skb2020_11(facts);
        results[41] = Skb2020_12(facts);
        results[42] = Skb2020_13(facts);
        results[43] = Skb2020_14(facts);
        results[44] = Skb2020_15(facts);
        results[45] = Skb2020_16(facts);
        results[46] = Skb2020_2(facts);
        results[47] = Skb2020_3(facts);
        results[48] = Skb2020_4(facts);
        results[49] = Skb2020_5(facts);
        results[50] = Skb2020_6(facts);
        results[51] = Skb2020_7(facts);
        results[52] = Skb2020_8(facts);
        results[53] = Skb2020_9(facts);
        results[54] = Skb2022_A1(facts);
        results[55] = Skb2022_A2(facts);
        results[56] = Skb2022_A3(facts);
        results[57] = Skb2022_A4(facts);
        results[58] = Skb2022_A5(facts);
        results[59] = Skb2022_A6(facts);
        results[60] = Skb2022_A7(facts);
        results[61] = Skb2022_B1(facts);
        results[62] = Skb2022_B10(facts);
        results[63] = Skb2022_B11(facts);
        results[64] = Skb2022_B12(facts);
        results[65] = Skb2022_B13(facts);
        results[66] = Skb2022_B2(facts);
        results[67] = Skb2022_B3(facts);
        results[68] = Skb2022_B4(facts);
        results[69] = Skb2022_B5(facts);
        results[70] = Skb2022_B6(facts);
        results[71] = Skb2022_B7(facts);
        results[72] = Skb2022_B8(facts);
        results[73] = Skb2022_B9(facts);
        results[74] = Uu10_2016_162_3(facts);
        results[75] = Uu10_2016_187_1(facts);
        results[76] = Uu10_2016_187_3(facts);
        results[77] = Uu10_2016_187_3_Tempat(facts);
        results[78] = Uu10_2016_187_4(facts);
        results[79] = Uu10_2016_187A(facts);
        results[80] = Uu10_2016_187A2(facts);
        results[81] = Uu10_2016_188(facts);
        results[82] = Uu10_2016_189(facts);
        results[83] = Uu10_2016_70_3(facts);
        results[84] = Uu10_2016_71_1_TanpaPidana(facts);
        results[85] = Uu10_2016_71_1_TidakSengaja(facts);
        results[86] = Uu10_2016_71_2(facts);
        results[87] = Uu10_2016_71_3(facts);
        results[88] = Uu10_2016_71_5_Ayat2(facts);
        results[89] = Uu10_2016_71_5_Ayat3(facts);
        results[90] = Uu2_2002_28(facts);
        results[91] = Uu20_2023_59_3_Pppk(facts);
        results[92] = Uu34_2004_39(facts);
        results[93] = Uu5_2014_87_4c(facts);
        results[94] = Uu6_2014_29b(facts);
        results[95] = Uu6_2014_29g(facts);
        results[96] = Uu6_2014_29j(facts);
        results[97] = Uu6_2014_51b(facts);
        results[98] = Uu6_2014_51g(facts);
        results[99] = Uu6_2014_51j(facts);
        results[100] = Uu6_2014_64h(facts);
        results[101] = Uu7_2017_280_3_E(facts);
        results[102] = Uu7_2017_281_1b(facts);
        results[103] = Uu7_2017_282(facts);
        results[104] = Uu7_2017_282_Asn(facts);
        results[105] = Uu7_2017_283(facts);
        results[106] = Uu7_2017_283_Asn(facts);
        results[107] = Uu7_2017_299_3(facts);
        results[108] = Uu7_2017_304(facts);
        results[109] = Uu7_2017_490(facts);
        results[110] = Uu7_2017_491(facts);
        results[111] = Uu7_2017_492(facts);
        results[112] = Uu7_2017_493(facts);
        results[113] = Uu7_2017_494(facts);
        results[114] = Uu7_2017_521(facts);
        results[115] = Uu7_2017_521_H(facts);
        results[116] = Uu7_2017_521_HTempat(facts);
        results[117] = Uu7_2017_522(facts);
        results[118] = Uu7_2017_523_1(facts);
        results[119] = Uu7_2017_523_2(facts);
        results[120] = Uu7_2017_523_3(facts);
        results[121] = Uu7_2017_547(facts);
    }

    // b-36-2018/tanpa-cltn
    private static RuleResult B36_2018_TanpaCltn(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = B36_2018_TanpaCltnPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736726 || facts.Day > 738418) // in force 2018-02-02 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B36_2018_TanpaCltnPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.PerbuatanMust & Perbuatan.IkutiKampanyeSuamiIstri) != 0 || ((facts.PerbuatanMust & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 && (facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0)));
        var isExcused = ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0);
        var mayBeExcused = ((facts.PelakuCltn & PelakuCltn.Ya) != 0);
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.IkutiKampanyeSuamiIstri) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B36_2018_TanpaCltnPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x300UL) == 0 && (facts.PerbuatanMay & 0x300UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x300UL);
            var none = facts;
            none.PerbuatanMay &= ~0x300UL;
            var found = B36_2018_TanpaCltnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B36_2018_TanpaCltnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400UL) == 0 && (facts.PerbuatanMay & 0x400UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400UL;
            var found = B36_2018_TanpaCltnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B36_2018_TanpaCltnPossible(none);
        }

        return possible;
    }

    // b-71-2017/a
    private static RuleResult B71_2017_A(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_APossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_APossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & Perbuatan.PendekatanParpol) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat)) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & (Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat)) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & SasaranStatus.BakalCalon) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_APossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_APossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_APossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x800UL) == 0 && (facts.PerbuatanMay & 0x800UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x800UL);
            var none = facts;
            none.PerbuatanMay &= ~0x800UL;
            var found = B71_2017_APossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_APossible(none);
        }

        if ((facts.PerbuatanMust & 0x1000UL) == 0 && (facts.PerbuatanMay & 0x1000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1000UL;
            var found = B71_2017_APossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_APossible(none);
        }

        if ((facts.SasaranJenis & ~0x4FUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x4FUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : B71_2017_APossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : B71_2017_APossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x6UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_APossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x6UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_APossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/b
    private static RuleResult B71_2017_B(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_BPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_BPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & Perbuatan.PasangAlatPeraga) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.PasangAlatPeraga) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_BPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_BPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_BPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x1UL) == 0 && (facts.PerbuatanMay & 0x1UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1UL;
            var found = B71_2017_BPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_BPossible(none);
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_BPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_BPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_BPossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/c
    private static RuleResult B71_2017_C(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DeklarasiDiri) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_CPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_CPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DeklarasiDiri) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & Perbuatan.DeklarasiDiri) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.DeklarasiDiri) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & Perbuatan.DeklarasiDiri) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_CPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_CPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_CPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x2000UL) == 0 && (facts.PerbuatanMay & 0x2000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x2000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x2000UL;
            var found = B71_2017_CPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_CPossible(none);
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_CPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_CPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_CPossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/d
    private static RuleResult B71_2017_D(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_DPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_DPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0);
        var isExcused = (((facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0 && (facts.PelakuCltn & ~PelakuCltn.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Tidak) == 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Tidak) == 0) && facts.Day >= 736726);
        var mayBeExcused = (((facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) != 0 && (facts.PelakuCltn & PelakuCltn.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Tidak) != 0 && (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Tidak) != 0) && facts.Day >= 736726);
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_DPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_DPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_DPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = B71_2017_DPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_DPossible(none);
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_DPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_DPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_DPossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/e
    private static RuleResult B71_2017_E(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka | Perbuatan.KampanyeMediaSosial)) == 0 && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_EPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_EPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka | Perbuatan.KampanyeMediaSosial)) == 0 && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && ((facts.PerbuatanMust & (Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka | Perbuatan.KampanyeMediaSosial)) != 0 || ((facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0)));
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.KampanyeMediaSosial | Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka)) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418)
            || (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka)) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418)
            || (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_EPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_EPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_EPossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x3UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x3UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_EPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_EPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x3EUL) == 0 && (facts.PerbuatanMay & 0x3EUL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x3EUL);
            var none = facts;
            none.PerbuatanMay &= ~0x3EUL;
            var found = B71_2017_EPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_EPossible(none);
        }

        if ((facts.PerbuatanMust & 0x80UL) == 0 && (facts.PerbuatanMay & 0x80UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80UL;
            var found = B71_2017_EPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_EPossible(none);
        }

        if ((facts.PerbuatanMust & 0x8000UL) == 0 && (facts.PerbuatanMay & 0x8000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x8000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x8000UL;
            var found = B71_2017_EPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_EPossible(none);
        }

        if ((facts.KeadaanObjekFoto & ~0x1UL) != 0 && (facts.KeadaanObjekFoto & ~0xEUL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x1UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : B71_2017_EPossible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0xEUL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : B71_2017_EPossible(one);
            return found;
        }

        if ((facts.Pemilihan & ~0x7FFBUL) != 0 && (facts.Pemilihan & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.Pemilihan = facts.Pemilihan & 0x7FFBUL;
            found |= found == possible || one.Pemilihan == 0 ? 0 : B71_2017_EPossible(one);
            one.Pemilihan = facts.Pemilihan & 0x4UL;
            found |= found == possible || one.Pemilihan == 0 ? 0 : B71_2017_EPossible(one);
            return found;
        }

        if ((facts.SasaranJenis & ~0x4FUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x4FUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : B71_2017_EPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : B71_2017_EPossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/f
    private static RuleResult B71_2017_F(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_FPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_FPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_FPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_FPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_FPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x8080UL) == 0 && (facts.PerbuatanMay & 0x8080UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x8080UL);
            var none = facts;
            none.PerbuatanMay &= ~0x8080UL;
            var found = B71_2017_FPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_FPossible(none);
        }

        if ((facts.KeadaanObjekFoto & ~0x1UL) != 0 && (facts.KeadaanObjekFoto & ~0xEUL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x1UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : B71_2017_FPossible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0xEUL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : B71_2017_FPossible(one);
            return found;
        }

        if ((facts.KeadaanSimbolKeberpihakan & ~0x1UL) != 0 && (facts.KeadaanSimbolKeberpihakan & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x1UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : B71_2017_FPossible(one);
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x2UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : B71_2017_FPossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x3UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x3UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_FPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : B71_2017_FPossible(one);
            return found;
        }

        return possible;
    }

    // b-71-2017/g
    private static RuleResult B71_2017_G(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PembicaraAcaraParpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = B71_2017_GPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736689 || facts.Day > 738418) // in force 2017-12-27 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int B71_2017_GPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PembicaraAcaraParpol) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.PerbuatanMust & Perbuatan.PembicaraAcaraParpol) != 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.PembicaraAcaraParpol) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.Pemilihan & Pemilihan.Pilkada2020) != 0 && (facts.PerbuatanMay & Perbuatan.PembicaraAcaraParpol) != 0) && facts.Day >= 737677 && facts.Day <= 738418);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x1UL) != 0 && (facts.PelakuStatus & ~0x6UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x1UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_GPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x6UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_GPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : B71_2017_GPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x4000UL) == 0 && (facts.PerbuatanMay & 0x4000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x4000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x4000UL;
            var found = B71_2017_GPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | B71_2017_GPossible(none);
        }

        return possible;
    }

    // permendagri-4-2023/15-2-a
    private static RuleResult Permendagri4_2023_15_2_A(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MutasiPejabat) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPenjabatKepalaDaerah & PelakuPenjabatKepalaDaerah.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((facts.PelakuPenjabatKepalaDaerah & ~PelakuPenjabatKepalaDaerah.Ya) == 0 && (facts.PerbuatanMust & Perbuatan.MutasiPejabat) != 0);
        if ((facts.KeadaanIzinMenteri & ~KeadaanIzinMenteri.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 738884)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanIzinMenteri & KeadaanIzinMenteri.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // pp-11-2017/254
    private static RuleResult Pp11_2017_254(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737556) // in force 2020-05-12 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.PerbuatanMust & Perbuatan.TidakMundurSaatCalon) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-11-2017/254-2020
    private static RuleResult Pp11_2017_254_2020(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737424 || facts.Day > 737555) // in force 2020-01-01 to 2020-05-11
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.PerbuatanMust & Perbuatan.TidakMundurSaatCalon) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-11-2017/254-asli
    private static RuleResult Pp11_2017_254_Asli(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 737423) // in force 2017-12-31 to 2019-12-31
        {
            return RuleResult.NotInForce;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.PerbuatanMust & Perbuatan.TidakMundurSaatCalon) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-11-2017/255
    private static RuleResult Pp11_2017_255(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 736693 || facts.Day > 738418) // in force 2017-12-31 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-49-2018/52-3-berat
    private static RuleResult Pp49_2018_52_3_Berat(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 || (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.Tahapan & Tahapan.Kampanye) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Pp49_2018_52_3_BeratPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 738031) // in force 2018-12-31 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, facts.Day >= 737058);
    }

    private static int Pp49_2018_52_3_BeratPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if (((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 || (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.Tahapan & Tahapan.Kampanye) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pppk) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (((facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0) || ((facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.PerbuatanMust & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0) || ((facts.SasaranJenis & ~SasaranJenis.Pasangan) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0)));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.KeputusanTindakanMenguntungkan)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.KeputusanTindakanMenguntungkan)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0x1UL) != 0 && (facts.SasaranJenis & ~0xEUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x1UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xEUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp49_2018_52_3_BeratPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_BeratPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Pp49_2018_52_3_BeratPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_BeratPossible(none);
        }

        if ((facts.PerbuatanMust & 0x240000UL) == 0 && (facts.PerbuatanMay & 0x240000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x240000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x240000UL;
            var found = Pp49_2018_52_3_BeratPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_BeratPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100000UL) == 0 && (facts.PerbuatanMay & 0x100000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100000UL;
            var found = Pp49_2018_52_3_BeratPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_BeratPossible(none);
        }

        if ((facts.KeadaanFasilitasNegara & ~0x1UL) != 0 && (facts.KeadaanFasilitasNegara & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanFasilitasNegara = facts.KeadaanFasilitasNegara & 0x1UL;
            found |= found == possible || one.KeadaanFasilitasNegara == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            one.KeadaanFasilitasNegara = facts.KeadaanFasilitasNegara & 0x2UL;
            found |= found == possible || one.KeadaanFasilitasNegara == 0 ? 0 : Pp49_2018_52_3_BeratPossible(one);
            return found;
        }

        return possible;
    }

    // pp-49-2018/52-3-sedang
    private static RuleResult Pp49_2018_52_3_Sedang(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0 && ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0 && (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))) && ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || (facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0) && ((facts.SasaranJenis & (SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0) && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))))
        {
            return RuleResult.NotMet;
        }

        var possible = Pp49_2018_52_3_SedangPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 738031) // in force 2018-12-31 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, facts.Day >= 737058);
    }

    private static int Pp49_2018_52_3_SedangPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return Off;
        }

        if (((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0 && ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0 && (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))) && ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || (facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0) && ((facts.SasaranJenis & (SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0) && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pppk) == 0 && (((facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) != 0 || ((facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && ((facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Ya) == 0 || (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) == 0)))) || ((facts.SasaranJenis & ~SasaranJenis.Pasangan) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0) || ((facts.SasaranJenis & ~(SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.PerbuatanMust & Perbuatan.DukunganKtp) != 0) || ((facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.PerbuatanMust & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0)))));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0x1UL) != 0 && (facts.SasaranJenis & ~0xAUL) != 0 && (facts.SasaranJenis & ~0x4UL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x1UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xAUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x4UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp49_2018_52_3_SedangPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400200UL) == 0 && (facts.PerbuatanMay & 0x400200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400200UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400UL) == 0 && (facts.PerbuatanMay & 0x400UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x20000UL) == 0 && (facts.PerbuatanMay & 0x20000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x40000UL) == 0 && (facts.PerbuatanMay & 0x40000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x40000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x40000UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x80000UL) == 0 && (facts.PerbuatanMay & 0x80000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80000UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        if ((facts.PerbuatanMust & 0x200000UL) == 0 && (facts.PerbuatanMay & 0x200000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x200000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x200000UL;
            var found = Pp49_2018_52_3_SedangPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp49_2018_52_3_SedangPossible(none);
        }

        return possible;
    }

    // pp-49-2018/53-3c
    private static RuleResult Pp49_2018_53_3c(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 738418) // in force 2018-12-31 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.Pppk) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0)) || facts.Day < 737058)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-12a
    private static RuleResult Pp53_2010_4_12a(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-12b
    private static RuleResult Pp53_2010_4_12b(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp53_2010_4_12bPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp53_2010_4_12bPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && ((facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Ya) == 0));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp53_2010_4_12bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_12bPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Pp53_2010_4_12bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_12bPossible(none);
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp53_2010_4_12bPossible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp53_2010_4_12bPossible(one);
            return found;
        }

        return possible;
    }

    // pp-53-2010/4-12c
    private static RuleResult Pp53_2010_4_12c(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-12d
    private static RuleResult Pp53_2010_4_12d(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp53_2010_4_12dPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp53_2010_4_12dPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif)) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0);
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp53_2010_4_12dPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_12dPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Pp53_2010_4_12dPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_12dPossible(none);
        }

        return possible;
    }

    // pp-53-2010/4-13a
    private static RuleResult Pp53_2010_4_13a(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Presiden) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~SasaranJenis.Presiden) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-13b
    private static RuleResult Pp53_2010_4_13b(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Presiden) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~SasaranJenis.Presiden) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-14
    private static RuleResult Pp53_2010_4_14(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~(SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0 || (facts.PerbuatanMust & Perbuatan.DukunganKtp) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-15a
    private static RuleResult Pp53_2010_4_15a(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Pp53_2010_4_15aPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp53_2010_4_15aPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.PerbuatanMust & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) != 0 || ((facts.PerbuatanMust & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0)));
        var isExcused = (((facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0 && (facts.PelakuCltn & ~PelakuCltn.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Tidak) == 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Tidak) == 0 && (facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0) && facts.Day >= 736726);
        var mayBeExcused = (((facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) != 0 && (facts.PelakuCltn & PelakuCltn.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Tidak) != 0 && (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Tidak) != 0 && (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0) && facts.Day >= 736726);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x500UL) == 0 && (facts.PerbuatanMay & 0x500UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x500UL);
            var none = facts;
            none.PerbuatanMay &= ~0x500UL;
            var found = Pp53_2010_4_15aPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_15aPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400200UL) == 0 && (facts.PerbuatanMay & 0x400200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400200UL;
            var found = Pp53_2010_4_15aPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_15aPossible(none);
        }

        if ((facts.PerbuatanMust & 0x240000UL) == 0 && (facts.PerbuatanMay & 0x240000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x240000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x240000UL;
            var found = Pp53_2010_4_15aPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_15aPossible(none);
        }

        if ((facts.KeadaanDukunganAktif & ~0x1UL) != 0 && (facts.KeadaanDukunganAktif & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x1UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Pp53_2010_4_15aPossible(one);
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x2UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Pp53_2010_4_15aPossible(one);
            return found;
        }

        return possible;
    }

    // pp-53-2010/4-15b
    private static RuleResult Pp53_2010_4_15b(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp53_2010_4_15bPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp53_2010_4_15bPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Pns) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0);
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp53_2010_4_15bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_15bPossible(none);
        }

        if ((facts.PerbuatanMust & 0x640600UL) == 0 && (facts.PerbuatanMay & 0x640600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x640600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x640600UL;
            var found = Pp53_2010_4_15bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp53_2010_4_15bPossible(none);
        }

        return possible;
    }

    // pp-53-2010/4-15c
    private static RuleResult Pp53_2010_4_15c(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/4-15d
    private static RuleResult Pp53_2010_4_15d(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-53-2010/atasan
    private static RuleResult Pp53_2010_Atasan(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MembiarkanPelanggaranBawahan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 733928 || facts.Day > 738031) // in force 2010-06-06 to 2021-08-30
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || (facts.PerbuatanMust & Perbuatan.MembiarkanPelanggaranBawahan) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-94-2021/28
    private static RuleResult Pp94_2021_28(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MembiarkanPelanggaranBawahan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.MembiarkanPelanggaranBawahan) == 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-94-2021/5n1
    private static RuleResult Pp94_2021_5n1(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye)) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Pp94_2021_5n1Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp94_2021_5n1Possible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye)) == 0 && ((facts.PerbuatanMay & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.PerbuatanMust & (Perbuatan.IkutKegiatanKampanye | Perbuatan.PesertaKampanye | Perbuatan.PelaksanaTimKampanye)) != 0 || ((facts.PerbuatanMust & (Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0)));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0))
            || (((facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Tidak) == 0 && (facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0) && facts.Day >= 738791);
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0))
            || (((facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Tidak) != 0 && (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x500UL) == 0 && (facts.PerbuatanMay & 0x500UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x500UL);
            var none = facts;
            none.PerbuatanMay &= ~0x500UL;
            var found = Pp94_2021_5n1Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n1Possible(none);
        }

        if ((facts.PerbuatanMust & 0x400200UL) == 0 && (facts.PerbuatanMay & 0x400200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400200UL;
            var found = Pp94_2021_5n1Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n1Possible(none);
        }

        if ((facts.PerbuatanMust & 0x200000UL) == 0 && (facts.PerbuatanMay & 0x200000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x200000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x200000UL;
            var found = Pp94_2021_5n1Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n1Possible(none);
        }

        if ((facts.KeadaanDukunganAktif & ~0x1UL) != 0 && (facts.KeadaanDukunganAktif & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x1UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Pp94_2021_5n1Possible(one);
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x2UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Pp94_2021_5n1Possible(one);
            return found;
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp94_2021_5n1Possible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp94_2021_5n1Possible(one);
            return found;
        }

        return possible;
    }

    // pp-94-2021/5n2
    private static RuleResult Pp94_2021_5n2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp94_2021_5n2Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp94_2021_5n2Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Ya) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && ((facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Ya) == 0));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp94_2021_5n2Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n2Possible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Pp94_2021_5n2Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n2Possible(none);
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp94_2021_5n2Possible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Pp94_2021_5n2Possible(one);
            return found;
        }

        return possible;
    }

    // pp-94-2021/5n3
    private static RuleResult Pp94_2021_5n3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0 || (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // pp-94-2021/5n4
    private static RuleResult Pp94_2021_5n4(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp94_2021_5n4Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp94_2021_5n4Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0);
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Pp94_2021_5n4Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n4Possible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Pp94_2021_5n4Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n4Possible(none);
        }

        return possible;
    }

    // pp-94-2021/5n5
    private static RuleResult Pp94_2021_5n5(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp94_2021_5n5Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp94_2021_5n5Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~SasaranJenis.Pasangan) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)) && facts.Day >= 738419);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && ((facts.SasaranStatus & SasaranStatus.Calon) != 0 || (facts.SasaranJenis & SasaranJenis.Parpol) != 0)) && facts.Day >= 738419);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x7UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x7UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Pp94_2021_5n5Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Pp94_2021_5n5Possible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x100000UL) == 0 && (facts.PerbuatanMay & 0x100000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100000UL;
            var found = Pp94_2021_5n5Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n5Possible(none);
        }

        if ((facts.SasaranJenis & ~0x31UL) != 0 && (facts.SasaranJenis & ~0xEUL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x31UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n5Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xEUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n5Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n5Possible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x5UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x5UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp94_2021_5n5Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp94_2021_5n5Possible(one);
            return found;
        }

        return possible;
    }

    // pp-94-2021/5n6
    private static RuleResult Pp94_2021_5n6(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Pp94_2021_5n6Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Pp94_2021_5n6Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.SasaranJenis & ~SasaranJenis.Pasangan) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)) && facts.Day >= 738419);
        var mayBeGoverned = (((facts.PelakuStatus & PelakuStatus.Asn) != 0 && (facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) != 0 && ((facts.SasaranStatus & SasaranStatus.Calon) != 0 || (facts.SasaranJenis & SasaranJenis.Parpol) != 0)) && facts.Day >= 738419);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x7UL) != 0 && (facts.PelakuStatus & ~0x3FF8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x7UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Pp94_2021_5n6Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3FF8UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Pp94_2021_5n6Possible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x20000UL) == 0 && (facts.PerbuatanMay & 0x20000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000UL;
            var found = Pp94_2021_5n6Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Pp94_2021_5n6Possible(none);
        }

        if ((facts.SasaranJenis & ~0x31UL) != 0 && (facts.SasaranJenis & ~0xEUL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x31UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n6Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xEUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n6Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Pp94_2021_5n6Possible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x5UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x5UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp94_2021_5n6Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Pp94_2021_5n6Possible(one);
            return found;
        }

        return possible;
    }

    // pp-94-2021/5n7
    private static RuleResult Pp94_2021_5n7(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738032) // in force 2021-08-31 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.DukunganKtp) == 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // s-560-2023/bumn
    private static RuleResult S560_2023_Bumn(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PegawaiBumnBumd) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & (Pemilihan.Pemilu2024 | Pemilihan.Pilkada2024)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuBumn & PelakuBumn.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0 && ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && (facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = S560_2023_BumnPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738819) // in force 2023-10-27 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int S560_2023_BumnPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PegawaiBumnBumd) == 0)
        {
            return Off;
        }

        if ((facts.Pemilihan & (Pemilihan.Pemilu2024 | Pemilihan.Pilkada2024)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuBumn & PelakuBumn.Ya) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0 && ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && (facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.PegawaiBumnBumd) == 0 && (facts.PelakuBumn & ~PelakuBumn.Ya) == 0 && (facts.Pemilihan & ~(Pemilihan.Pemilu2024 | Pemilihan.Pilkada2024)) == 0 && ((facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) != 0 || ((facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0) || (facts.PerbuatanMust & Perbuatan.TidakMundurSaatCalon) != 0));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x400200UL) == 0 && (facts.PerbuatanMay & 0x400200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400200UL;
            var found = S560_2023_BumnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | S560_2023_BumnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x200000UL) == 0 && (facts.PerbuatanMay & 0x200000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x200000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x200000UL;
            var found = S560_2023_BumnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | S560_2023_BumnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x4000000000UL) == 0 && (facts.PerbuatanMay & 0x4000000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x4000000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x4000000000UL;
            var found = S560_2023_BumnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | S560_2023_BumnPossible(none);
        }

        return possible;
    }

    // se-1-2023/ppnpn
    private static RuleResult Se1_2023_Ppnpn(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Ppnpn) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0 || (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0 || (facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0 || (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0))) && ((facts.PerbuatanMay & Perbuatan.IkutKegiatanKampanye) == 0 || ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & Perbuatan.PesertaKampanye) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0 || (facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))) && (facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && ((facts.PerbuatanMay & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan)) == 0 || ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0 || ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))))
        {
            return RuleResult.NotMet;
        }

        var possible = Se1_2023_PpnpnPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738522) // in force 2023-01-03 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Se1_2023_PpnpnPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Ppnpn) == 0)
        {
            return Off;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Pasangan) == 0 || (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0 || (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0 || (facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0 || (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0))) && ((facts.PerbuatanMay & Perbuatan.IkutKegiatanKampanye) == 0 || ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & Perbuatan.PesertaKampanye) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0 || (facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))) && (facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && ((facts.PerbuatanMay & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan)) == 0 || ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0 || ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)) && ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Ppnpn) == 0 && (((facts.PerbuatanMust & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) != 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0) || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranJenis & ~SasaranJenis.Pasangan) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanDapatDiaksesPublik & ~KeadaanDapatDiaksesPublik.Ya) == 0 && (((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.TimSukses) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && ((facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanLatarParpol & ~KeadaanLatarParpol.Ya) == 0)) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.AlatPeraga) == 0 && ((facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)))) || ((facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanDapatDiaksesPublik & ~KeadaanDapatDiaksesPublik.Ya) == 0 && (facts.KeadaanTujuanMendukung & ~KeadaanTujuanMendukung.Ya) == 0 && (((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.TimSukses) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanLatarParpol & ~KeadaanLatarParpol.Ya) == 0)) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.AlatPeraga) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0))) || ((facts.PerbuatanMust & Perbuatan.IkutKegiatanKampanye) != 0 && ((facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)) || ((facts.PerbuatanMust & Perbuatan.PesertaKampanye) != 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0) || ((facts.PerbuatanMust & Perbuatan.IkutiKampanyeSuamiIstri) != 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.PendekatanParpol) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0) || ((facts.PerbuatanMust & Perbuatan.PendekatanMasyarakat) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && ((facts.SasaranJenis & ~SasaranJenis.Dpd) == 0 || ((facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranPerseorangan & ~SasaranPerseorangan.Ya) == 0))) || (facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) != 0 || (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) == 0 || ((facts.PerbuatanMust & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan)) != 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)) || ((facts.PerbuatanMust & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) != 0 && ((facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0)) || ((facts.PerbuatanMust & Perbuatan.DukunganKtp) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && ((facts.SasaranJenis & ~SasaranJenis.Dpd) == 0 || ((facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranPerseorangan & ~SasaranPerseorangan.Ya) == 0)))));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x7FUL) == 0 && (facts.PerbuatanMay & 0x7FUL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x7FUL);
            var none = facts;
            none.PerbuatanMay &= ~0x7FUL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x80UL) == 0 && (facts.PerbuatanMay & 0x80UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x200UL) == 0 && (facts.PerbuatanMay & 0x200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x200UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400UL) == 0 && (facts.PerbuatanMay & 0x400UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x800UL) == 0 && (facts.PerbuatanMay & 0x800UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x800UL);
            var none = facts;
            none.PerbuatanMay &= ~0x800UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x1000UL) == 0 && (facts.PerbuatanMay & 0x1000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x10000UL) == 0 && (facts.PerbuatanMay & 0x10000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x10000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x10000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x120000UL) == 0 && (facts.PerbuatanMay & 0x120000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x120000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x120000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x240000UL) == 0 && (facts.PerbuatanMay & 0x240000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x240000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x240000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x80000UL) == 0 && (facts.PerbuatanMay & 0x80000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.PerbuatanMust & 0x400000UL) == 0 && (facts.PerbuatanMay & 0x400000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400000UL;
            var found = Se1_2023_PpnpnPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Se1_2023_PpnpnPossible(none);
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.SasaranJenis & ~0x1UL) != 0 && (facts.SasaranJenis & ~0xAUL) != 0 && (facts.SasaranJenis & ~0x4UL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x1UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xAUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x4UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanDukunganAktif & ~0x1UL) != 0 && (facts.KeadaanDukunganAktif & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x1UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x2UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanDapatDiaksesPublik & ~0x1UL) != 0 && (facts.KeadaanDapatDiaksesPublik & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDapatDiaksesPublik = facts.KeadaanDapatDiaksesPublik & 0x1UL;
            found |= found == possible || one.KeadaanDapatDiaksesPublik == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanDapatDiaksesPublik = facts.KeadaanDapatDiaksesPublik & 0x2UL;
            found |= found == possible || one.KeadaanDapatDiaksesPublik == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanObjekFoto & ~0x1UL) != 0 && (facts.KeadaanObjekFoto & ~0x2UL) != 0 && (facts.KeadaanObjekFoto & ~0x4UL) != 0 && (facts.KeadaanObjekFoto & ~0x8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x1UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x2UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x4UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x8UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanSimbolKeberpihakan & ~0x1UL) != 0 && (facts.KeadaanSimbolKeberpihakan & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x1UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x2UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.KeadaanLatarParpol & ~0x1UL) != 0 && (facts.KeadaanLatarParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanLatarParpol = facts.KeadaanLatarParpol & 0x1UL;
            found |= found == possible || one.KeadaanLatarParpol == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.KeadaanLatarParpol = facts.KeadaanLatarParpol & 0x2UL;
            found |= found == possible || one.KeadaanLatarParpol == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        if ((facts.SasaranPerseorangan & ~0x1UL) != 0 && (facts.SasaranPerseorangan & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranPerseorangan = facts.SasaranPerseorangan & 0x1UL;
            found |= found == possible || one.SasaranPerseorangan == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            one.SasaranPerseorangan = facts.SasaranPerseorangan & 0x2UL;
            found |= found == possible || one.SasaranPerseorangan == 0 ? 0 : Se1_2023_PpnpnPossible(one);
            return found;
        }

        return possible;
    }

    // skb-2020/1
    private static RuleResult Skb2020_1(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & (Perbuatan.KampanyeMediaSosial | Perbuatan.Posting | Perbuatan.Komentar | Perbuatan.Bagikan | Perbuatan.Suka)) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/10
    private static RuleResult Skb2020_10(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/11
    private static RuleResult Skb2020_11(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.IkutiKampanyeSuamiIstri) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0);
        if ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet)
        {
            return RuleResult.Open;
        }

        return ((facts.PelakuCltn & PelakuCltn.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // skb-2020/12
    private static RuleResult Skb2020_12(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & Perbuatan.DukunganKtp) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranPerseorangan & ~SasaranPerseorangan.Ya) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/13
    private static RuleResult Skb2020_13(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2020_13Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2020_13Possible(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0);
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Skb2020_13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2020_13Possible(none);
        }

        if ((facts.PerbuatanMust & 0x400600UL) == 0 && (facts.PerbuatanMay & 0x400600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x400600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x400600UL;
            var found = Skb2020_13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2020_13Possible(none);
        }

        return possible;
    }

    // skb-2020/14
    private static RuleResult Skb2020_14(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2020_14Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2020_14Possible(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.HadiriDeklarasiKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0);
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.IkutiKampanyeSuamiIstri | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Skb2020_14Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2020_14Possible(none);
        }

        if ((facts.PerbuatanMust & 0x640600UL) == 0 && (facts.PerbuatanMay & 0x640600UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x640600UL);
            var none = facts;
            none.PerbuatanMay &= ~0x640600UL;
            var found = Skb2020_14Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2020_14Possible(none);
        }

        return possible;
    }

    // skb-2020/15
    private static RuleResult Skb2020_15(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/16
    private static RuleResult Skb2020_16(in KnownFacts facts)
    {
        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/2
    private static RuleResult Skb2020_2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/3
    private static RuleResult Skb2020_3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0 || (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) != 0 || (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) != 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/4
    private static RuleResult Skb2020_4(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PembicaraAcaraParpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.PembicaraAcaraParpol) != 0);
        if ((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // skb-2020/5
    private static RuleResult Skb2020_5(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & (Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat)) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0);
        if ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet)
        {
            return RuleResult.Open;
        }

        return ((facts.PelakuCltn & PelakuCltn.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // skb-2020/6
    private static RuleResult Skb2020_6(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DeklarasiDiri) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2020) == 0 && (facts.PerbuatanMust & Perbuatan.DeklarasiDiri) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0);
        if ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet)
        {
            return RuleResult.Open;
        }

        return ((facts.PelakuCltn & PelakuCltn.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // skb-2020/7
    private static RuleResult Skb2020_7(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & Perbuatan.PasangAlatPeraga) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/8
    private static RuleResult Skb2020_8(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2020/9
    private static RuleResult Skb2020_9(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2020) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 737677 || facts.Day > 738418) // in force 2020-09-10 to 2022-09-21
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.Pemilihan & ~Pemilihan.Pilkada2020) != 0 || (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan)) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/A1
    private static RuleResult Skb2022_A1(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.PasangAlatPeraga) == 0 || (facts.SasaranStatus & ~SasaranStatus.BakalCalon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/A2
    private static RuleResult Skb2022_A2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeMediaSosial) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.KampanyeMediaSosial) == 0 || (facts.SasaranStatus & ~SasaranStatus.BakalCalon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/A3
    private static RuleResult Skb2022_A3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & ~SasaranJenis.Pasangan) != 0 || (facts.SasaranStatus & ~SasaranStatus.BakalCalon) != 0 || (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/A4
    private static RuleResult Skb2022_A4(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.InteraksiMediaSosial) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.InteraksiMediaSosial) == 0 || (facts.SasaranStatus & ~SasaranStatus.BakalCalon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/A5
    private static RuleResult Skb2022_A5(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_A5Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_A5Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0)
        {
            return Off;
        }

        if (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanDapatDiaksesPublik & ~KeadaanDapatDiaksesPublik.Ya) == 0 && (((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.TimSukses) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && ((facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanLatarParpol & ~KeadaanLatarParpol.Ya) == 0)) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.AlatPeraga) == 0 && ((facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0))));
        var isExcused = (((facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanTujuanMendukung & ~KeadaanTujuanMendukung.Tidak) == 0) && facts.Day >= 738791);
        var mayBeExcused = (((facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Tidak) != 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.KeadaanObjekFoto & ~0x1UL) != 0 && (facts.KeadaanObjekFoto & ~0x2UL) != 0 && (facts.KeadaanObjekFoto & ~0x4UL) != 0 && (facts.KeadaanObjekFoto & ~0x8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x1UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_A5Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x2UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_A5Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x4UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_A5Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x8UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_A5Possible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x6UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_A5Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x6UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_A5Possible(one);
            return found;
        }

        if ((facts.KeadaanSimbolKeberpihakan & ~0x1UL) != 0 && (facts.KeadaanSimbolKeberpihakan & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x1UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : Skb2022_A5Possible(one);
            one.KeadaanSimbolKeberpihakan = facts.KeadaanSimbolKeberpihakan & 0x2UL;
            found |= found == possible || one.KeadaanSimbolKeberpihakan == 0 ? 0 : Skb2022_A5Possible(one);
            return found;
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Skb2022_A5Possible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Skb2022_A5Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/A6
    private static RuleResult Skb2022_A6(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.IkutKegiatanKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_A6Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_A6Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.IkutKegiatanKampanye) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.IkutKegiatanKampanye) != 0 && ((facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0))
            || (((facts.PelakuSuamiIstriCalon & ~PelakuSuamiIstriCalon.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Tidak) == 0) && facts.Day >= 738791);
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0))
            || (((facts.PelakuSuamiIstriCalon & PelakuSuamiIstriCalon.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Tidak) != 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.KeadaanDukunganAktif & ~0x1UL) != 0 && (facts.KeadaanDukunganAktif & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x1UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Skb2022_A6Possible(one);
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x2UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Skb2022_A6Possible(one);
            return found;
        }

        if ((facts.KeadaanAtributParpol & ~0x1UL) != 0 && (facts.KeadaanAtributParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x1UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Skb2022_A6Possible(one);
            one.KeadaanAtributParpol = facts.KeadaanAtributParpol & 0x2UL;
            found |= found == possible || one.KeadaanAtributParpol == 0 ? 0 : Skb2022_A6Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/A7
    private static RuleResult Skb2022_A7(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.IkutiKampanyeSuamiIstri) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.IkutiKampanyeSuamiIstri) != 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0);
        if ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (((facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.KeadaanAtributAsn & ~KeadaanAtributAsn.Tidak) == 0) && facts.Day >= 738791)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet)
        {
            return RuleResult.Open;
        }

        return ((facts.PelakuCltn & PelakuCltn.Ya) != 0)
            || (((facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.KeadaanAtributAsn & KeadaanAtributAsn.Tidak) != 0)) ? RuleResult.Presumed : RuleResult.Established;
    }

    // skb-2022/B1
    private static RuleResult Skb2022_B1(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PasangAlatPeraga) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.PasangAlatPeraga) == 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B10
    private static RuleResult Skb2022_B10(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0 || ((facts.SasaranStatus & ~SasaranStatus.Calon) != 0 && (facts.SasaranJenis & ~SasaranJenis.Parpol) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B11
    private static RuleResult Skb2022_B11(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_B11Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_B11Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.DukunganKtp) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.Dpd) == 0 && ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.DukunganKtp) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && ((facts.SasaranJenis & ~SasaranJenis.Dpd) == 0 || ((facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranPerseorangan & ~SasaranPerseorangan.Ya) == 0)));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0x4BUL) != 0 && (facts.SasaranJenis & ~0x4UL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x4BUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B11Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x4UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B11Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B11Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/B12
    private static RuleResult Skb2022_B12(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || ((facts.SasaranStatus & ~SasaranStatus.Calon) != 0 && (facts.SasaranJenis & ~SasaranJenis.Parpol) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B13
    private static RuleResult Skb2022_B13(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanPutusanSatgas & KeadaanPutusanSatgas.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.BentukLain) == 0 && ((facts.PerbuatanMay & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PesertaKampanye)) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.PerbuatanMay & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) == 0 || (facts.SasaranJenis & SasaranJenis.Parpol) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Parpol) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Legislatif) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Lainnya) == 0 || (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_B13Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_B13Possible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanPutusanSatgas & KeadaanPutusanSatgas.Ya) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.BentukLain) == 0 && ((facts.PerbuatanMay & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PesertaKampanye)) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0) && ((facts.PerbuatanMay & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) == 0 || (facts.SasaranJenis & SasaranJenis.Parpol) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Parpol) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & SasaranJenis.Legislatif) == 0 || (facts.SasaranStatus & SasaranStatus.BakalCalon) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Lainnya) == 0 || (facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.KeadaanPutusanSatgas & ~KeadaanPutusanSatgas.Ya) == 0 && ((facts.PerbuatanMust & Perbuatan.BentukLain) != 0 || ((facts.PerbuatanMust & (Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PesertaKampanye)) != 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0) || ((facts.PerbuatanMust & (Perbuatan.PasangAlatPeraga | Perbuatan.KampanyeMediaSosial | Perbuatan.InteraksiMediaSosial)) != 0 && (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.SasaranJenis & ~SasaranJenis.Legislatif) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Lainnya) == 0 && (facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanTujuanMendukung & ~KeadaanTujuanMendukung.Ya) == 0)));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x7FUL) == 0 && (facts.PerbuatanMay & 0x7FUL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x7FUL);
            var none = facts;
            none.PerbuatanMay &= ~0x7FUL;
            var found = Skb2022_B13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B13Possible(none);
        }

        if ((facts.PerbuatanMust & 0x80UL) == 0 && (facts.PerbuatanMay & 0x80UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80UL;
            var found = Skb2022_B13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B13Possible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Skb2022_B13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B13Possible(none);
        }

        if ((facts.PerbuatanMust & 0x520000UL) == 0 && (facts.PerbuatanMay & 0x520000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x520000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x520000UL;
            var found = Skb2022_B13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B13Possible(none);
        }

        if ((facts.PerbuatanMust & 0x10000000000UL) == 0 && (facts.PerbuatanMay & 0x10000000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x10000000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x10000000000UL;
            var found = Skb2022_B13Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B13Possible(none);
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x6UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_B13Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x6UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_B13Possible(one);
            return found;
        }

        if ((facts.SasaranJenis & ~0x31UL) != 0 && (facts.SasaranJenis & ~0xEUL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x31UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B13Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0xEUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B13Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B13Possible(one);
            return found;
        }

        if ((facts.KeadaanDukunganAktif & ~0x1UL) != 0 && (facts.KeadaanDukunganAktif & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x1UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Skb2022_B13Possible(one);
            one.KeadaanDukunganAktif = facts.KeadaanDukunganAktif & 0x2UL;
            found |= found == possible || one.KeadaanDukunganAktif == 0 ? 0 : Skb2022_B13Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/B2
    private static RuleResult Skb2022_B2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeMediaSosial) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.KampanyeMediaSosial) == 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B3
    private static RuleResult Skb2022_B3(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0 || (facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranJenis & SasaranJenis.Dpd) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_B3Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_B3Possible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return Off;
        }

        if (((facts.PerbuatanMay & Perbuatan.PendekatanParpol) == 0 || (facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranJenis & SasaranJenis.Dpd) == 0) && ((facts.PerbuatanMay & Perbuatan.PendekatanMasyarakat) == 0 || (facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0 || (facts.SasaranPerseorangan & SasaranPerseorangan.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.SasaranStatus & ~SasaranStatus.BakalCalon) == 0 && (((facts.PerbuatanMust & Perbuatan.PendekatanParpol) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dprd | SasaranJenis.KepalaDaerah)) == 0) || ((facts.PerbuatanMust & Perbuatan.PendekatanMasyarakat) != 0 && (facts.SasaranJenis & ~SasaranJenis.Dpd) == 0) || ((facts.PerbuatanMust & Perbuatan.PendekatanMasyarakat) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranPerseorangan & ~SasaranPerseorangan.Ya) == 0)));
        var isExcused = ((facts.PelakuCltn & ~PelakuCltn.Ya) == 0);
        var mayBeExcused = ((facts.PelakuCltn & PelakuCltn.Ya) != 0);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x800UL) == 0 && (facts.PerbuatanMay & 0x800UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x800UL);
            var none = facts;
            none.PerbuatanMay &= ~0x800UL;
            var found = Skb2022_B3Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B3Possible(none);
        }

        if ((facts.PerbuatanMust & 0x1000UL) == 0 && (facts.PerbuatanMay & 0x1000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1000UL;
            var found = Skb2022_B3Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Skb2022_B3Possible(none);
        }

        if ((facts.SasaranJenis & ~0xBUL) != 0 && (facts.SasaranJenis & ~0x4UL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xBUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B3Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x4UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B3Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B3Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Skb2022_B3Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/B4
    private static RuleResult Skb2022_B4(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.Pasangan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.SasaranJenis & ~SasaranJenis.Pasangan) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0 || (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B5
    private static RuleResult Skb2022_B5(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B6
    private static RuleResult Skb2022_B6(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.InteraksiMediaSosial) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.InteraksiMediaSosial) == 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B7
    private static RuleResult Skb2022_B7(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Skb2022_B7Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, true);
    }

    private static int Skb2022_B7Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.UnggahFotoBersama) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDapatDiaksesPublik & KeadaanDapatDiaksesPublik.Ya) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanTujuanMendukung & KeadaanTujuanMendukung.Ya) == 0)
        {
            return Off;
        }

        if (((facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.TimSukses) == 0 || (facts.SasaranStatus & SasaranStatus.Calon) == 0 || ((facts.KeadaanSimbolKeberpihakan & KeadaanSimbolKeberpihakan.Ya) == 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Ya) == 0 && (facts.KeadaanLatarParpol & KeadaanLatarParpol.Ya) == 0)) && ((facts.KeadaanObjekFoto & KeadaanObjekFoto.AlatPeraga) == 0 || ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.UnggahFotoBersama) != 0 && (facts.KeadaanDapatDiaksesPublik & ~KeadaanDapatDiaksesPublik.Ya) == 0 && (facts.KeadaanTujuanMendukung & ~KeadaanTujuanMendukung.Ya) == 0 && (((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.TimSukses) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && ((facts.KeadaanSimbolKeberpihakan & ~KeadaanSimbolKeberpihakan.Ya) == 0 || (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Ya) == 0 || (facts.KeadaanLatarParpol & ~KeadaanLatarParpol.Ya) == 0)) || ((facts.KeadaanObjekFoto & ~KeadaanObjekFoto.AlatPeraga) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0))));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.KeadaanObjekFoto & ~0x1UL) != 0 && (facts.KeadaanObjekFoto & ~0x2UL) != 0 && (facts.KeadaanObjekFoto & ~0x4UL) != 0 && (facts.KeadaanObjekFoto & ~0x8UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x1UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_B7Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x2UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_B7Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x4UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_B7Possible(one);
            one.KeadaanObjekFoto = facts.KeadaanObjekFoto & 0x8UL;
            found |= found == possible || one.KeadaanObjekFoto == 0 ? 0 : Skb2022_B7Possible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x5UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x5UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_B7Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Skb2022_B7Possible(one);
            return found;
        }

        return possible;
    }

    // skb-2022/B8
    private static RuleResult Skb2022_B8(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) == 0 || ((facts.SasaranStatus & ~SasaranStatus.Calon) != 0 && (facts.SasaranJenis & ~SasaranJenis.Parpol) != 0))
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // skb-2022/B9
    private static RuleResult Skb2022_B9(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.BakalCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day < 738419) // in force 2022-09-22 to now
        {
            return RuleResult.NotInForce;
        }

        if ((facts.PelakuStatus & ~PelakuStatus.Asn) != 0 || (facts.PerbuatanMust & (Perbuatan.TimPemenangan | Perbuatan.PelaksanaTimKampanye)) == 0 || (facts.SasaranStatus & ~SasaranStatus.BakalCalon) != 0)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/162-3
    private static RuleResult Uu10_2016_162_3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MutasiPejabat) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Wilayah & Wilayah.Lainnya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Pemilihan & Pemilihan.Pilkada2024) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (!facts.DaysPelantikanPelantikanPlus6MonthMayHold)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 && (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) == 0 && (facts.PerbuatanMust & Perbuatan.MutasiPejabat) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.Pemilihan & ~Pemilihan.Pilkada2024) == 0 && (facts.Wilayah & ~Wilayah.Lainnya) == 0 && !facts.DaysPelantikanPelantikanPlus6MonthMayFail);
        if ((facts.KeadaanIzinMenteri & ~KeadaanIzinMenteri.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanIzinMenteri & KeadaanIzinMenteri.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // uu-10-2016/187-1
    private static RuleResult Uu10_2016_187_1(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiLuarJadwal) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & (Tahapan.Penetapan | Tahapan.MasaTenang | Tahapan.Pemungutan | Tahapan.Pasca)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.KampanyeDiLuarJadwal) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.Tahapan & ~(Tahapan.Penetapan | Tahapan.MasaTenang | Tahapan.Pemungutan | Tahapan.Pasca)) != 0 || (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/187-3
    private static RuleResult Uu10_2016_187_3(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0 || (facts.KeadaanTempat & KeadaanTempat.FasilitasPemerintah) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu10_2016_187_3Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736328);
    }

    private static int Uu10_2016_187_3Possible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0 || (facts.KeadaanTempat & KeadaanTempat.FasilitasPemerintah) == 0))
        {
            return Off;
        }

        var isMet = ((((facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.KampanyeDiTempatTerlarang) != 0 && (facts.KeadaanTempat & ~KeadaanTempat.FasilitasPemerintah) == 0)) && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x600200UL) == 0 && (facts.PerbuatanMay & 0x600200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x600200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x600200UL;
            var found = Uu10_2016_187_3Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_187_3Possible(none);
        }

        if ((facts.PerbuatanMust & 0x20000000UL) == 0 && (facts.PerbuatanMay & 0x20000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000000UL;
            var found = Uu10_2016_187_3Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_187_3Possible(none);
        }

        return possible;
    }

    // uu-10-2016/187-3-tempat
    private static RuleResult Uu10_2016_187_3_Tempat(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanTempat & (KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu10_2016_187_3_TempatPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736328);
    }

    private static int Uu10_2016_187_3_TempatPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanTempat & (KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PerbuatanMust & Perbuatan.KampanyeDiTempatTerlarang) != 0 && (facts.KeadaanTempat & ~(KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0);
        var isExcused = (((facts.KeadaanTempat & ~KeadaanTempat.PerguruanTinggi) == 0 && (facts.KeadaanIzinTempat & ~KeadaanIzinTempat.Ya) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0) && facts.Day >= 739117);
        var mayBeExcused = (((facts.KeadaanTempat & KeadaanTempat.PerguruanTinggi) != 0 && (facts.KeadaanIzinTempat & KeadaanIzinTempat.Ya) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0) && facts.Day >= 739117);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.KeadaanTempat & ~0x5UL) != 0 && (facts.KeadaanTempat & ~0x2UL) != 0 && (facts.KeadaanTempat & ~0x18UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanTempat = facts.KeadaanTempat & 0x5UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu10_2016_187_3_TempatPossible(one);
            one.KeadaanTempat = facts.KeadaanTempat & 0x2UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu10_2016_187_3_TempatPossible(one);
            one.KeadaanTempat = facts.KeadaanTempat & 0x18UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu10_2016_187_3_TempatPossible(one);
            return found;
        }

        return possible;
    }

    // uu-10-2016/187-4
    private static RuleResult Uu10_2016_187_4(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MenggangguKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.MenggangguKampanye) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/187A
    private static RuleResult Uu10_2016_187A(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.MemberiUangBarang) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/187A-2
    private static RuleResult Uu10_2016_187A2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MenerimaUangBarang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.MenerimaUangBarang) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/188
    private static RuleResult Uu10_2016_188(in KnownFacts facts)
    {
        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 && ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 || (facts.Day < 739203))) || ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu10_2016_188Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736328);
    }

    private static int Uu10_2016_188Possible(in KnownFacts facts)
    {
        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 && ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 || (facts.Day < 739203))) || ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))
        {
            return Off;
        }

        var isMet = ((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 || ((facts.PelakuStatus & ~(PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 && (facts.Day >= 739203))) && ((facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 || ((facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) == 0))) && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 && (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) == 0) || (facts.PelakuPenjabatKepalaDaerah & ~PelakuPenjabatKepalaDaerah.Ya) == 0) && !facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayFail && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0) && facts.Day >= 736328);
        var mayBeGoverned = (((((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 && (facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) != 0) || (facts.PelakuPenjabatKepalaDaerah & PelakuPenjabatKepalaDaerah.Ya) != 0) && facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayHold && (facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0 && (facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) != 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x447UL) != 0 && (facts.PelakuStatus & ~0x3188UL) != 0 && (facts.PelakuStatus & ~0x30UL) != 0 && (facts.PelakuStatus & ~0x200UL) != 0 && (facts.PelakuStatus & ~0x800UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x447UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3188UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x30UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x200UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x800UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x20000UL) == 0 && (facts.PerbuatanMay & 0x20000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000UL;
            var found = Uu10_2016_188Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_188Possible(none);
        }

        if ((facts.PerbuatanMust & 0x100000UL) == 0 && (facts.PerbuatanMay & 0x100000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100000UL;
            var found = Uu10_2016_188Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_188Possible(none);
        }

        if ((facts.SasaranJenis & ~0x4FUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x4FUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu10_2016_188Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu10_2016_188Possible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_188Possible(one);
            return found;
        }

        if ((facts.KeadaanDenganSengaja & ~0x1UL) != 0 && (facts.KeadaanDenganSengaja & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanDenganSengaja = facts.KeadaanDenganSengaja & 0x1UL;
            found |= found == possible || one.KeadaanDenganSengaja == 0 ? 0 : Uu10_2016_188Possible(one);
            one.KeadaanDenganSengaja = facts.KeadaanDenganSengaja & 0x2UL;
            found |= found == possible || one.KeadaanDenganSengaja == 0 ? 0 : Uu10_2016_188Possible(one);
            return found;
        }

        return possible;
    }

    // uu-10-2016/189
    private static RuleResult Uu10_2016_189(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MelibatkanPihakNetral) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuCalon & PelakuCalon.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanPihakDilibatkan & (KeadaanPihakDilibatkan.Asn | KeadaanPihakDilibatkan.TniPolri | KeadaanPihakDilibatkan.DesaKelurahan | KeadaanPihakDilibatkan.PejabatBumnBumd)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuCalon & ~PelakuCalon.Ya) != 0 || (facts.PerbuatanMust & Perbuatan.MelibatkanPihakNetral) == 0 || (facts.KeadaanPihakDilibatkan & ~(KeadaanPihakDilibatkan.Asn | KeadaanPihakDilibatkan.TniPolri | KeadaanPihakDilibatkan.DesaKelurahan | KeadaanPihakDilibatkan.PejabatBumnBumd)) != 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0 || (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/70-3
    private static RuleResult Uu10_2016_70_3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPetahana & PelakuPetahana.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuCutiKampanye & PelakuCutiKampanye.Tidak) == 0 && (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 || (facts.PelakuPetahana & ~PelakuPetahana.Ya) != 0 || (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0 || ((facts.PelakuCutiKampanye & ~PelakuCutiKampanye.Tidak) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) != 0)) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/71-1-tanpa-pidana
    private static RuleResult Uu10_2016_71_1_TanpaPidana(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu10_2016_71_1_TanpaPidanaPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 739202) // in force 2016-12-31 to 2024-11-13
        {
            return RuleResult.NotInForce;
        }

        return Result(possible, facts.Day >= 736328);
    }

    private static int Uu10_2016_71_1_TanpaPidanaPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 && ((facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 || ((facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) == 0)) && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var isGoverned = (((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 && (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) == 0) || (facts.PelakuPenjabatKepalaDaerah & ~PelakuPenjabatKepalaDaerah.Ya) == 0) && !facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayFail && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0) && facts.Day >= 736328);
        var mayBeGoverned = (((((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 && (facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) != 0) || (facts.PelakuPenjabatKepalaDaerah & PelakuPenjabatKepalaDaerah.Ya) != 0) && facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayHold && (facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & SasaranJenis.KepalaDaerah) != 0 && (facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0 && (facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) != 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (!isExcused && mayBeGoverned ? SetAside : 0) | (isExcused || isGoverned ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x35CFUL) != 0 && (facts.PelakuStatus & ~0x30UL) != 0 && (facts.PelakuStatus & ~0x200UL) != 0 && (facts.PelakuStatus & ~0x800UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x35CFUL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x30UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x200UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x800UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x20000UL) == 0 && (facts.PerbuatanMay & 0x20000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000UL;
            var found = Uu10_2016_71_1_TanpaPidanaPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_71_1_TanpaPidanaPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100000UL) == 0 && (facts.PerbuatanMay & 0x100000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100000UL;
            var found = Uu10_2016_71_1_TanpaPidanaPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_71_1_TanpaPidanaPossible(none);
        }

        if ((facts.SasaranJenis & ~0x4FUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0x4FUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            return found;
        }

        if ((facts.SasaranStatus & ~0x1UL) != 0 && (facts.SasaranStatus & ~0x2UL) != 0 && (facts.SasaranStatus & ~0x4UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranStatus = facts.SasaranStatus & 0x1UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x2UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            one.SasaranStatus = facts.SasaranStatus & 0x4UL;
            found |= found == possible || one.SasaranStatus == 0 ? 0 : Uu10_2016_71_1_TanpaPidanaPossible(one);
            return found;
        }

        return possible;
    }

    // uu-10-2016/71-1-tidak-sengaja
    private static RuleResult Uu10_2016_71_1_TidakSengaja(in KnownFacts facts)
    {
        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Tidak) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 && ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 || (facts.Day < 739203))) || ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu10_2016_71_1_TidakSengajaPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736328);
    }

    private static int Uu10_2016_71_1_TidakSengajaPossible(in KnownFacts facts)
    {
        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Tidak) == 0)
        {
            return Off;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 && ((facts.PelakuStatus & (PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 || (facts.Day < 739203))) || ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0 && ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0 || (facts.KeadaanMengerahkanBawahan & KeadaanMengerahkanBawahan.Ya) == 0)))
        {
            return Off;
        }

        var isMet = ((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.Asn | PelakuStatus.KepalaDesa)) == 0 || ((facts.PelakuStatus & ~(PelakuStatus.PejabatDaerah | PelakuStatus.Tni | PelakuStatus.Polri)) == 0 && (facts.Day >= 739203))) && ((facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 || ((facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.KeadaanMengerahkanBawahan & ~KeadaanMengerahkanBawahan.Ya) == 0))) && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && (facts.SasaranStatus & ~SasaranStatus.Calon) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Tidak) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuStatus & ~0x647UL) != 0 && (facts.PelakuStatus & ~0x3188UL) != 0 && (facts.PelakuStatus & ~0x830UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuStatus = facts.PelakuStatus & 0x647UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TidakSengajaPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x3188UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TidakSengajaPossible(one);
            one.PelakuStatus = facts.PelakuStatus & 0x830UL;
            found |= found == possible || one.PelakuStatus == 0 ? 0 : Uu10_2016_71_1_TidakSengajaPossible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x20000UL) == 0 && (facts.PerbuatanMay & 0x20000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000UL;
            var found = Uu10_2016_71_1_TidakSengajaPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_71_1_TidakSengajaPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100000UL) == 0 && (facts.PerbuatanMay & 0x100000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100000UL;
            var found = Uu10_2016_71_1_TidakSengajaPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu10_2016_71_1_TidakSengajaPossible(none);
        }

        return possible;
    }

    // uu-10-2016/71-2
    private static RuleResult Uu10_2016_71_2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MutasiPejabat) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 || (facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) == 0) && (facts.PelakuPenjabatKepalaDaerah & PelakuPenjabatKepalaDaerah.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (!facts.DaysPenetapanMinus6MonthPelantikanMayHold)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 && (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) == 0) || (facts.PelakuPenjabatKepalaDaerah & ~PelakuPenjabatKepalaDaerah.Ya) == 0) && (facts.PerbuatanMust & Perbuatan.MutasiPejabat) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && !facts.DaysPenetapanMinus6MonthPelantikanMayFail);
        if ((facts.KeadaanIzinMenteri & ~KeadaanIzinMenteri.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanIzinMenteri & KeadaanIzinMenteri.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // uu-10-2016/71-3
    private static RuleResult Uu10_2016_71_3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 || (facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) == 0) && (facts.PelakuPenjabatKepalaDaerah & PelakuPenjabatKepalaDaerah.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (!facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayHold)
        {
            return RuleResult.NotMet;
        }

        if (((((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 || (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) != 0) && (facts.PelakuPenjabatKepalaDaerah & ~PelakuPenjabatKepalaDaerah.Ya) != 0) || facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayFail || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0 || (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) != 0) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-10-2016/71-5-ayat-2
    private static RuleResult Uu10_2016_71_5_Ayat2(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MutasiPejabat) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPetahana & PelakuPetahana.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (!facts.DaysPenetapanMinus6MonthPelantikanMayHold)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0 && (facts.PelakuPetahana & ~PelakuPetahana.Ya) == 0 && (facts.PerbuatanMust & Perbuatan.MutasiPejabat) != 0 && (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) == 0 && !facts.DaysPenetapanMinus6MonthPelantikanMayFail);
        if ((facts.KeadaanIzinMenteri & ~KeadaanIzinMenteri.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanIzinMenteri & KeadaanIzinMenteri.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // uu-10-2016/71-5-ayat-3
    private static RuleResult Uu10_2016_71_5_Ayat3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & SasaranJenis.KepalaDaerah) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPetahana & PelakuPetahana.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & (SasaranStatus.BakalCalon | SasaranStatus.Calon)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (!facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayHold)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 || (facts.PelakuPetahana & ~PelakuPetahana.Ya) != 0 || (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) == 0 || (facts.SasaranJenis & ~SasaranJenis.KepalaDaerah) != 0 || (facts.SasaranStatus & ~(SasaranStatus.BakalCalon | SasaranStatus.Calon)) != 0 || facts.DaysPenetapanMinus6MonthPenetapanTerpilihMayFail) || facts.Day < 736328)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-2-2002/28
    private static RuleResult Uu2_2002_28(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Polri) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && (facts.PerbuatanMay & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PasangAlatPeraga | Perbuatan.HadiriDeklarasiKampanye)) == 0 && ((facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu2_2002_28Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 731214);
    }

    private static int Uu2_2002_28Possible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Polri) == 0)
        {
            return Off;
        }

        if ((facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && (facts.PerbuatanMay & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PasangAlatPeraga | Perbuatan.HadiriDeklarasiKampanye)) == 0 && ((facts.PerbuatanMay & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) == 0 || (facts.KeadaanObjekFoto & KeadaanObjekFoto.Calon) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Polri) == 0 && ((facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) == 0 || (facts.PerbuatanMust & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PasangAlatPeraga | Perbuatan.HadiriDeklarasiKampanye)) != 0 || ((facts.PerbuatanMust & (Perbuatan.FotoBersama | Perbuatan.UnggahFotoBersama)) != 0 && (facts.KeadaanObjekFoto & ~KeadaanObjekFoto.Calon) == 0)));
        var isExcused = (((facts.KeadaanTugasKedinasan & ~KeadaanTugasKedinasan.Ya) == 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Tidak) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMay & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PasangAlatPeraga | Perbuatan.UnggahFotoBersama)) == 0));
        var mayBeExcused = (((facts.KeadaanTugasKedinasan & KeadaanTugasKedinasan.Ya) != 0 && (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Tidak) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.PerbuatanMust & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.PasangAlatPeraga | Perbuatan.UnggahFotoBersama)) == 0));
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PelakuAnggotaParpol & ~0x1UL) != 0 && (facts.PelakuAnggotaParpol & ~0x2UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.PelakuAnggotaParpol = facts.PelakuAnggotaParpol & 0x1UL;
            found |= found == possible || one.PelakuAnggotaParpol == 0 ? 0 : Uu2_2002_28Possible(one);
            one.PelakuAnggotaParpol = facts.PelakuAnggotaParpol & 0x2UL;
            found |= found == possible || one.PelakuAnggotaParpol == 0 ? 0 : Uu2_2002_28Possible(one);
            return found;
        }

        if ((facts.PerbuatanMust & 0x770203UL) == 0 && (facts.PerbuatanMay & 0x770203UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x770203UL);
            var none = facts;
            none.PerbuatanMay &= ~0x770203UL;
            var found = Uu2_2002_28Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu2_2002_28Possible(none);
        }

        if ((facts.PerbuatanMust & 0x80UL) == 0 && (facts.PerbuatanMay & 0x80UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x80UL);
            var none = facts;
            none.PerbuatanMay &= ~0x80UL;
            var found = Uu2_2002_28Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu2_2002_28Possible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu2_2002_28Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu2_2002_28Possible(none);
        }

        if ((facts.PerbuatanMust & 0x8000UL) == 0 && (facts.PerbuatanMay & 0x8000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x8000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x8000UL;
            var found = Uu2_2002_28Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu2_2002_28Possible(none);
        }

        return possible;
    }

    // uu-20-2023/59-3-pppk
    private static RuleResult Uu20_2023_59_3_Pppk(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.TidakMundurSaatCalon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Pppk) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.Pppk) != 0 || (facts.PerbuatanMust & Perbuatan.TidakMundurSaatCalon) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Dpr | SasaranJenis.Dpd | SasaranJenis.KepalaDaerah)) != 0 || (facts.SasaranStatus & ~SasaranStatus.Calon) != 0) || facts.Day < 735597)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-34-2004/39
    private static RuleResult Uu34_2004_39(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Tni) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && (facts.PerbuatanMay & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat | Perbuatan.PasangAlatPeraga)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu34_2004_39Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 731945);
    }

    private static int Uu34_2004_39Possible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Tni) == 0)
        {
            return Off;
        }

        if ((facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0 && (facts.PerbuatanMay & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat | Perbuatan.PasangAlatPeraga)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Tni) == 0 && ((facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) == 0 || (facts.PerbuatanMust & (Perbuatan.AnggotaPengurusParpol | Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye | Perbuatan.KampanyeMediaSosial | Perbuatan.KegiatanKeberpihakan | Perbuatan.PendekatanParpol | Perbuatan.PendekatanMasyarakat | Perbuatan.PasangAlatPeraga)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0)));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x671A03UL) == 0 && (facts.PerbuatanMay & 0x671A03UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x671A03UL);
            var none = facts;
            none.PerbuatanMay &= ~0x671A03UL;
            var found = Uu34_2004_39Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu34_2004_39Possible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu34_2004_39Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu34_2004_39Possible(none);
        }

        return possible;
    }

    // uu-5-2014/87-4c
    private static RuleResult Uu5_2014_87_4c(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.Pns) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (facts.Day > 736692) // in force 2014-12-31 to 2017-12-30
        {
            return RuleResult.NotInForce;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.Pns) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0)) || facts.Day < 735597)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-6-2014/29b
    private static RuleResult Uu6_2014_29b(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0) || ((facts.PerbuatanMay & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu6_2014_29bPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 735597);
    }

    private static int Uu6_2014_29bPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return Off;
        }

        if (((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0) || ((facts.PerbuatanMay & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.KepalaDesa) == 0 && (((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && ((facts.PerbuatanMust & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0))));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu6_2014_29bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_29bPossible(none);
        }

        if ((facts.PerbuatanMust & 0x120000UL) == 0 && (facts.PerbuatanMay & 0x120000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x120000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x120000UL;
            var found = Uu6_2014_29bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_29bPossible(none);
        }

        return possible;
    }

    // uu-6-2014/29g
    private static RuleResult Uu6_2014_29g(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPengurusParpol & PelakuPengurusParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.KepalaDesa) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0) || (facts.PelakuPengurusParpol & ~PelakuPengurusParpol.Ya) != 0) || facts.Day < 735597)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-6-2014/29j
    private static RuleResult Uu6_2014_29j(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && (facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu6_2014_29jPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 735597);
    }

    private static int Uu6_2014_29jPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && (facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.KepalaDesa) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && ((facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || (facts.PerbuatanMust & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) != 0));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x3UL) == 0 && (facts.PerbuatanMay & 0x3UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x3UL);
            var none = facts;
            none.PerbuatanMay &= ~0x3UL;
            var found = Uu6_2014_29jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_29jPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu6_2014_29jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_29jPossible(none);
        }

        if ((facts.PerbuatanMust & 0x640200UL) == 0 && (facts.PerbuatanMay & 0x640200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x640200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x640200UL;
            var found = Uu6_2014_29jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_29jPossible(none);
        }

        return possible;
    }

    // uu-6-2014/51b
    private static RuleResult Uu6_2014_51b(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PerangkatDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0) || ((facts.PerbuatanMay & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu6_2014_51bPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 735597);
    }

    private static int Uu6_2014_51bPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PerangkatDesa) == 0)
        {
            return Off;
        }

        if (((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0) || ((facts.PerbuatanMay & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0)))
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.PerangkatDesa) == 0 && (((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && ((facts.PerbuatanMust & (Perbuatan.KeputusanTindakanMenguntungkan | Perbuatan.KegiatanKeberpihakan)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0))));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu6_2014_51bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_51bPossible(none);
        }

        if ((facts.PerbuatanMust & 0x120000UL) == 0 && (facts.PerbuatanMay & 0x120000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x120000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x120000UL;
            var found = Uu6_2014_51bPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_51bPossible(none);
        }

        return possible;
    }

    // uu-6-2014/51g
    private static RuleResult Uu6_2014_51g(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PerangkatDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPengurusParpol & PelakuPengurusParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.PerangkatDesa) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0) || (facts.PelakuPengurusParpol & ~PelakuPengurusParpol.Ya) != 0) || facts.Day < 735597)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-6-2014/51j
    private static RuleResult Uu6_2014_51j(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PerangkatDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && (facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu6_2014_51jPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 735597);
    }

    private static int Uu6_2014_51jPossible(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PerangkatDesa) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 && ((facts.PerbuatanMay & Perbuatan.HadiriDeklarasiKampanye) == 0 || (facts.KeadaanDukunganAktif & KeadaanDukunganAktif.Ya) == 0) && (facts.PerbuatanMay & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.PerangkatDesa) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && ((facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.TimPemenangan | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 || ((facts.PerbuatanMust & Perbuatan.HadiriDeklarasiKampanye) != 0 && (facts.KeadaanDukunganAktif & ~KeadaanDukunganAktif.Ya) == 0) || (facts.PerbuatanMust & (Perbuatan.KampanyeMediaSosial | Perbuatan.PasangAlatPeraga)) != 0));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x3UL) == 0 && (facts.PerbuatanMay & 0x3UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x3UL);
            var none = facts;
            none.PerbuatanMay &= ~0x3UL;
            var found = Uu6_2014_51jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_51jPossible(none);
        }

        if ((facts.PerbuatanMust & 0x100UL) == 0 && (facts.PerbuatanMay & 0x100UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x100UL);
            var none = facts;
            none.PerbuatanMay &= ~0x100UL;
            var found = Uu6_2014_51jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_51jPossible(none);
        }

        if ((facts.PerbuatanMust & 0x640200UL) == 0 && (facts.PerbuatanMay & 0x640200UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x640200UL);
            var none = facts;
            none.PerbuatanMay &= ~0x640200UL;
            var found = Uu6_2014_51jPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu6_2014_51jPossible(none);
        }

        return possible;
    }

    // uu-6-2014/64h
    private static RuleResult Uu6_2014_64h(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.AnggotaBpd) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPengurusParpol & PelakuPengurusParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.AnggotaBpd) != 0 || ((facts.PerbuatanMust & Perbuatan.AnggotaPengurusParpol) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Ya) != 0) || (facts.PelakuPengurusParpol & ~PelakuPengurusParpol.Ya) != 0) || facts.Day < 735597)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/280-3-e
    private static RuleResult Uu7_2017_280_3_E(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.PejabatNegara) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPimpinanLembagaNonstruktural & PelakuPimpinanLembagaNonstruktural.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~PelakuStatus.PejabatNegara) != 0 || (facts.PelakuPimpinanLembagaNonstruktural & ~PelakuPimpinanLembagaNonstruktural.Ya) != 0 || (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/281-1b
    private static RuleResult Uu7_2017_281_1b(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PejabatNegara) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuCutiKampanye & PelakuCutiKampanye.Tidak) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuPresidenAtauMenteri & PelakuPresidenAtauMenteri.Ya) == 0 && (facts.PelakuKepalaDaerah & PelakuKepalaDaerah.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.PejabatNegara) == 0 && ((facts.PelakuPresidenAtauMenteri & ~PelakuPresidenAtauMenteri.Ya) == 0 || (facts.PelakuKepalaDaerah & ~PelakuKepalaDaerah.Ya) == 0) && (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.PelakuCutiKampanye & ~PelakuCutiKampanye.Tidak) == 0);
        if ((facts.KeadaanHariLibur & ~KeadaanHariLibur.Ya) == 0)
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return ((facts.KeadaanHariLibur & KeadaanHariLibur.Ya) != 0) ? RuleResult.Presumed : RuleResult.Established;
    }

    // uu-7-2017/282
    private static RuleResult Uu7_2017_282(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.KepalaDesa)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Tidak) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_282Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_282Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.KepalaDesa)) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Tidak) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi | PelakuStatus.KepalaDesa)) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Tidak) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282Possible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/282-asn
    private static RuleResult Uu7_2017_282_Asn(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuKelompokJabatan & (PelakuKelompokJabatan.JptUtama | PelakuKelompokJabatan.JptMadya | PelakuKelompokJabatan.JptPratama | PelakuKelompokJabatan.Administrator | PelakuKelompokJabatan.Pengawas | PelakuKelompokJabatan.JfAhliUtama | PelakuKelompokJabatan.JfLainnya)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_282_AsnPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_282_AsnPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.PelakuKelompokJabatan & (PelakuKelompokJabatan.JptUtama | PelakuKelompokJabatan.JptMadya | PelakuKelompokJabatan.JptPratama | PelakuKelompokJabatan.Administrator | PelakuKelompokJabatan.Pengawas | PelakuKelompokJabatan.JfAhliUtama | PelakuKelompokJabatan.JfLainnya)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PelakuKelompokJabatan & ~(PelakuKelompokJabatan.JptUtama | PelakuKelompokJabatan.JptMadya | PelakuKelompokJabatan.JptPratama | PelakuKelompokJabatan.Administrator | PelakuKelompokJabatan.Pengawas | PelakuKelompokJabatan.JfAhliUtama | PelakuKelompokJabatan.JfLainnya)) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && (facts.Tahapan & ~Tahapan.Kampanye) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282_AsnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282_AsnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_282_AsnPossible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/283
    private static RuleResult Uu7_2017_283(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_283Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_283Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0 && (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283Possible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/283-asn
    private static RuleResult Uu7_2017_283_Asn(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_283_AsnPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_283_AsnPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KegiatanKeberpihakan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.Asn) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.Asn) == 0 && (facts.PerbuatanMust & Perbuatan.KegiatanKeberpihakan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0));
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283_AsnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283_AsnPossible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_283_AsnPossible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/299-3
    private static RuleResult Uu7_2017_299_3(in KnownFacts facts)
    {
        if ((facts.PelakuStatus & PelakuStatus.PejabatNegara) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuAnggotaParpol & PelakuAnggotaParpol.Tidak) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuTerdaftarDiKpu & PelakuTerdaftarDiKpu.Tidak) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.PejabatNegara) == 0 && (facts.PelakuAnggotaParpol & ~PelakuAnggotaParpol.Tidak) == 0 && (facts.PelakuTerdaftarDiKpu & ~PelakuTerdaftarDiKpu.Tidak) == 0 && (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0);
        if (((facts.PelakuCalon & ~PelakuCalon.Ya) == 0 && (facts.PelakuCalonUntuk & ~PelakuCalonUntuk.Presiden) == 0))
        {
            return isMet ? RuleResult.Lifted : RuleResult.NotMet;
        }

        if (!isMet || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return (((facts.PelakuCalon & PelakuCalon.Ya) != 0 && (facts.PelakuCalonUntuk & PelakuCalonUntuk.Presiden) != 0)) ? RuleResult.Presumed : RuleResult.Established;
    }

    // uu-7-2017/304
    private static RuleResult Uu7_2017_304(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PejabatDaerah)) != 0 || (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye | Perbuatan.IkutKegiatanKampanye)) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0 || (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/490
    private static RuleResult Uu7_2017_490(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_490Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_490Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & PelakuStatus.KepalaDesa) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~PelakuStatus.KepalaDesa) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_490Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_490Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_490Possible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/491
    private static RuleResult Uu7_2017_491(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MenggangguKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.MenggangguKampanye) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/492
    private static RuleResult Uu7_2017_492(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiLuarJadwal) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & (Tahapan.Penetapan | Tahapan.MasaTenang | Tahapan.Pemungutan | Tahapan.Pasca)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.KampanyeDiLuarJadwal) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~(Tahapan.Penetapan | Tahapan.MasaTenang | Tahapan.Pemungutan | Tahapan.Pasca)) != 0 || (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/493
    private static RuleResult Uu7_2017_493(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.MelibatkanPihakNetral) == 0 || (facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_493Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_493Possible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.MelibatkanPihakNetral) == 0 || (facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return Off;
        }

        var isMet = (((facts.PerbuatanMust & Perbuatan.MelibatkanPihakNetral) != 0 && (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) != 0) && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x200000UL) == 0 && (facts.PerbuatanMay & 0x200000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x200000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x200000UL;
            var found = Uu7_2017_493Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_493Possible(none);
        }

        if ((facts.PerbuatanMust & 0x4000000UL) == 0 && (facts.PerbuatanMay & 0x4000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x4000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x4000000UL;
            var found = Uu7_2017_493Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_493Possible(none);
        }

        return possible;
    }

    // uu-7-2017/494
    private static RuleResult Uu7_2017_494(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.Asn | PelakuStatus.Tni | PelakuStatus.Polri | PelakuStatus.KepalaDesa | PelakuStatus.PerangkatDesa | PelakuStatus.AnggotaBpd)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~(PelakuStatus.Asn | PelakuStatus.Tni | PelakuStatus.Polri | PelakuStatus.KepalaDesa | PelakuStatus.PerangkatDesa | PelakuStatus.AnggotaBpd)) != 0 || (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/521
    private static RuleResult Uu7_2017_521(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0 || (facts.PerbuatanMay & (Perbuatan.MempersoalkanDasarNegara | Perbuatan.MembahayakanNkri | Perbuatan.Menghina | Perbuatan.Menghasut | Perbuatan.MenggangguKetertiban | Perbuatan.MengancamKekerasan | Perbuatan.MerusakAlatPeraga | Perbuatan.MembawaAtributPesertaLain)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_521Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_521Possible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0 || (facts.PerbuatanMay & (Perbuatan.MempersoalkanDasarNegara | Perbuatan.MembahayakanNkri | Perbuatan.Menghina | Perbuatan.Menghasut | Perbuatan.MenggangguKetertiban | Perbuatan.MengancamKekerasan | Perbuatan.MerusakAlatPeraga | Perbuatan.MembawaAtributPesertaLain)) == 0)
        {
            return Off;
        }

        var isMet = (((facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) != 0 && (facts.PerbuatanMust & (Perbuatan.MempersoalkanDasarNegara | Perbuatan.MembahayakanNkri | Perbuatan.Menghina | Perbuatan.Menghasut | Perbuatan.MenggangguKetertiban | Perbuatan.MengancamKekerasan | Perbuatan.MerusakAlatPeraga | Perbuatan.MembawaAtributPesertaLain)) != 0) && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x600000UL) == 0 && (facts.PerbuatanMay & 0x600000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x600000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x600000UL;
            var found = Uu7_2017_521Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_521Possible(none);
        }

        if ((facts.PerbuatanMust & 0x3FC0000000UL) == 0 && (facts.PerbuatanMay & 0x3FC0000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x3FC0000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x3FC0000000UL;
            var found = Uu7_2017_521Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_521Possible(none);
        }

        return possible;
    }

    // uu-7-2017/521-h
    private static RuleResult Uu7_2017_521_H(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0 || (facts.KeadaanTempat & KeadaanTempat.FasilitasPemerintah) == 0))
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_521_HPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_521_HPossible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if (((facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0 || (facts.KeadaanFasilitasNegara & KeadaanFasilitasNegara.Ya) == 0) && ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0 || (facts.KeadaanTempat & KeadaanTempat.FasilitasPemerintah) == 0))
        {
            return Off;
        }

        var isMet = ((((facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) != 0 && (facts.KeadaanFasilitasNegara & ~KeadaanFasilitasNegara.Ya) == 0) || ((facts.PerbuatanMust & Perbuatan.KampanyeDiTempatTerlarang) != 0 && (facts.KeadaanTempat & ~KeadaanTempat.FasilitasPemerintah) == 0)) && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = (((facts.KeadaanIzinTempat & ~KeadaanIzinTempat.Ya) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0 && (facts.PerbuatanMust & Perbuatan.KampanyeDiTempatTerlarang) != 0) && facts.Day >= 738746);
        var mayBeExcused = (((facts.KeadaanIzinTempat & KeadaanIzinTempat.Ya) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0 && (facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) != 0) && facts.Day >= 738746);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x600000UL) == 0 && (facts.PerbuatanMay & 0x600000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x600000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x600000UL;
            var found = Uu7_2017_521_HPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_521_HPossible(none);
        }

        if ((facts.PerbuatanMust & 0x20000000UL) == 0 && (facts.PerbuatanMay & 0x20000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x20000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x20000000UL;
            var found = Uu7_2017_521_HPossible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_521_HPossible(none);
        }

        return possible;
    }

    // uu-7-2017/521-h-tempat
    private static RuleResult Uu7_2017_521_HTempat(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanTempat & (KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_521_HTempatPossible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_521_HTempatPossible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KampanyeDiTempatTerlarang) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanTempat & (KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PerbuatanMust & Perbuatan.KampanyeDiTempatTerlarang) != 0 && (facts.KeadaanTempat & ~(KeadaanTempat.TempatIbadah | KeadaanTempat.TempatPendidikan)) == 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = (((facts.KeadaanTempat & ~KeadaanTempat.TempatPendidikan) == 0 && (facts.KeadaanIzinTempat & ~KeadaanIzinTempat.Ya) == 0 && (facts.KeadaanAtributParpol & ~KeadaanAtributParpol.Tidak) == 0) && facts.Day >= 738746);
        var mayBeExcused = (((facts.KeadaanTempat & KeadaanTempat.TempatPendidikan) != 0 && (facts.KeadaanIzinTempat & KeadaanIzinTempat.Ya) != 0 && (facts.KeadaanAtributParpol & KeadaanAtributParpol.Tidak) != 0) && facts.Day >= 738746);
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.KeadaanTempat & ~0x1UL) != 0 && (facts.KeadaanTempat & ~0x6UL) != 0 && (facts.KeadaanTempat & ~0x18UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.KeadaanTempat = facts.KeadaanTempat & 0x1UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu7_2017_521_HTempatPossible(one);
            one.KeadaanTempat = facts.KeadaanTempat & 0x6UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu7_2017_521_HTempatPossible(one);
            one.KeadaanTempat = facts.KeadaanTempat & 0x18UL;
            found |= found == possible || one.KeadaanTempat == 0 ? 0 : Uu7_2017_521_HTempatPossible(one);
            return found;
        }

        return possible;
    }

    // uu-7-2017/522
    private static RuleResult Uu7_2017_522(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.PelaksanaTimKampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.Hakim | PelakuStatus.PimpinanBpkBi | PelakuStatus.PegawaiBumnBumd)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PelakuStatus & ~(PelakuStatus.Hakim | PelakuStatus.PimpinanBpkBi | PelakuStatus.PegawaiBumnBumd)) != 0 || (facts.PerbuatanMust & Perbuatan.PelaksanaTimKampanye) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Kampanye) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/523-1
    private static RuleResult Uu7_2017_523_1(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0 || (facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_523_1Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_523_1Possible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0 || (facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0)
        {
            return Off;
        }

        var isMet = (((facts.PerbuatanMust & Perbuatan.MemberiUangBarang) != 0 && (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) != 0) && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x600000UL) == 0 && (facts.PerbuatanMay & 0x600000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x600000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x600000UL;
            var found = Uu7_2017_523_1Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_523_1Possible(none);
        }

        if ((facts.PerbuatanMust & 0x1000000UL) == 0 && (facts.PerbuatanMay & 0x1000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1000000UL;
            var found = Uu7_2017_523_1Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_523_1Possible(none);
        }

        return possible;
    }

    // uu-7-2017/523-2
    private static RuleResult Uu7_2017_523_2(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.MasaTenang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0 || (facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_523_2Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_523_2Possible(in KnownFacts facts)
    {
        if ((facts.Tahapan & Tahapan.MasaTenang) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0 || (facts.PerbuatanMay & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) == 0)
        {
            return Off;
        }

        var isMet = (((facts.PerbuatanMust & Perbuatan.MemberiUangBarang) != 0 && (facts.PerbuatanMust & (Perbuatan.PelaksanaTimKampanye | Perbuatan.PesertaKampanye)) != 0) && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && (facts.Tahapan & ~Tahapan.MasaTenang) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.PerbuatanMust & 0x600000UL) == 0 && (facts.PerbuatanMay & 0x600000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x600000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x600000UL;
            var found = Uu7_2017_523_2Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_523_2Possible(none);
        }

        if ((facts.PerbuatanMust & 0x1000000UL) == 0 && (facts.PerbuatanMay & 0x1000000UL) != 0)
        {
            var some = facts;
            some.PerbuatanMust |= Lowest(facts.PerbuatanMay & 0x1000000UL);
            var none = facts;
            none.PerbuatanMay &= ~0x1000000UL;
            var found = Uu7_2017_523_2Possible(some);
            return found == possible || none.PerbuatanMay == 0 ? found : found | Uu7_2017_523_2Possible(none);
        }

        return possible;
    }

    // uu-7-2017/523-3
    private static RuleResult Uu7_2017_523_3(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.MemberiUangBarang) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Pemungutan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if (((facts.PerbuatanMust & Perbuatan.MemberiUangBarang) == 0 || (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) != 0 || (facts.Tahapan & ~Tahapan.Pemungutan) != 0 || (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) != 0) || facts.Day < 736693)
        {
            return RuleResult.Open;
        }

        return RuleResult.Established;
    }

    // uu-7-2017/547
    private static RuleResult Uu7_2017_547(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return RuleResult.NotMet;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return RuleResult.NotMet;
        }

        var possible = Uu7_2017_547Possible(facts);
        if (possible == Off)
        {
            return RuleResult.NotMet;
        }

        return Result(possible, facts.Day >= 736693);
    }

    private static int Uu7_2017_547Possible(in KnownFacts facts)
    {
        if ((facts.PerbuatanMay & Perbuatan.KeputusanTindakanMenguntungkan) == 0)
        {
            return Off;
        }

        if ((facts.PelakuStatus & (PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0)
        {
            return Off;
        }

        if ((facts.Tahapan & Tahapan.Kampanye) == 0)
        {
            return Off;
        }

        if ((facts.KeadaanDenganSengaja & KeadaanDenganSengaja.Ya) == 0)
        {
            return Off;
        }

        if ((facts.SasaranJenis & (SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0)
        {
            return Off;
        }

        if ((facts.SasaranStatus & SasaranStatus.Calon) == 0 && (facts.SasaranJenis & SasaranJenis.Parpol) == 0)
        {
            return Off;
        }

        var isMet = ((facts.PelakuStatus & ~(PelakuStatus.PejabatNegara | PelakuStatus.PimpinanBpkBi)) == 0 && (facts.PerbuatanMust & Perbuatan.KeputusanTindakanMenguntungkan) != 0 && (facts.SasaranJenis & ~(SasaranJenis.Presiden | SasaranJenis.Legislatif | SasaranJenis.Parpol)) == 0 && ((facts.SasaranStatus & ~SasaranStatus.Calon) == 0 || (facts.SasaranJenis & ~SasaranJenis.Parpol) == 0) && (facts.Tahapan & ~Tahapan.Kampanye) == 0 && (facts.KeadaanDenganSengaja & ~KeadaanDenganSengaja.Ya) == 0);
        var isExcused = false;
        var mayBeExcused = false;
        var possible = (isMet ? 0 : Off) | (mayBeExcused ? Lifted : 0) | (isExcused ? 0 : Broken);
        if (BitOperations.IsPow2(possible))
        {
            return possible;
        }

        if ((facts.SasaranJenis & ~0xFUL) != 0 && (facts.SasaranJenis & ~0x30UL) != 0 && (facts.SasaranJenis & ~0x40UL) != 0)
        {
            var found = 0;
            var one = facts;
            one.SasaranJenis = facts.SasaranJenis & 0xFUL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_547Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x30UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_547Possible(one);
            one.SasaranJenis = facts.SasaranJenis & 0x40UL;
            found |= found == possible || one.SasaranJenis == 0 ? 0 : Uu7_2017_547Possible(one);
            return found;
        }

        return possible;
    }
}
