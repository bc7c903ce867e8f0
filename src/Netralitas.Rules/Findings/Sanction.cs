using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>The sanction a violation carries.</summary>
public sealed record Sanction
{
    /// <summary>The level, for example <c>berat</c>; null where the law sets none.</summary>
    public required string? Level { get; init; }

    /// <summary>The level in words, or the sentence that says why there is none.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The kinds the law permits at this level, mild to heavy; empty without a level.</summary>
    public required IReadOnlyList<SanctionChoice> Options { get; init; }

    /// <summary>The provisions that attach this sanction to the violation.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>
    /// Laws that changed this sanction after the act and up to the described decision, or at all when no decision is
    /// described, the earliest first; empty when there is none.
    /// </summary>
    public required IReadOnlyList<LaterLaw> LaterLaw { get; init; }
}

/// <summary>One kind of sanction.</summary>
public sealed record SanctionChoice
{
    /// <summary>The kind's code.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>How long it lasts; null when it has no length.</summary>
    public required Quantity? Duration { get; init; }

    /// <summary>Whether a transitional rule puts it in the place of another kind.</summary>
    public required bool IsTransitional { get; init; }

    /// <summary>The code of the statutory kind it stands in for; null for a statutory kind.</summary>
    public required string? Replaces { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}
