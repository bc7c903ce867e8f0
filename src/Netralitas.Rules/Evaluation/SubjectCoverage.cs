using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// Whether any rule in force covers who acted and what was done, whatever the circumstances. Without this question an
/// act that no rule speaks of would come out as "no violation".
/// </summary>
internal static class SubjectCoverage
{
    public static bool IsCovered(RuleIndex index, CompletedAction action) =>
        action.Segments.Any(segment =>
        {
            var subject = OnlySubject(index.Facts, segment.State);
            return index.Rules.Any(rule => rule.Rule.Validity.Covers(segment.Days.From) != Truth.False && rule.When.Evaluate(subject) != Truth.False);
        });

    private static FactState OnlySubject(FactTable facts, FactState state)
    {
        for (var fact = 0; fact < facts.Count; fact++)
        {
            if (!facts.Definitions[fact].IsSubject)
            {
                state = state.WithUnknown(fact, facts.Full[fact]);
            }
        }

        return state;
    }
}
