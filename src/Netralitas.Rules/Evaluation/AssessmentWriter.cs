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

/// <summary>
/// Writes out an assessment part by part. It keeps what was judged, not how: the action is completed again when the first part
/// is read, which is cheaper than keeping every state of every action.
/// </summary>
internal sealed class AssessmentWriter(Evaluator evaluator, Verdict verdict, RuleOutcome[] matched, FactSet? facts, AsnAction? action) : AssessmentSource
{
    private readonly RuleIndex _index = evaluator.Index;
    private Desk? _desk;

    public override RulebookStamp Rulebook => evaluator.Stamp;

    // Made anew by two threads at once it would still say the same.
    private Desk At => _desk ??= new Desk(_index, facts ?? action!.ToFactSet(), matched);

    public override LocalizedText Reason(Assessment assessment) => verdict switch
    {
        Verdict.Violation => At.Violated.Exists(outcome => outcome.Result == RuleResult.Established) ? EvaluationTexts.ReasonEstablished : EvaluationTexts.ReasonPresumed,
        Verdict.Undetermined => (assessment.Questions.Count > 0 ? EvaluationTexts.ReasonUndetermined : EvaluationTexts.ReasonWithoutQuestion).Fill(At.Open.Count.ToString(CultureInfo.InvariantCulture)),
        Verdict.NoViolation => At.Lifted.Count > 0 ? EvaluationTexts.ReasonLifted : EvaluationTexts.ReasonNoViolation,
        _ => assessment.NotInForce.Count > 0 ? EvaluationTexts.ReasonNotInForce : EvaluationTexts.ReasonNotCovered,
    };

    public override IReadOnlyList<Violation> Violations()
    {
        if (verdict != Verdict.Violation)
        {
            return [];
        }

        Func<FindingBuilder> findings = () => At.Findings;
        return [.. matched.Where(outcome => outcome.IsViolation).Select(outcome => new Violation(new ViolationWriter(outcome, findings)))];
    }

    public override IReadOnlyList<OpenRule> Open() => OfMatched(at => at.Open.Select(at.Findings.Open));

    public override IReadOnlyList<Question> Questions() =>
        OfMatched(at => new QuestionBuilder(_index, at.Action).Build([.. at.Open.Concat(at.Violated).Select(outcome => (outcome.Rule.Rule.Id, at.Missing.Of(outcome)))]));

    public override IReadOnlyList<LiftedRule> Lifted() => OfMatched(at => at.Lifted.Select(outcome => at.Findings.Lifted(outcome.Rule)));

    public override IReadOnlyList<RuleSetAside> SetAside() => OfMatched(at => at.SetAside.Select(outcome => at.Findings.SetAside(outcome.Rule)));

    public override IReadOnlyList<RuleOfAnotherStage> OfAnotherStage()
    {
        var found = At.Violated.Select(outcome => outcome.Rule.Rule.Kind).ToHashSet();
        return [.. OtherStages.Of(_index, At.Action).Where(rule => !found.Contains(rule.Rule.Kind)).Select(At.Findings.OfAnotherStage)];
    }

    // What another day's law would say matters only where the law of the day finds nothing.
    public override IReadOnlyList<RuleNotInForce> NotInForce() => At.Violated.Count + At.Open.Count + At.Lifted.Count > 0
        ? []
        : [.. Match(At.Action).Where(outcome => outcome is { Result: RuleResult.NotInForce, ElementsSurelyMet: true }).Select(outcome => FindingBuilder.NotInForce(outcome.Rule.Rule))];

    public override IReadOnlyList<PermittedAct> Permissions() =>
        [.. _index.Permissions.Where(permission => At.Action.SurelyHolds(permission.Permission.Validity, permission.When)).Select(permission => At.Findings.Permitted(permission.Permission))];

    public override IReadOnlyList<DerivedFact> Derived() => new Derivations(_index, At.Facts, At.Action).Derived();

    public override IReadOnlyList<Contradiction> Contradictions() => new Derivations(_index, At.Facts, At.Action).Contradictions();

    /// <summary>A default is an assumption when some rule would come out otherwise without it.</summary>
    public override IReadOnlyList<Assumption> Assumptions()
    {
        var defaults = Enumerable.Range(0, _index.Facts.Count).Where(fact => At.Action.Origins[fact] == FactOrigin.Default).ToList();
        var results = defaults.Count == 0 ? [] : Results(At.Action);
        return
        [
            .. defaults
                .Where(fact => !results.SetEquals(Results(At.Action.With(state => state.WithUnknown(fact), _index.Layout))))
                .Select(fact => _index.Facts.Definitions[fact])
                .Select(definition => new Assumption
                {
                    Fact = definition.Key,
                    Value = definition.Default!,
                    Text = EvaluationTexts.Assumed.Fill(definition.Name, definition.NameOf(definition.Default!)),
                }),
        ];
    }

    public override Recommendation Recommendation(Assessment assessment) => new RecommendationBuilder(
        _index, At.Action, At.Sanctions, At.Citations, At.Facts.Find(FactKeys.LastSanction)?.Codes is [var last] ? last : null, DecisionDays.Of(_index, At.Action, At.Facts))
        .Build([.. At.Violated.Zip(assessment.Violations, (outcome, violation) => (outcome.Rule, violation))]);

    public override DayRange? DecisionDate() => facts is null ? action!.DecisionDate : facts.Find(FactKeys.DecisionDate)?.Days;

    public override IReadOnlyList<ProceduralStep> Procedure() => verdict != Verdict.Violation ? [] :
        new ProcedureBuilder(_index, At.Action, At.Citations, At.Facts, evaluator.Holidays).Build([.. At.Violated.Select(outcome => outcome.Rule)]);

    // Of most actions no rule says anything, and then nothing need be completed anew.
    private IReadOnlyList<T> OfMatched<T>(Func<Desk, IEnumerable<T>> list) => matched.Length == 0 ? [] : [.. list(At)];

    private List<RuleOutcome> Match(CompletedAction completed)
    {
        var outcomes = new List<RuleOutcome>();
        new RuleMatcher(_index).Match(completed, onlyInForce: false, outcomes);
        return outcomes;
    }

    private HashSet<(int Rule, RuleResult Result)> Results(CompletedAction completed) =>
        [.. Match(completed).Select(outcome => (outcome.Rule.Number, outcome.Result))];
}
