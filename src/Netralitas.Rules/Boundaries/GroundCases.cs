using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>What keeps a rule from being broken though its elements are met, on, off and not known: its exceptions, and the rules that go before it.</summary>
internal static class GroundCases
{
    /// <param name="When">What it takes.</param>
    /// <param name="Validity">When it is in force.</param>
    private sealed record Ground(CompiledCondition When, ValidityPeriod Validity, string On, string Off, string Unknown, string Days);

    public static void Add(CaseSubject subject, CaseDraft draft)
    {
        foreach (var ground in Of(subject))
        {
            var met = subject.And(subject.WhereMet(), subject.Where(ground.When.Source));
            var facts = CaseSubject.FactsOf(ground.When.Source);
            var on = ground.Validity.Overlap(subject.Rule.Rule.Validity) is { } both
                ? subject.Find(met, draft.Basis, facts, action => subject.AreMet(action) && action.SurelyHolds(ground.Validity, ground.When), both)
                : null;
            draft.Add(ground.On, on);
            if (on is null)
            {
                continue;
            }

            draft.Add(ground.Off, Off(subject, ground, on, facts));
            draft.Add(ground.Unknown, subject.Forget(on, ground.When, action => subject.AreMet(action) && action.SurelyHolds(ground.Validity, null)));
            foreach (var edge in DayEdges.Of(ground.Validity).Where(edge => IsOfRule(edge, subject)))
            {
                draft.Add($"{ground.Days} masih berlaku pada {CaseWords.Of(edge.Inside)}", subject.On(edge.Inside, on, met));
                draft.Add($"{ground.Days} tidak berlaku pada {CaseWords.Of(edge.Outside)}", subject.On(edge.Outside, on, met));
            }
        }
    }

    private static FactSet? Off(CaseSubject subject, Ground ground, FactSet on, IReadOnlyList<string> facts)
    {
        var off = subject.Not(subject.Where(ground.When.Source));
        return Find(subject.And(subject.Broken, off)) ?? Find(subject.And(subject.WhereMet(), off));

        FactSet? Find(int region) => subject.Find(region, on, facts, action => subject.AreMet(action) && action.Ask(ground.When.Evaluate) == Truth.False);
    }

    private static bool IsOfRule(DayEdge edge, CaseSubject subject) =>
        subject.Rule.Rule.Validity.Covers(edge.Inside) == Truth.True && subject.Rule.Rule.Validity.Covers(edge.Outside) == Truth.True;

    private static IEnumerable<Ground> Of(CaseSubject subject)
    {
        foreach (var exception in subject.Rule.Exceptions)
        {
            var reason = CaseWords.Short(exception.Exception.Reason.Indonesian);
            yield return new Ground(
                exception.When,
                exception.Exception.Validity,
                $"pengecualian terbukti: {reason}",
                $"pengecualian terbantah: {reason}",
                $"pengecualian tidak diketahui: {reason}",
                $"pengecualian ({reason})");
        }

        foreach (var superior in subject.Rule.Superiors)
        {
            yield return new Ground(
                subject.Index.Rule(superior.Id).When,
                superior.Validity,
                $"unsur {superior.Id}, yang didahulukan, terpenuhi",
                $"unsur {superior.Id}, yang didahulukan, tidak terpenuhi",
                $"unsur {superior.Id}, yang didahulukan, tidak diketahui",
                superior.Id);
        }
    }
}
