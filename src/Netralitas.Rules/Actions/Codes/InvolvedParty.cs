// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>keadaan.pihak_dilibatkan</c> (Who was involved in the campaign). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record InvolvedParty
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public InvolvedParty(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>ASN: <c>asn</c>.</summary>
    public static InvolvedParty Asn { get; } = new("asn");

    /// <summary>Member of TNI or Polri: <c>tni_polri</c>.</summary>
    public static InvolvedParty TniOrPolri { get; } = new("tni_polri");

    /// <summary>Village head, lurah or officials of the village or kelurahan: <c>desa_kelurahan</c>.</summary>
    public static InvolvedParty VillageOrKelurahan { get; } = new("desa_kelurahan");

    /// <summary>Officer of a BUMN/BUMD: <c>pejabat_bumn_bumd</c>.</summary>
    public static InvolvedParty BumnOrBumdOfficer { get; } = new("pejabat_bumn_bumd");

    /// <summary>Employee of a BUMN/BUMD: <c>karyawan_bumn_bumd</c>.</summary>
    public static InvolvedParty BumnOrBumdEmployee { get; } = new("karyawan_bumn_bumd");

    /// <summary>Others (for example BPD or judges): <c>lainnya</c>.</summary>
    public static InvolvedParty Other { get; } = new("lainnya");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator InvolvedParty?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(InvolvedParty? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
