using System;
using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>One procedural step.</summary>
public sealed record ProceduralStep
{
    /// <summary>The step's id.</summary>
    public required string Id { get; init; }

    /// <summary>The track it belongs to.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What happens.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>Who acts; null where it follows from the content.</summary>
    public required LocalizedText? Actor { get; init; }

    /// <summary>The time limit; null where there is none or none was found.</summary>
    public required Quantity? Deadline { get; init; }

    /// <summary>
    /// The last day of the time limit, when the day it counts from is described as one day; the day of the event does not
    /// count, and working days skip weekends and the holidays given to the evaluator. Null otherwise.
    /// </summary>
    public required DateOnly? DueDate { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What to know about its sourcing; null when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }
}
