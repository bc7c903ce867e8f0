using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>One element of a rule or of an exception against the described action, with its parts. Immutable and thread-safe.</summary>
public sealed record ExplainedElement
{
    /// <summary>The element in words; of a combined one how it combines its parts.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Whether it is met on all possible days; unknown also where the days differ.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Whether it is met on each part of the possible days, in order; empty when the days do not differ.</summary>
    public required IReadOnlyList<TruthOnDays> OverTime { get; init; }

    /// <summary>What is known of the fact it looks at; null when it combines parts.</summary>
    public required ExplainedFact? Fact { get; init; }

    /// <summary>The days it means where it computes them from the calendar, both ends inclusive; null where it does not, or they are not known.</summary>
    public required DayRange? Days { get; init; }

    /// <summary>Whether it holds when its one part does not.</summary>
    public required bool IsNegation { get; init; }

    /// <summary>The parts of a combined element.</summary>
    public required IReadOnlyList<ExplainedElement> Parts { get; init; }

    /// <summary>The innermost elements that make this one come out as it does; itself where its parts do so only together.</summary>
    internal IReadOnlyList<ExplainedElement> Causes() =>
        Parts.Where(part => IsNegation || part.Truth == Truth).SelectMany(part => part.Causes()).ToList() is { Count: > 0 } causes ? causes : [this];
}

/// <summary>Whether something holds on some days.</summary>
/// <param name="Days">The days, both ends inclusive.</param>
/// <param name="Truth">Whether it holds on them.</param>
public sealed record TruthOnDays(DayRange Days, Truth Truth);
