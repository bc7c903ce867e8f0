using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>Finds actions that show something and differ from a given one in as few facts as may be.</summary>
internal sealed class NearestAction(AnalysisContext context)
{
    /// <summary>An action in a region that shows what is looked for, or null when there is none.</summary>
    /// <param name="near">The action it should be like.</param>
    /// <param name="changed">The facts that are best changed.</param>
    /// <param name="shows">The evaluator's last word.</param>
    public FactSet? Find(int region, ValidityPeriod days, FactSet near, IEnumerable<string> changed, Func<CompletedAction, bool> shows)
    {
        if (context.Find(region, days, Shows) is not { } found)
        {
            return null;
        }

        var few = changed.Aggregate(near, (facts, key) => Take(facts, key, found));
        return Approach(IsShown(few, Shows) ? few : found, near, Shows);

        bool Shows(CompletedAction action) => !action.Segments.Any(segment => segment.IsContradicted) && shows(action);
    }

    /// <summary>The action with as few of these facts unknown as show what is looked for, or null when that does not.</summary>
    /// <param name="days">Days to try when the day is among the facts.</param>
    public FactSet? Forget(FactSet known, IReadOnlyList<string> facts, IEnumerable<DayRange> days, Func<CompletedAction, bool> shows)
    {
        // What is derived is unknown only when what it is derived from is.
        string[] election = [.. facts, FactKeys.Election];
        string[] target = [.. election, FactKeys.TargetKind];
        IReadOnlyList<IEnumerable<string>> choices = [.. facts.Select(fact => new[] { fact }), facts, election, target, [.. target, FactKeys.Date]];
        var told = WithDerived(known, facts);
        return days.Select(range => known.WithDays(FactKeys.Date, range))
            .Concat(choices.Select(choice => Without(known, choice)))
            .Concat(choices.Select(choice => Without(told, choice)))
            .Concat(Changes().Select(range => known.WithDays(FactKeys.Date, range)))
            .FirstOrDefault(candidate => IsShown(candidate, shows));
    }

    private static FactSet Without(FactSet known, IEnumerable<string> facts) => facts.Distinct().Aggregate(known, (left, key) => left.WithUnknown(key));

    /// <summary>The action with what follows from its calendar told, but for some facts, so that it stays known without the election.</summary>
    private FactSet WithDerived(FactSet known, IReadOnlyList<string> but)
    {
        var action = ActionCompleter.Complete(context.Index, known);
        var table = context.Index.Facts;
        foreach (var fact in new[] { table.TargetStatus, table.Phase }.Where(fact => action.Origins[fact] == FactOrigin.Derived))
        {
            var definition = table.Definitions[fact];
            known = !but.Contains(definition.Key) && action.Segments[0].State.Single(fact) is { } code ? known.With(definition.Key, definition.Codes[code].Code) : known;
        }

        return known;
    }

    /// <summary>Each day on which anything changes, with the day before it.</summary>
    private IEnumerable<DayRange> Changes() => context.Index.Days.Boundaries.Select(day => new DayRange(day.AddDays(-1), day));

    private bool IsShown(FactSet facts, Func<CompletedAction, bool> shows) => shows(ActionCompleter.Complete(context.Index, facts));

    /// <summary>Takes over from another action whatever can be, fact by fact, until nothing more can.</summary>
    private FactSet Approach(FactSet found, FactSet near, Func<CompletedAction, bool> shows)
    {
        for (var before = (FactSet?)null; !ReferenceEquals(before, found);)
        {
            before = found;
            foreach (var key in near.Values.Keys.Union(found.Values.Keys).Order(StringComparer.Ordinal))
            {
                var closer = Take(found, key, near);
                found = closer.ToString() != found.ToString() && IsShown(closer, shows) ? closer : found;
            }
        }

        return found;
    }

    private static FactSet Take(FactSet facts, string key, FactSet from) => from.Find(key) is { } value ? facts.Set(key, value) : facts.WithUndescribed(key);
}
