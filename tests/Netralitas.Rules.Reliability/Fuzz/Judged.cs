using System;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>What must hold for the finding on any described action under any accepted rulebook.</summary>
internal static class Judged
{
    /// <summary>Evaluates, writes and explains; the same facts give the same bytes, and the parts of a finding do not contradict each other.</summary>
    public static Assessment Check(ActionEvaluator evaluator, FactSet facts)
    {
        var assessment = evaluator.Evaluate(facts);
        var json = assessment.ToJson(Language.English);
        Promises.Hold(json == evaluator.Evaluate(facts).ToJson(Language.English), "the same facts and another finding");
        using (JsonDocument.Parse(json))
        {
        }

        using (JsonDocument.Parse(assessment.ToJson()))
        {
        }

        Promises.HoldHarmless(assessment.ToText(), "a finding");
        Promises.HoldHarmless(assessment.ToText(Language.English), "a finding");
        var expected = assessment.Violations.Count > 0 ? Verdict.Violation : assessment.Open.Count > 0 ? Verdict.Undetermined : assessment.Verdict;
        Promises.Hold(assessment.Verdict == expected, $"the verdict is {assessment.Verdict} and the rules say {expected}");
        Promises.Hold(assessment.Violations.Count > 0 || assessment.Verdict != Verdict.Violation, "a violation of no rule");
        Promises.Hold(assessment.Violations.All(violation => evaluator.Rulebook.RuleIds.Contains(violation.Rule)), "a violation of a rule that does not exist");
        return assessment;
    }

    /// <summary>What no further fact can change must not change: no violation stays none once one more fact is described.</summary>
    public static void CheckMoreKnown(ActionEvaluator evaluator, FactSet facts, Assessment assessment, Random random)
    {
        var open = evaluator.Rulebook.Vocabulary.Facts.Where(fact => facts.Find(fact.Key) is null && fact.Default is null && fact.Codes.Count > 0).ToList();

        // What a calendar derives takes the place of a default, which is an assumption and no knowledge.
        var isAssumed = evaluator.Rulebook.Vocabulary.Facts.Any(fact => fact.Default is not null && fact.Key is "pemilihan" or "sasaran.jenis" or "sasaran.status" or "tahapan" or "wilayah");
        if (isAssumed || open.Count == 0 || assessment.Verdict is Verdict.Violation or Verdict.Undetermined || assessment.Contradictions.Count > 0)
        {
            return;
        }

        var more = RandomFacts.Add(facts, open[random.Next(open.Count)], random);
        var again = evaluator.Evaluate(more);
        Promises.Hold(
            again.Verdict is not (Verdict.Violation or Verdict.Undetermined) || again.Contradictions.Count > 0,
            $"{assessment.Verdict} with '{facts}' became {again.Verdict} with '{more}'");
    }

    public static void CheckExplanation(ActionEvaluator evaluator, FactSet facts, Assessment assessment)
    {
        var explanation = evaluator.Explain(facts);
        Promises.Hold(explanation.Verdict == assessment.Verdict, "an explanation of another verdict");
        foreach (var language in Enum.GetValues<Language>())
        {
            Promises.HoldHarmless(explanation.ToText(language, all: true), "an explanation");
            using (JsonDocument.Parse(explanation.ToJson(language)))
            {
            }
        }
    }
}
