// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>pelaku.status</c> (Actor's status). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record ActorStatus
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public ActorStatus(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Civil servant (PNS): <c>pns</c>.</summary>
    public static ActorStatus Pns { get; } = new("pns");

    /// <summary>Probationary civil servant (CPNS): <c>cpns</c>.</summary>
    public static ActorStatus Cpns { get; } = new("cpns");

    /// <summary>Government employee under a work agreement (PPPK): <c>pppk</c>.</summary>
    public static ActorStatus Pppk { get; } = new("pppk");

    /// <summary>Non-ASN government worker (PPNPN, honorer): <c>ppnpn</c>.</summary>
    public static ActorStatus Ppnpn { get; } = new("ppnpn");

    /// <summary>Member of the armed forces (TNI): <c>tni</c>.</summary>
    public static ActorStatus Tni { get; } = new("tni");

    /// <summary>Member of the national police (Polri): <c>polri</c>.</summary>
    public static ActorStatus Polri { get; } = new("polri");

    /// <summary>Village head (kepala desa): <c>kepala_desa</c>.</summary>
    public static ActorStatus VillageHead { get; } = new("kepala_desa");

    /// <summary>Village official (perangkat desa): <c>perangkat_desa</c>.</summary>
    public static ActorStatus VillageOfficial { get; } = new("perangkat_desa");

    /// <summary>Member of the village council (BPD): <c>anggota_bpd</c>.</summary>
    public static ActorStatus BpdMember { get; } = new("anggota_bpd");

    /// <summary>State official (pejabat negara): <c>pejabat_negara</c>.</summary>
    public static ActorStatus StateOfficial { get; } = new("pejabat_negara");

    /// <summary>Leader or member of the BPK; governor or deputy governor of Bank Indonesia: <c>pimpinan_bpk_bi</c>.</summary>
    public static ActorStatus BpkOrBankIndonesiaLeader { get; } = new("pimpinan_bpk_bi");

    /// <summary>Regional official (pejabat daerah): <c>pejabat_daerah</c>.</summary>
    public static ActorStatus RegionalOfficial { get; } = new("pejabat_daerah");

    /// <summary>Judge: <c>hakim</c>.</summary>
    public static ActorStatus Judge { get; } = new("hakim");

    /// <summary>Director, commissioner, supervisor or employee of a state-owned or regional company (BUMN/BUMD): <c>pegawai_bumn_bumd</c>.</summary>
    public static ActorStatus BumnOrBumdStaff { get; } = new("pegawai_bumn_bumd");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator ActorStatus?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(ActorStatus? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
