// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>riwayat.hukuman_terakhir</c> (Last disciplinary punishment). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record SanctionKind
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public SanctionKind(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Oral/written reprimand: <c>teguran</c>.</summary>
    public static SanctionKind Reprimand { get; } = new("teguran");

    /// <summary>Temporary removal: <c>pemberhentian_sementara</c>.</summary>
    public static SanctionKind TemporaryRemoval { get; } = new("pemberhentian_sementara");

    /// <summary>Removal: <c>pemberhentian</c>.</summary>
    public static SanctionKind Removal { get; } = new("pemberhentian");

    /// <summary>Oral reprimand: <c>teguran_lisan</c>.</summary>
    public static SanctionKind OralReprimand { get; } = new("teguran_lisan");

    /// <summary>Written reprimand: <c>teguran_tertulis</c>.</summary>
    public static SanctionKind WrittenReprimand { get; } = new("teguran_tertulis");

    /// <summary>Written statement of dissatisfaction: <c>pernyataan_tidak_puas</c>.</summary>
    public static SanctionKind StatementOfDissatisfaction { get; } = new("pernyataan_tidak_puas");

    /// <summary>Postponement of the periodic pay rise (KGB) for 1 year: <c>penundaan_kgb_1_tahun</c>.</summary>
    public static SanctionKind PostponedPayRise1Year { get; } = new("penundaan_kgb_1_tahun");

    /// <summary>Postponement of promotion in rank (KP) for 1 year: <c>penundaan_kp_1_tahun</c>.</summary>
    public static SanctionKind PostponedPromotion1Year { get; } = new("penundaan_kp_1_tahun");

    /// <summary>Demotion in rank by one level for 1 year: <c>penurunan_pangkat_1_tahun</c>.</summary>
    public static SanctionKind RankDemotion1Year { get; } = new("penurunan_pangkat_1_tahun");

    /// <summary>Demotion in rank by one level for 3 years: <c>penurunan_pangkat_3_tahun</c>.</summary>
    public static SanctionKind RankDemotion3Years { get; } = new("penurunan_pangkat_3_tahun");

    /// <summary>Transfer with demotion in post by one level: <c>penurunan_jabatan</c>.</summary>
    public static SanctionKind PostDemotion { get; } = new("penurunan_jabatan");

    /// <summary>Release from the post: <c>pembebasan_jabatan</c>.</summary>
    public static SanctionKind ReleaseFromPost { get; } = new("pembebasan_jabatan");

    /// <summary>Honourable dismissal not at own request (PDHTAPS): <c>pdhtaps</c>.</summary>
    public static SanctionKind Pdhtaps { get; } = new("pdhtaps");

    /// <summary>Dismissal without honour (PTDH): <c>ptdh</c>.</summary>
    public static SanctionKind Ptdh { get; } = new("ptdh");

    /// <summary>Cut of the performance allowance (tunjangan kinerja) by 25 % for 6 months: <c>potong_tukin_6_bulan</c>.</summary>
    public static SanctionKind AllowanceCut6Months { get; } = new("potong_tukin_6_bulan");

    /// <summary>Cut of the performance allowance (tunjangan kinerja) by 25 % for 9 months: <c>potong_tukin_9_bulan</c>.</summary>
    public static SanctionKind AllowanceCut9Months { get; } = new("potong_tukin_9_bulan");

    /// <summary>Cut of the performance allowance (tunjangan kinerja) by 25 % for 12 months: <c>potong_tukin_12_bulan</c>.</summary>
    public static SanctionKind AllowanceCut12Months { get; } = new("potong_tukin_12_bulan");

    /// <summary>Demotion in post by one level for 12 months: <c>penurunan_jabatan_12_bulan</c>.</summary>
    public static SanctionKind PostDemotion12Months { get; } = new("penurunan_jabatan_12_bulan");

    /// <summary>Release from the post to an operational post (jabatan pelaksana) for 12 months: <c>pembebasan_jabatan_12_bulan</c>.</summary>
    public static SanctionKind ReleaseFromPost12Months { get; } = new("pembebasan_jabatan_12_bulan");

    /// <summary>Graded sanctions as written in the work contract: <c>sanksi_bertingkat_kontrak</c>.</summary>
    public static SanctionKind GradedContractSanctions { get; } = new("sanksi_bertingkat_kontrak");

    /// <summary>Termination of employment (PHK), the heaviest: <c>pemutusan_hubungan_kerja</c>.</summary>
    public static SanctionKind TerminationOfEmployment { get; } = new("pemutusan_hubungan_kerja");

    /// <summary>Closed statement: <c>pernyataan_tertutup</c>.</summary>
    public static SanctionKind ClosedStatement { get; } = new("pernyataan_tertutup");

    /// <summary>Open statement: <c>pernyataan_terbuka</c>.</summary>
    public static SanctionKind OpenStatement { get; } = new("pernyataan_terbuka");

    /// <summary>Cancellation as candidate by the KPU of the province or of the regency/city: <c>pembatalan_calon</c>.</summary>
    public static SanctionKind CancellationAsCandidate { get; } = new("pembatalan_calon");

    /// <summary>Dismissal with honour as PNS: <c>pdh</c>.</summary>
    public static SanctionKind Pdh { get; } = new("pdh");

    /// <summary>Dismissal without honour (PTDH) as PNS for not resigning: <c>ptdh_calon</c>.</summary>
    public static SanctionKind PtdhForNotResigning { get; } = new("ptdh_calon");

    /// <summary>The measure differs by provision: <c>denda</c>.</summary>
    public static SanctionKind Fine { get; } = new("denda");

    /// <summary>The measure differs by provision: <c>penjara</c>.</summary>
    public static SanctionKind Prison { get; } = new("penjara");

    /// <summary>The measure differs by provision: <c>penjara_dan_denda</c>.</summary>
    public static SanctionKind PrisonAndFine { get; } = new("penjara_dan_denda");

    /// <summary>Detention (kurungan) of at most 1 year: <c>kurungan</c>.</summary>
    public static SanctionKind Detention { get; } = new("kurungan");

    /// <summary>Fine of at most category II (Rp10,000,000); detention (kurungan) is abolished: <c>denda_kategori_ii</c>.</summary>
    public static SanctionKind FineOfCategory2 { get; } = new("denda_kategori_ii");

    /// <summary>The measure differs by provision: <c>periksa_kembali</c>.</summary>
    public static SanctionKind ToBeCheckedAgain { get; } = new("periksa_kembali");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator SanctionKind?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(SanctionKind? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
