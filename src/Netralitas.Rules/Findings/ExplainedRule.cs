using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Why a rule applies to an action, or why not. Immutable and thread-safe.</summary>
public sealed record ExplainedRule
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule forbids.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The track of the rule.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>Where the rule is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The first day in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>Whether the first day was not found, and <see cref="InForceFrom"/> is the latest that it can be.</summary>
    public required bool InForceNoLaterThan { get; init; }

    /// <summary>The last day in force, inclusive; null while it is still in force.</summary>
    public required DateOnly? InForceUntil { get; init; }

    /// <summary>Whether it is in force on all possible days; unknown also where the days differ.</summary>
    public required Truth InForce { get; init; }

    /// <summary>What becomes of it.</summary>
    public required ExplainedResult Result { get; init; }

    /// <summary>What becomes of it on each part of the possible days, in order; empty when the days do not differ.</summary>
    public required IReadOnlyList<ResultOnDays> OverTime { get; init; }

    /// <summary>Its elements, all of which must be met.</summary>
    public required IReadOnlyList<ExplainedElement> Elements { get; init; }

    /// <summary>Its exceptions, any of which lifts it; also those not in force.</summary>
    public required IReadOnlyList<ExceptionExplained> Exceptions { get; init; }

    /// <summary>The rules that go before it, by id.</summary>
    public required IReadOnlyList<ExplainedPrecedence> YieldsTo { get; init; }

    /// <summary>The elements that are not met.</summary>
    internal IEnumerable<ExplainedElement> Unmet => Elements.Where(element => element.Truth == Truth.False);

    /// <summary>
    /// Whether one thing alone keeps it from applying: exactly one of its elements is not met while it may be in force, or all may be
    /// met and it is not in force.
    /// </summary>
    public bool IsNearMiss => Result switch
    {
        ExplainedResult.NotMet => InForce != Truth.False && Unmet.Count() == 1,
        ExplainedResult.NotInForce => true,
        _ => false,
    };

    /// <summary>Whether it plays a part in the finding: broken, still possible, lifted or set aside.</summary>
    public bool IsFound => Result < ExplainedResult.NotInForce;
}

/// <summary>What becomes of a rule on some days.</summary>
/// <param name="Days">The days, both ends inclusive.</param>
/// <param name="Result">What becomes of it on them.</param>
public sealed record ResultOnDays(DayRange Days, ExplainedResult Result);

/// <summary>An exception of a rule against the described action. Immutable and thread-safe.</summary>
public sealed record ExceptionExplained
{
    /// <summary>The exception in words.</summary>
    public required LocalizedText Exception { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Whether it is proven and in force on all possible days.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Whether it is in force on all possible days; unknown also where the days differ.</summary>
    public required Truth InForce { get; init; }

    /// <summary>What it takes, all of it.</summary>
    public required IReadOnlyList<ExplainedElement> Elements { get; init; }
}

/// <summary>A rule that goes before another once its own elements are met. Immutable and thread-safe.</summary>
public sealed record ExplainedPrecedence
{
    /// <summary>The id of the rule that goes before.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it does.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Where that is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Whether it is in force and its elements are met on all possible days.</summary>
    public required Truth Governs { get; init; }
}
