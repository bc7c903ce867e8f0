using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>A part of the possible days between which no law changes, with what is known on them.</summary>
internal sealed record Segment(DayRange Days, FactState State, IReadOnlyList<DerivedFact> Derived);

/// <summary>A described action with everything that follows from it.</summary>
/// <param name="Segments">The possible days in order, at least one part.</param>
/// <param name="Origins">By fact number.</param>
internal sealed record CompletedAction(
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<FactOrigin> Origins,
    IReadOnlyList<DerivedFact> Derived,
    IReadOnlyList<Contradiction> Contradictions,
    bool IsDayKnown)
{
    /// <summary>What holds over all possible days: an answer they share, or else unknown.</summary>
    public Truth Ask(Func<FactState, Truth> question)
    {
        var first = question(Segments[0].State);
        return Segments.Skip(1).All(segment => question(segment.State) == first) ? first : Truth.Unknown;
    }

    /// <summary>Whether something is in force and its condition holds, surely, on all possible days; without a condition it is for every act.</summary>
    public bool SurelyHolds(ValidityPeriod validity, CompiledCondition? when) => Segments.All(segment =>
        validity.Covers(segment.Days.From) == Truth.True && when?.Evaluate(segment.State) is null or Truth.True);

    /// <summary>The same for findings, where null is unknown.</summary>
    public bool? IsMet(Func<FactState, Truth> question) => Ask(question) switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => null,
    };
}
