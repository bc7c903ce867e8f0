using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A fact that follows from day and calendar.</summary>
public sealed record DerivedFact
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>The value in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The days for which it follows, both ends inclusive.</summary>
    public required DayRange Days { get; init; }

    /// <summary>What it follows from.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>How well that is sourced.</summary>
    public required Verification Verification { get; init; }
}
