using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>Procedure, authority and policy follow the day of the decision; without it, the day of the act.</summary>
internal static class DecisionDays
{
    /// <summary>The first day of each part of the possible days in which nothing changes.</summary>
    public static IReadOnlyList<DateOnly> Of(RuleIndex index, CompletedAction action, FactSet facts) => facts.Find(FactKeys.DecisionDate)?.Days is { } days
        ? [.. index.Days.Cut(days).Select(part => part.From)]
        : [.. action.Segments.Select(segment => segment.Days.From)];
}
