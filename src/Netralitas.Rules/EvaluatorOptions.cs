using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Netralitas.Rules;

/// <summary>What an evaluator needs from its caller beyond the rules. Immutable and thread-safe.</summary>
public sealed record EvaluatorOptions
{
    /// <summary>The defaults.</summary>
    public static EvaluatorOptions Default { get; } = new();

    /// <summary>Public holidays, which working days skip besides Saturdays and Sundays; none unless set. The library knows no holidays of its own.</summary>
    public IReadOnlySet<DateOnly> Holidays { get; init; } = FrozenSet<DateOnly>.Empty;
}
