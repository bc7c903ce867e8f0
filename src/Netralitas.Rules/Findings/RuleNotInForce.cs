using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A rule that fits the act but was not in force on its day.</summary>
public sealed record RuleNotInForce
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The first day in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last day in force, inclusive; null while it is still in force.</summary>
    public required DateOnly? InForceUntil { get; init; }
}
