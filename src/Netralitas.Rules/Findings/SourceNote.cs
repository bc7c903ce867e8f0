using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Where something comes from.</summary>
public sealed record SourceNote
{
    /// <summary>The sources, at least one.</summary>
    public required IReadOnlyList<SourceReference> References { get; init; }

    /// <summary>What to know about the sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}

/// <summary>One source.</summary>
public sealed record SourceReference
{
    /// <summary>The source's id in <c>sumber.yaml</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is found; null when no address is known.</summary>
    public required string? Address { get; init; }
}

/// <summary>A remark with its source.</summary>
public sealed record Note
{
    /// <summary>The remark.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceNote Source { get; init; }
}
