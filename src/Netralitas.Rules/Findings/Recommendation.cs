using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>What may be imposed, one entry per track, after concurrence. The authority chooses within it.</summary>
public sealed record Recommendation
{
    /// <summary>The tracks, in the order of <see cref="ViolationKind"/>; they are independent of one another.</summary>
    public required IReadOnlyList<TrackRecommendation> Tracks { get; init; }

    /// <summary>What this recommendation is and is not.</summary>
    public required LocalizedText Note { get; init; }
}

/// <summary>What may be imposed on one track.</summary>
public sealed record TrackRecommendation
{
    /// <summary>The track.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The level; null where the law sets none for any of the violations.</summary>
    public required string? Level { get; init; }

    /// <summary>The level in words, or why there is none.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The violations it answers.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The kinds permitted, mild to heavy.</summary>
    public required IReadOnlyList<SanctionChoice> Options { get; init; }

    /// <summary>Each step that led here, with its basis.</summary>
    public required IReadOnlyList<RecommendationReason> Because { get; init; }

    /// <summary>A choice among the options by a policy, which is not law; null where no policy chooses.</summary>
    public required PolicyChoice? Policy { get; init; }

    /// <summary>What was really imposed in such matters, by id: information beside the recommendation, not law and not part of it.</summary>
    public required IReadOnlyList<PracticeNote> Practice { get; init; }
}

/// <summary>A kind chosen by a policy inside the range the law permits. Policy, not law.</summary>
public sealed record PolicyChoice
{
    /// <summary>The policy's id in the rule files.</summary>
    public required string Id { get; init; }

    /// <summary>The policy's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whose policy it is and how it chooses.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The code of the chosen kind, one of the track's options.</summary>
    public required string Kind { get; init; }

    /// <summary>The chosen kind in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The facts that moved the choice one kind heavier each.</summary>
    public required IReadOnlyList<WeighedFact> Aggravating { get; init; }

    /// <summary>The facts that moved the choice one kind milder each.</summary>
    public required IReadOnlyList<WeighedFact> Mitigating { get; init; }

    /// <summary>Facts not known that would move the choice one kind heavier if they were shown.</summary>
    public required IReadOnlyList<WeighedFact> WouldAggravate { get; init; }

    /// <summary>Facts not known that would move the choice one kind milder if they were shown.</summary>
    public required IReadOnlyList<WeighedFact> WouldMitigate { get; init; }
}

/// <summary>A fact that a policy weighs.</summary>
public sealed record WeighedFact
{
    /// <summary>The fact in words.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>Why the policy weighs it.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The keys of the facts that would settle it; empty for one that holds.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}

/// <summary>One step towards a recommendation.</summary>
public sealed record RecommendationReason
{
    /// <summary>The step in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Its provisions.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }
}
