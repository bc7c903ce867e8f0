// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>pelaku.calon_untuk</c> (Office the actor stands for). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record Office
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Office(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>President and Vice-President: <c>presiden</c>.</summary>
    public static Office President { get; } = new("presiden");

    /// <summary>DPR (national parliament): <c>dpr</c>.</summary>
    public static Office Dpr { get; } = new("dpr");

    /// <summary>DPD (regional representatives): <c>dpd</c>.</summary>
    public static Office Dpd { get; } = new("dpd");

    /// <summary>DPRD (regional parliament): <c>dprd</c>.</summary>
    public static Office Dprd { get; } = new("dprd");

    /// <summary>Governor and vice-governor: <c>gubernur</c>.</summary>
    public static Office Governor { get; } = new("gubernur");

    /// <summary>Bupati or mayor (wali kota) and deputy: <c>bupati_wali_kota</c>.</summary>
    public static Office BupatiOrMayor { get; } = new("bupati_wali_kota");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator Office?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(Office? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
