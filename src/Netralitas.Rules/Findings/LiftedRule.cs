using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A rule whose elements are met, lifted by a proven exception.</summary>
public sealed record LiftedRule
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The exceptions that are proven, at least one.</summary>
    public required IReadOnlyList<ExceptionConsidered> By { get; init; }
}
