using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A rule that could still apply.</summary>
public sealed record OpenRule
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The kind of violation it would be.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The sanction level it would carry; null where the law sets none.</summary>
    public required string? Level { get; init; }

    /// <summary>The level in words; null where the law sets none.</summary>
    public required LocalizedText? Label { get; init; }

    /// <summary>The facts its elements miss, in the order of the vocabulary.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The facts that could prove an exception, or that a more special rule takes its place, in the order of the vocabulary.</summary>
    public required IReadOnlyList<string> CouldBeLiftedBy { get; init; }
}
