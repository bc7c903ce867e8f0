using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A permitted act that the description fits.</summary>
public sealed record PermittedAct
{
    /// <summary>The permission's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What is permitted, and within which limits.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>Its provisions; empty where it rests on none.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}
