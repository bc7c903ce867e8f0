using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>What is known of one fact, and from where. Immutable and thread-safe.</summary>
public sealed record ExplainedFact
{
    /// <summary>The fact's key.</summary>
    public required string Key { get; init; }

    /// <summary>The fact's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The value as an action file writes it, several possible ones joined by <c> | </c>; null when it is not known.</summary>
    public required string? Value { get; init; }

    /// <summary>The value in words; null when it is not known.</summary>
    public required LocalizedText? Label { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required FactOrigin Origin { get; init; }

    /// <summary>Where the action describes it; null when it does not, or when nobody said where.</summary>
    public required SourceSpan? Place { get; init; }

    /// <summary>What it follows from, for each part of the possible days; empty unless it is derived.</summary>
    public required IReadOnlyList<DerivedFact> Derivations { get; init; }
}
