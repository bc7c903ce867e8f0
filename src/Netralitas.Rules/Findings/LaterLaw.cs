using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>What the law that took the place of the law of the day of the act provides, to be compared with it.</summary>
public sealed record LaterLaw
{
    /// <summary>The later regime's id in the rule files.</summary>
    public required string Regime { get; init; }

    /// <summary>The later regime's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its first day, inclusive: it matters for decisions from then on.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>True when the described decision is surely not before its first day; null when the day of the decision does not settle that.</summary>
    public required bool? AppliesToDecision { get; init; }

    /// <summary>What to know for acts done before.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>The kinds it permits for the same violation, mild to heavy.</summary>
    public required IReadOnlyList<SanctionChoice> Options { get; init; }

    /// <summary>How well <see cref="Content"/> is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}
