using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>An exception that was looked at.</summary>
public sealed record ExceptionConsidered
{
    /// <summary>The exception in words.</summary>
    public required LocalizedText Exception { get; init; }

    /// <summary>Whether it is proven; null when neither proven nor disproven.</summary>
    public required bool? Proven { get; init; }

    /// <summary>What it takes.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Its provisions; empty where it rests on none.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}

/// <summary>An exception that would lift a presumed finding, or a more special rule that would take its place.</summary>
public sealed record UnlessShown
{
    /// <summary>The exception or the more special rule in words.</summary>
    public required LocalizedText Exception { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}
