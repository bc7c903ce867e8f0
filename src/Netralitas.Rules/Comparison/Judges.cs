using System;
using System.Collections.Generic;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Comparison;

/// <summary>The evaluators of two rulebooks, asked about the same action.</summary>
internal sealed class Judges(RuleIndex old, RuleIndex @new, RulebookStamp stamp, IReadOnlySet<DateOnly> holidays)
{
    // One stamp for both, so that findings differ only by what they say.
    private readonly Evaluator _old = new(old, stamp, holidays);
    private readonly Evaluator _new = new(@new, stamp, holidays);

    /// <summary>What both say of an action.</summary>
    public ActionComparison Judge(FactSet facts)
    {
        var (before, after) = (Judge(_old, facts), Judge(_new, facts));
        var isOtherwise = before is null || after is null ? before != after : FindingSubstance.Of(before) != FindingSubstance.Of(after);
        return new ActionComparison
        {
            Before = before,
            After = after,
            IsJudgedOtherwise = isOtherwise,
            IsDifferent = isOtherwise || (before is not null && AssessmentJson.Write(before, Language.Indonesian) != AssessmentJson.Write(after!, Language.Indonesian)),
        };
    }

    /// <summary>The first of some actions that is judged otherwise, or else the first of which anything else is said.</summary>
    public (FactSet Facts, ActionComparison Findings)? FirstDifference(IEnumerable<FactSet> actions)
    {
        (FactSet, ActionComparison)? inWords = null;
        foreach (var facts in actions)
        {
            var findings = Judge(facts);
            if (findings.IsJudgedOtherwise)
            {
                return (facts, findings);
            }

            inWords ??= findings.IsDifferent ? (facts, findings) : null;
        }

        return inWords;
    }

    private static Assessment? Judge(Evaluator evaluator, FactSet facts)
    {
        try
        {
            return evaluator.Evaluate(facts);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
