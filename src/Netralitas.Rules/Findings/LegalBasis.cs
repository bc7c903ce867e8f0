using System;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A provision as it was in force on the day of the act.</summary>
public sealed record LegalBasis
{
    /// <summary>The instrument's short name, for example <c>PP 94/2021</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's id in the rule files, for example <c>pp-94-2021</c>.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The provision in Indonesian drafting form, for example <c>Pasal 5 huruf n angka 5</c>.</summary>
    public required string Provision { get; init; }

    /// <summary>Its words or their short sense.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>The first day in force; null when that day was not found.</summary>
    public required DateOnly? InForceFrom { get; init; }

    /// <summary>When the first day was not found: the day from which it surely is in force; otherwise null.</summary>
    public required DateOnly? InForceNoLaterThan { get; init; }

    /// <summary>The last day in force, inclusive; null while it is still in force.</summary>
    public required DateOnly? InForceUntil { get; init; }

    /// <summary>How well the provision is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}
