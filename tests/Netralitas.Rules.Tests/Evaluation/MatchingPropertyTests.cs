using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>What must hold for every description, checked on random ones.</summary>
public sealed class MatchingPropertyTests
{
    private const int Cases = 800;

    private static readonly Rulebook Rules = Rulebook.Default;

    [Fact]
    public void Match_OnOneDay_AgreesWithTheNaiveEvaluator() =>
        Check(RandomActions.OnOneDay, facts =>
        {
            var day = facts.Find(FactKeys.Date)!.Days!.Value.From;
            var expected = Rules.Index.Content.Rules.Select(new NaiveEvaluator(Rules.Index.Content, facts, day).Evaluate);
            Match(facts).Values.Should().Equal(expected, facts.ToString());
        });

    [Fact]
    public void Match_OnSomeDays_IsFirmOnlyWhereEveryDayAgrees() =>
        Check(RandomActions.OnSomeDays, facts =>
        {
            var range = facts.Find(FactKeys.Date)!.Days!.Value;
            var days = Enumerable.Range(0, range.Until.DayNumber - range.From.DayNumber + 1).Select(range.From.AddDays)
                .Where(day => !IsContradicted(facts, day)).ToList();
            if (days.Count == 0)
            {
                return;
            }

            var byDay = days.Select(day => Match(facts.WithDays(FactKeys.Date, day))).ToList();
            foreach (var (rule, result) in Match(facts))
            {
                var daily = byDay.Select(matched => matched[rule]).Distinct().ToList();
                var expected = daily switch
                {
                    [var same] => same,
                    _ when daily.TrueForAll(IsViolation) => RuleResult.Presumed,
                    _ when daily.TrueForAll(IsSettledOff) => result,
                    _ => RuleResult.Open,
                };
                result.Should().Be(expected, "{0} by {1}", facts, rule);
                (daily.TrueForAll(IsSettledOff) && !IsSettledOff(result)).Should().BeFalse();
            }
        });

    [Fact]
    public void Match_WithOneMoreFact_OnlySettles() =>
        Check(
            random =>
            {
                var facts = RandomActions.OnOneDay(random);
                var missing = Rules.Vocabulary.Facts
                    .Where(fact => fact.Codes.Count > 0 && facts.Find(fact.Key)?.Codes is not { Count: > 0 } && !IsDerivable(fact.Key))
                    .ToList();
                var learnt = missing.Count == 0 ? null : missing[random.Next(missing.Count)];
                return (Before: facts, After: learnt is null ? facts : facts.With(learnt.Key, RandomActions.Codes(random, learnt)));
            },
            pair =>
            {
                // A fact that the calendar contradicts is not knowledge but a mistake, and reported as one.
                if (new ActionEvaluator(Rules).Evaluate(pair.After).Contradictions.Count > 0)
                {
                    return;
                }

                var after = Match(pair.After);
                foreach (var (rule, before) in Match(pair.Before))
                {
                    CanBecome(before).Should().Contain(after[rule], "{0} by {1}", pair.After, rule);
                }
            });

    [Fact]
    public void Evaluate_OfAnyDescription_AsksOnlyWhatIsNotDescribedAndWhatAnOpenRuleMisses() =>
        Check(RandomActions.OnSomeDays, facts =>
        {
            var assessment = new ActionEvaluator(Rules).Evaluate(facts);
            foreach (var question in assessment.Questions.Where(question => question.Fact != FactKeys.Date))
            {
                facts.Find(question.Fact)?.Codes.Should().BeNullOrEmpty();
                question.Decides.Should().NotBeEmpty().And.BeSubsetOf(assessment.Open.Select(open => open.Rule).Concat(assessment.Violations.Select(violation => violation.Rule)));
            }

            assessment.Open.SelectMany(open => open.Missing).Distinct().Should().BeSubsetOf(assessment.Questions.Select(question => question.Fact));
        });

    [Fact]
    public void Evaluate_OfAnyDescription_GivesAVerdictThatFitsItsParts() =>
        Check(RandomActions.OnSomeDays, facts =>
        {
            var assessment = new ActionEvaluator(Rules).Evaluate(facts);
            var expected = assessment.Violations.Count > 0 ? [Verdict.Violation]
                : assessment.Open.Count > 0 ? [Verdict.Undetermined]
                : new[] { Verdict.NoViolation, Verdict.NoRuleInForce };
            expected.Should().Contain(assessment.Verdict);
            (assessment.Recommendation is null).Should().Be(assessment.Violations.Count == 0);
            assessment.Violations.Where(violation => violation.LegalBasis.Count == 0 || (violation.Sanction.Level is not null && violation.Sanction.Basis.Count == 0) || violation.Source.References.Count == 0).Should().BeEmpty();
            assessment.Violations.Where(violation => violation.Standing == Standing.Established != (violation.UnlessShown.Count == 0)).Should().BeEmpty();
        });

    [Fact]
    public void ToJson_OfTheSameDescription_IsTheSameToTheByte() =>
        Check(RandomActions.OnSomeDays, facts =>
            new ActionEvaluator(Rules).Evaluate(facts).ToJson().Should().Be(new ActionEvaluator(Rules).Evaluate(facts).ToJson()));

    private static void Check<T>(Func<Random, T> make, Action<T> holds) =>
        Properties.ForAll(make, Cases, holds);

    private static Dictionary<string, RuleResult> Match(FactSet facts)
    {
        var outcomes = new List<RuleOutcome>();
        new RuleMatcher(Rules.Index).Match(ActionCompleter.Complete(Rules.Index, facts), onlyInForce: false, outcomes);
        var found = outcomes.ToDictionary(outcome => outcome.Rule.Rule.Id, outcome => outcome.Result);
        return Rules.RuleIds.ToDictionary(rule => rule, rule => found.GetValueOrDefault(rule, RuleResult.NotMet));
    }

    private static bool IsContradicted(FactSet facts, DateOnly day) =>
        new ActionEvaluator(Rules).Evaluate(facts.WithDays(FactKeys.Date, day)).Contradictions.Any(item => item.Fact is FactKeys.Phase or FactKeys.TargetStatus)
        || (facts.Find(FactKeys.Phase)?.Codes.Count > 0 && facts.Find(FactKeys.Election)?.Codes is [var election] && Rules.Index.Content.Calendars.Single(calendar => calendar.Id == election).Span.Covers(day) == Truth.False);

    private static bool IsDerivable(string key) => key is FactKeys.Phase or FactKeys.TargetStatus;

    private static bool IsViolation(RuleResult result) => result is RuleResult.Established or RuleResult.Presumed;

    private static bool IsSettledOff(RuleResult result) => result < RuleResult.Open;

    private static RuleResult[] CanBecome(RuleResult before) => before switch
    {
        RuleResult.Open => Enum.GetValues<RuleResult>(),
        RuleResult.NotInForce => [RuleResult.NotInForce, RuleResult.NotMet],
        RuleResult.Presumed => [RuleResult.Presumed, RuleResult.Established, RuleResult.Lifted, RuleResult.SetAside],
        RuleResult.SetAside => [RuleResult.SetAside, RuleResult.NotMet, RuleResult.Lifted],

        // An exception can already be proven while an element is open: the rule is off either way.
        RuleResult.NotMet => [RuleResult.NotMet, RuleResult.Lifted],
        _ => [before],
    };
}
