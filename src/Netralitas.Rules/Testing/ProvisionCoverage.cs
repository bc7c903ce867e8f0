using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Whether tests come to cite a provision. Immutable and thread-safe.</summary>
public sealed record ProvisionCoverage
{
    /// <summary>The instrument's id, for example <c>pp-94-2021</c>.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The instrument's short name, for example <c>PP 94/2021</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>The provision in Indonesian drafting form, for example <c>Pasal 5 huruf n angka 5</c>.</summary>
    public required string Provision { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>
    /// The ids of what cites it, in ordinal order: rules (with their sanction, exceptions and precedence), sanction regimes,
    /// permissions, procedural steps. Empty when nothing does.
    /// </summary>
    public required IReadOnlyList<string> CitedBy { get; init; }

    /// <summary>In how many tests the finding cites it.</summary>
    public required int Findings { get; init; }

    /// <summary>Whether a finding of a test cites it.</summary>
    public bool IsExercised => Findings > 0;
}

/// <summary>The provisions of an instrument, or of a part of one, taken together. Immutable and thread-safe.</summary>
/// <param name="Name">The instrument's short name, or the part's: <c>Pasal 5</c>, <c>ayat (2)</c>, <c>huruf n</c>, <c>angka 5</c>.</param>
/// <param name="Share">How many of the cited provisions in it, itself included, are exercised.</param>
/// <param name="Parts">Its parts, in the order of the instrument's file.</param>
/// <param name="Own">The provision that is just this part; null where only parts of it are provisions of their own.</param>
public sealed record ProvisionSum(string Name, Share Share, IReadOnlyList<ProvisionSum> Parts, ProvisionCoverage? Own);
