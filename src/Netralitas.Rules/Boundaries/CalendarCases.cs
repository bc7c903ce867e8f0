using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>
/// Rules that ask for the target's status or the phase, by the calendar of an election: the days on which these change, one day
/// either side, in the first election in which that makes a difference.
/// </summary>
internal static class CalendarCases
{
    public static void Add(CaseSubject subject, CaseDraft draft)
    {
        var leaves = subject.Rule.Rule.When.Leaves().OfType<HasCode>().ToList();
        if (leaves.Exists(leaf => leaf.Fact == FactKeys.TargetStatus))
        {
            Add(subject, draft, FactKeys.TargetStatus, [new RelativeDay(RelativeDay.Designation, 0)]);
        }

        var phases = leaves.Where(leaf => leaf.Fact == FactKeys.Phase).SelectMany(leaf => leaf.Codes);
        foreach (var phase in phases.SelectMany(code => subject.Index.Content.Vocabulary.Find(FactKeys.Phase)!.Expand(code.Name)).Distinct())
        {
            Add(subject, draft, FactKeys.Phase, [new RelativeDay(phase + RelativeDay.StartSuffix, 0), new RelativeDay(phase + RelativeDay.EndSuffix, 1)]);
        }
    }

    private static void Add(CaseSubject subject, CaseDraft draft, string derived, IReadOnlyList<RelativeDay> changes)
    {
        foreach (var change in changes)
        {
            if (Actions(subject, draft.Basis.WithUndescribed(derived), change).FirstOrDefault(pair => Differ(subject, pair.Before, pair.On)) is ({ } before, { } on))
            {
                draft.Add($"{CaseWords.Of(change with { Shift = change.Shift - 1 })} menurut kalender", before, change with { Shift = change.Shift - 1 });
                draft.Add($"{CaseWords.Of(change)} menurut kalender", on, change);
            }
        }
    }

    /// <summary>The basis in each election for each of its targets, on the day before a change and on its day.</summary>
    private static IEnumerable<(FactSet Before, FactSet On)> Actions(CaseSubject subject, FactSet basis, RelativeDay change)
    {
        var targets = subject.Index.Content.Vocabulary.Find(FactKeys.TargetKind)!.Codes.Select(code => code.Code);
        return from calendar in subject.Index.Content.Calendars
               where calendar.Areas.Count == 0
               from target in targets
               let designation = calendar.DesignationsOf(target).LastOrDefault()
               where designation is not null
               let anchor = calendar.Anchor(change.Anchor, designation)
               where anchor.From == anchor.Until && anchor.From > DateOnly.MinValue && anchor.From < DateOnly.MaxValue
               let day = change.From(anchor.From)!.Value
               let facts = basis.With(FactKeys.Election, calendar.Id).With(FactKeys.TargetKind, target)
               select (facts.WithDays(FactKeys.Date, day.AddDays(-1)), facts.WithDays(FactKeys.Date, day));
    }

    private static bool Differ(CaseSubject subject, FactSet before, FactSet on)
    {
        var results = new[] { Result(before), Result(on) };
        return results.Contains(RuleResult.Established) && results[0] != results[1];

        RuleResult Result(FactSet facts) => RuleMatcher.Match(subject.Rule, ActionCompleter.Complete(subject.Index, facts)).Result;
    }
}
