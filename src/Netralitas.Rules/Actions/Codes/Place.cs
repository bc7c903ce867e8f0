// Written by CodeFilesTests from rules/ and the English names in CodeTypes.cs of the tests.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Netralitas.Rules.Actions;

/// <summary>
/// A code of the fact <c>keadaan.tempat</c> (Place of the act). The codes of the shipped vocabulary are members here; one of
/// a rulebook's own is written as a string, which converts by itself. Immutable and thread-safe; equal when the codes are.
/// </summary>
public sealed record Place
{
    /// <summary>A code as rule and action files write it. Whether a vocabulary has it is checked when the action is evaluated.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public Place(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The code as rule and action files write it.</summary>
    public string Code { get; }

    /// <summary>Place of worship: <c>tempat_ibadah</c>.</summary>
    public static Place PlaceOfWorship { get; } = new("tempat_ibadah");

    /// <summary>University or college: <c>perguruan_tinggi</c>.</summary>
    public static Place UniversityOrCollege { get; } = new("perguruan_tinggi");

    /// <summary>Other place of education: <c>tempat_pendidikan_lain</c>.</summary>
    public static Place OtherPlaceOfEducation { get; } = new("tempat_pendidikan_lain");

    /// <summary>Government facility: <c>fasilitas_pemerintah</c>.</summary>
    public static Place GovernmentFacility { get; } = new("fasilitas_pemerintah");

    /// <summary>Another place: <c>lainnya</c>.</summary>
    public static Place Other { get; } = new("lainnya");

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code; null stands for a fact not described.</param>
    /// <returns>The value; null of null.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or blank.</exception>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator Place?(string? code) => code is null ? null : new(code);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The code; null of null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator string?(Place? value) => value?.Code;

    /// <summary>The value as files write it.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
