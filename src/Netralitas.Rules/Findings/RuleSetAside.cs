using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>
/// A rule that the act breaks, or could break, but that yields to another one that governs the act: the general to the special,
/// the earlier text to the later. It yields also where an exception lifts that other rule.
/// </summary>
public sealed record RuleSetAside
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The track of the rule.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The id of the rule it yields to, one of the violations or of the lifted rules.</summary>
    public required string By { get; init; }

    /// <summary>Why it yields.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The provisions that say so, in force on a possible day of the act; may be empty.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>How well it is established that it yields.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where that is taken from.</summary>
    public required SourceNote Source { get; init; }
}
