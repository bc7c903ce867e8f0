using System;
using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>The embedded rulebook that another one builds on, and what that one overrides of it.</summary>
public sealed record BaseRulebook
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>Its digest, equal to that of <c>Rulebook.Default</c>.</summary>
    public required string Digest { get; init; }

    /// <summary>What is overridden, in the order of <c>buku.yaml</c>; empty when the own rules only add.</summary>
    public required IReadOnlyList<RulebookOverride> Overrides { get; init; }
}

/// <summary>One text of the embedded rules in whose place an own one holds from a day on.</summary>
public sealed record RulebookOverride
{
    /// <summary>What it is: <c>aturan</c>, <c>kebijakan</c>, <c>prosedur</c>, <c>kebolehan</c> or <c>praktik</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id. Until the day before <see cref="From"/> findings name the embedded text <c>id@tertanam</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The first day of the own text: of the act; of a policy or a procedural step, of the decision where it is described.
    /// </summary>
    public required DateOnly From { get; init; }

    /// <summary>Why it is overridden.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The provisions named for it, in Indonesian drafting form; may be empty.</summary>
    public required IReadOnlyList<string> Basis { get; init; }
}
