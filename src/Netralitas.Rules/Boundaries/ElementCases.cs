using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>Each element alone: not met, not known, and met by each of its alternatives.</summary>
internal static class ElementCases
{
    public static void Add(CaseSubject subject, CaseDraft draft)
    {
        foreach (var element in subject.Elements)
        {
            var words = CaseWords.Of(element.Source, subject.Index.Content.Vocabulary);
            draft.Add($"unsur tidak terpenuhi: {words}", NotMet(subject, draft.Basis, element));
            draft.Add($"unsur tidak diketahui: {words}", subject.Forget(draft.Basis, element, action => subject.AreMet(action, element)));
            foreach (var alternative in element.Source is AnyOf ? element.Parts : [])
            {
                draft.Add($"cukup satu dari beberapa: {CaseWords.Of(alternative.Source, subject.Index.Content.Vocabulary)}", Alone(subject, draft.Basis, element, alternative));
            }
        }
    }

    private static FactSet? NotMet(CaseSubject subject, FactSet basis, CompiledCondition element) => subject.Find(
        subject.And(subject.WhereMet(element), subject.Not(subject.Where(element.Source))),
        basis,
        CaseSubject.FactsOf(element.Source),
        action => action.Ask(element.Evaluate) == Truth.False && subject.AreMet(action, element) && subject.IsInForce(action));

    private static FactSet? Alone(CaseSubject subject, FactSet basis, CompiledCondition element, CompiledCondition alternative)
    {
        var others = element.Parts.Where(part => part != alternative).ToList();
        var region = others.Aggregate(
            subject.And(subject.WhereMet(), subject.Where(alternative.Source)),
            (left, other) => subject.And(left, subject.Not(subject.Where(other.Source))));
        return Find(subject.And(region, subject.Broken)) ?? Find(region);

        FactSet? Find(int where) => subject.Find(where, basis, CaseSubject.FactsOf(element.Source), action =>
            subject.AreMet(action) && action.Ask(alternative.Evaluate) == Truth.True && others.TrueForAll(other => action.Ask(other.Evaluate) == Truth.False));
    }
}
