using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>Each date one day either side: the days in force, and the days that elements and exceptions ask for.</summary>
internal static class DayCases
{
    public static void Add(CaseSubject subject, CaseDraft draft)
    {
        foreach (var edge in DayEdges.Of(subject.Rule.Rule.Validity, isOfRule: true))
        {
            var isFirst = edge.Inside > edge.Outside;
            draft.Add(isFirst ? "hari pertama berlaku" : "hari terakhir berlaku", subject.On(edge.Inside, draft.Basis, subject.Broken), edge.Name);
            draft.Add(isFirst ? "sehari sebelum berlaku" : "sehari sesudah tidak berlaku lagi", subject.On(edge.Outside, draft.Basis, subject.WhereMet()), edge.NameOutside);
        }

        AddWindows(subject, draft, subject.Rule.When, Region(subject, null));
        foreach (var exception in subject.Rule.Exceptions)
        {
            AddWindows(subject, draft, exception.When, Region(subject, exception.When));
        }
    }

    private static int Region(CaseSubject subject, CompiledCondition? exception) =>
        exception is null ? subject.WhereMet() : subject.And(subject.WhereMet(), subject.Where(exception.Source));

    private static void AddWindows(CaseSubject subject, CaseDraft draft, CompiledCondition condition, int region)
    {
        foreach (var days in condition.Source.Leaves().OfType<OnDays>())
        {
            var leaf = subject.Index.Compile(days);
            var inside = subject.Find(subject.And(region, subject.Where(days)), draft.Basis, [FactKeys.Date, FactKeys.Election, FactKeys.TargetKind], Holds);
            var words = CaseWords.Of(days, subject.Index.Content.Vocabulary);
            foreach (var edge in inside is null ? [] : new DayEdges(subject.Index, inside).Of(days))
            {
                draft.Add($"batas hari, di dalam: {words}", inside!.WithDays(FactKeys.Date, edge.Inside), edge.Name);
                draft.Add($"batas hari, di luar: {words}", inside!.WithDays(FactKeys.Date, edge.Outside), edge.NameOutside);
            }

            bool Holds(CompletedAction action) => subject.AreMet(action) && action.Ask(leaf.Evaluate) == Truth.True;
        }
    }
}
