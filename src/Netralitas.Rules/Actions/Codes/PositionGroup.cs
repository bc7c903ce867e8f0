// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>pelaku.kelompok_jabatan</c> (Class of the actor's post). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record PositionGroup
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public PositionGroup(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Principal high leadership post (JPT utama): <c>jpt_utama</c>.</summary>
    public static PositionGroup JptUtama { get; } = new("jpt_utama");

    /// <summary>Intermediate high leadership post (JPT madya): <c>jpt_madya</c>.</summary>
    public static PositionGroup JptMadya { get; } = new("jpt_madya");

    /// <summary>Junior high leadership post (JPT pratama): <c>jpt_pratama</c>.</summary>
    public static PositionGroup JptPratama { get; } = new("jpt_pratama");

    /// <summary>Administrator post: <c>administrator</c>.</summary>
    public static PositionGroup Administrator { get; } = new("administrator");

    /// <summary>Supervisor post (pengawas): <c>pengawas</c>.</summary>
    public static PositionGroup Pengawas { get; } = new("pengawas");

    /// <summary>Operational post (pelaksana): <c>pelaksana</c>.</summary>
    public static PositionGroup Pelaksana { get; } = new("pelaksana");

    /// <summary>Functional post, highest expert grade (JF ahli utama): <c>jf_ahli_utama</c>.</summary>
    public static PositionGroup JfAhliUtama { get; } = new("jf_ahli_utama");

    /// <summary>Other functional post (JF): <c>jf_lainnya</c>.</summary>
    public static PositionGroup OtherJf { get; } = new("jf_lainnya");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator PositionGroup?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(PositionGroup? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
