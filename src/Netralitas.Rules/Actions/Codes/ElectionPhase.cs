// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>tahapan</c> (Phase of the election). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record ElectionPhase
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public ElectionPhase(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Before designation of the participants: <c>pra_penetapan</c>.</summary>
    public static ElectionPhase BeforeDesignation { get; } = new("pra_penetapan");

    /// <summary>From designation until the campaign begins: <c>penetapan</c>.</summary>
    public static ElectionPhase Designation { get; } = new("penetapan");

    /// <summary>Campaign period: <c>kampanye</c>.</summary>
    public static ElectionPhase Campaign { get; } = new("kampanye");

    /// <summary>Quiet period (masa tenang): <c>masa_tenang</c>.</summary>
    public static ElectionPhase QuietPeriod { get; } = new("masa_tenang");

    /// <summary>Voting day: <c>pemungutan</c>.</summary>
    public static ElectionPhase VotingDay { get; } = new("pemungutan");

    /// <summary>After voting day: <c>pasca</c>.</summary>
    public static ElectionPhase AfterVoting { get; } = new("pasca");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator ElectionPhase?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(ElectionPhase? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
