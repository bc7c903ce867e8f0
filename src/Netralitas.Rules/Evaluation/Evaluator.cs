using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Evaluates one described action: complete, match, find, combine, ask. Immutable and thread-safe.</summary>
internal sealed class Evaluator(RuleIndex index, RulebookStamp stamp, IReadOnlySet<DateOnly> holidays)
{
    /// <exception cref="System.ArgumentException">The facts name a key or code that the vocabulary does not have.</exception>
    public Assessment Evaluate(FactSet facts)
    {
        var action = ActionCompleter.Complete(index, facts);
        var matcher = new RuleMatcher(index, action);
        var matched = index.Rules.Select(rule => (Rule: rule, Outcome: matcher.Match(rule))).ToList();
        var yields = Precedences.Of(matched);
        var standing = matched.Where(item => !yields.ContainsKey(item.Rule.Rule.Id)).ToList();

        var citations = new CitationBuilder(index, action);
        var sanctions = new SanctionBuilder(index, action, citations, facts.Find(FactKeys.DecisionDate)?.Days);
        var findings = new FindingBuilder(index, action, new ElementBuilder(index, facts, action), citations, sanctions);

        var violated = standing.Where(item => item.Outcome.IsViolation).ToList();
        var open = standing.Where(item => item.Outcome.Result == RuleResult.Open).ToList();
        var lifted = matched.Where(item => item.Outcome.Result == RuleResult.Lifted).ToList();

        // What another day's law would say matters only where the law of the day finds nothing.
        var notInForce = violated.Count + open.Count + lifted.Count > 0
            ? []
            : matched.Where(item => item.Outcome is { Result: RuleResult.NotInForce, ElementsSurelyMet: true }).ToList();
        var otherStage = matched.Where(item => item.Outcome.Result == RuleResult.NotMet && !violated.Exists(found => found.Rule.Rule.Kind == item.Rule.Rule.Kind) && matcher.IsOfAnotherStage(item.Rule));
        var violations = violated.Select(item => (item.Rule, Violation: findings.Violation(item.Rule, item.Outcome))).ToList();

        var questions = new QuestionBuilder(index, action).Build([.. open.Concat(violated).Select(item => (item.Rule.Rule.Id, item.Outcome))]);

        var (verdict, reason) = Judge(action, violations, open.Count, questions.Count > 0, lifted.Count, notInForce.Count);
        return new Assessment
        {
            Verdict = verdict,
            Reason = reason,
            Violations = [.. violations.Select(pair => pair.Violation)],
            Open = [.. open.Select(item => findings.Open(item.Rule.Rule, item.Outcome))],
            Questions = questions,
            Lifted = [.. lifted.Select(item => findings.Lifted(item.Rule))],
            SetAside = [.. matched.Where(item => yields.ContainsKey(item.Rule.Rule.Id)).Select(item => findings.SetAside(item.Rule.Rule, yields[item.Rule.Rule.Id]))],
            OfAnotherStage = [.. otherStage.Select(item => findings.OfAnotherStage(item.Rule))],
            NotInForce = [.. notInForce.Select(item => FindingBuilder.NotInForce(item.Rule.Rule))],
            Permissions = [.. index.Permissions.Where(permission => action.SurelyHolds(permission.Permission.Validity, permission.When)).Select(permission => findings.Permitted(permission.Permission))],
            Derived = action.Derived,
            Assumptions = Assumptions(action, matcher, standing),
            Contradictions = action.Contradictions,
            Recommendation = new RecommendationBuilder(index, action, sanctions, citations, facts.Find(FactKeys.LastSanction)?.Codes is [var last] ? last : null).Build(violations),
            DecisionDate = facts.Find(FactKeys.DecisionDate)?.Days,
            Procedure = new ProcedureBuilder(index, action, citations, facts, holidays).Build([.. violations.Select(pair => pair.Rule)]),
            Rulebook = stamp,
        };
    }

    private (Verdict Verdict, LocalizedText Reason) Judge(
        CompletedAction action,
        List<(CompiledRule Rule, Violation Violation)> violations,
        int open,
        bool asks,
        int lifted,
        int notInForce)
    {
        if (violations.Count > 0)
        {
            return (Verdict.Violation, violations.Exists(pair => pair.Violation.Standing == Standing.Established)
                ? EvaluationTexts.ReasonEstablished
                : EvaluationTexts.ReasonPresumed);
        }

        if (open > 0)
        {
            return (Verdict.Undetermined, (asks ? EvaluationTexts.ReasonUndetermined : EvaluationTexts.ReasonWithoutQuestion).Fill(open.ToString(CultureInfo.InvariantCulture)));
        }

        if (lifted > 0)
        {
            return (Verdict.NoViolation, EvaluationTexts.ReasonLifted);
        }

        if (SubjectCoverage.IsCovered(index, action))
        {
            return (Verdict.NoViolation, EvaluationTexts.ReasonNoViolation);
        }

        return (Verdict.NoRuleInForce, notInForce > 0 ? EvaluationTexts.ReasonNotInForce : EvaluationTexts.ReasonNotCovered);
    }

    /// <summary>A default is an assumption when some rule would come out otherwise without it.</summary>
    private List<Assumption> Assumptions(CompletedAction action, RuleMatcher matcher, IReadOnlyList<(CompiledRule Rule, RuleOutcome Outcome)> matched)
    {
        var assumptions = new List<Assumption>();
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (action.Origins[fact] == FactOrigin.Default
                && matched.Any(item => matcher.MatchWithout(item.Rule, fact).Result != item.Outcome.Result))
            {
                var definition = index.Facts.Definitions[fact];
                assumptions.Add(new Assumption
                {
                    Fact = definition.Key,
                    Value = definition.Default!,
                    Text = EvaluationTexts.Assumed.Fill(definition.Name, definition.NameOf(definition.Default!)),
                });
            }
        }

        return assumptions;
    }
}
