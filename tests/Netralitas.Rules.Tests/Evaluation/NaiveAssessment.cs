using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>What the naive evaluator's results add up to: which rules stand, which yield, and the verdict.</summary>
internal sealed record NaiveAssessment(
    Verdict Verdict, IReadOnlyList<string> Violations, IReadOnlyList<string> Open, IReadOnlyList<string> Lifted, IReadOnlyList<string> SetAside)
{
    public static NaiveAssessment Of(RulebookContent content, FactSet facts)
    {
        var naive = Naive(content, facts);
        var results = content.Rules.Select(rule => (Rule: rule.Id, Result: naive.Evaluate(rule))).ToList();
        List<string> Of(params RuleResult[] wanted) => [.. results.Where(pair => wanted.Contains(pair.Result)).Select(pair => pair.Rule)];
        List<string> violations = [.. results.Where(pair => pair.Result >= RuleResult.Presumed).Select(pair => $"{pair.Rule} {pair.Result}")];
        var (open, lifted) = (Of(RuleResult.Open), Of(RuleResult.Lifted));
        var verdict = violations.Count > 0 ? Verdict.Violation
            : open.Count > 0 ? Verdict.Undetermined
            : lifted.Count > 0 || IsCovered(content, facts) ? Verdict.NoViolation
            : Verdict.NoRuleInForce;
        return new NaiveAssessment(verdict, violations, open, lifted, Of(RuleResult.SetAside));
    }

    public override string ToString() =>
        $"{Verdict}: {string.Join(", ", Violations)}; open {string.Join(", ", Open)}; lifted {string.Join(", ", Lifted)}; aside {string.Join(", ", SetAside)}";

    private static bool IsCovered(RulebookContent content, FactSet facts)
    {
        var subject = content.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0 && !fact.IsSubject).Aggregate(facts, (known, fact) => known.WithUnknown(fact.Key));
        var naive = Naive(content, subject);
        return content.Rules.Any(naive.MayGovern);
    }

    private static NaiveEvaluator Naive(RulebookContent content, FactSet facts) => new(content, facts, facts.Find(FactKeys.Date)!.Days!.Value.From);
}
