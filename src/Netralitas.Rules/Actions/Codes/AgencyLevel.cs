// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>pelaku.instansi</c> (Level of the actor's agency). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record AgencyLevel
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public AgencyLevel(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Central agency: <c>pusat</c>.</summary>
    public static AgencyLevel Central { get; } = new("pusat");

    /// <summary>Provincial government: <c>provinsi</c>.</summary>
    public static AgencyLevel Province { get; } = new("provinsi");

    /// <summary>Regency or city government: <c>kabupaten_kota</c>.</summary>
    public static AgencyLevel RegencyOrCity { get; } = new("kabupaten_kota");

    /// <summary>Representation of Indonesia abroad: <c>perwakilan_ri</c>.</summary>
    public static AgencyLevel RepresentationAbroad { get; } = new("perwakilan_ri");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator AgencyLevel?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(AgencyLevel? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
