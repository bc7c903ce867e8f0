using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>What bodies really decided or imposed in such matters. Information, neither law nor part of the recommendation.</summary>
public sealed record PracticeNote
{
    /// <summary>Its id in the rule files.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What was decided or imposed, with its numbers and its time.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }
}
