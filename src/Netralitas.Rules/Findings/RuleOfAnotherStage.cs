using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A rule in force that the act would break on another day or at another stage of the election.</summary>
public sealed record RuleOfAnotherStage
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The track of the rule.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The elements that the day or the stage does not meet, at least one.</summary>
    public required IReadOnlyList<Element> Unmet { get; init; }
}
