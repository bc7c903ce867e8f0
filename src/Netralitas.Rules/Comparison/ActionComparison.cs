using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Comparison;

/// <summary>What two rulebooks say of one action. Immutable and thread-safe.</summary>
public sealed record ActionComparison
{
    /// <summary>The old finding; null when the older rulebook lacks a fact or code that describes the action.</summary>
    public required Assessment? Before { get; init; }

    /// <summary>The new finding; null when the newer rulebook lacks a fact or code that describes the action.</summary>
    public required Assessment? After { get; init; }

    /// <summary>Whether they decide otherwise: verdict, violations, legal basis, sanction, recommendation, questions, procedure.</summary>
    public required bool IsJudgedOtherwise { get; init; }

    /// <summary>Whether anything in them is different, if only a word; the rulebook's own name, version and digest do not count.</summary>
    public required bool IsDifferent { get; init; }
}
