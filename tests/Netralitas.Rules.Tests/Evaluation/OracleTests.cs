using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Xunit;

namespace Netralitas.Rules.Tests.Evaluation;

/// <summary>What the index answers is what two independent oracles answer, on random rulebooks and random partial descriptions.</summary>
public sealed class OracleTests
{
    /// <summary>Each rulebook answers this many descriptions.</summary>
    private const int Descriptions = 20;

    [Fact]
    public void Evaluate_ByRandomRules_AgreesWithTheNaiveEvaluator() =>
        ForAll(4_000, (rulebook, facts) =>
        {
            var assessment = rulebook.Evaluate(facts);
            var naive = NaiveAssessment.Of(rulebook.Content, facts);
            var found = new NaiveAssessment(
                assessment.Verdict,
                [.. assessment.Violations.Select(violation => $"{violation.Rule} {violation.Standing}")],
                [.. assessment.Open.Select(open => open.Rule)],
                [.. assessment.Lifted.Select(lifted => lifted.Rule)],
                [.. assessment.SetAside.Select(aside => aside.Rule)]);
            found.ToString().Should().Be(naive.ToString(), "{0} by\n{1}", facts, rulebook);
        });

    [Fact]
    public void Evaluate_ByRandomRules_SaysWhatEveryCompletionSays() =>
        ForAll(400, (rulebook, facts) =>
        {
            var assessment = rulebook.Evaluate(facts);
            var completions = new Completions(rulebook.Content, facts);
            foreach (var rule in rulebook.Content.Rules.Where(rule => !HasUnknownDay(rulebook, rule)))
            {
                var judgements = completions.IsInForce(rule.Validity) ? completions.Of(rule) : [];
                var violation = assessment.Violations.SingleOrDefault(found => found.Rule == rule.Id);
                var isListed = violation is not null || assessment.Open.Any(open => open.Rule == rule.Id) || assessment.SetAside.Any(aside => aside.Rule == rule.Id);
                (violation?.Standing == Standing.Established).Should().Be(judgements.Count > 0 && judgements.All(judgement => judgement.Stands), "established: {0} of {1} by\n{2}", rule.Id, facts, rulebook);
                isListed.Should().Be(judgements.Any(judgement => judgement.IsBroken), "possible: {0} of {1} by\n{2}", rule.Id, facts, rulebook);
                if (violation is not null)
                {
                    judgements.Should().OnlyContain(judgement => judgement.IsMet, "{0} of {1} by\n{2}", rule.Id, facts, rulebook);
                }
            }
        });

    [Fact]
    public void Evaluate_ByRandomRules_AsksExactlyTheFactsThatCanStillDecide() =>
        ForAll(150, (rulebook, facts) =>
        {
            var assessment = rulebook.Evaluate(facts);
            var completions = new Completions(rulebook.Content, facts);
            if (rulebook.Content.Rules.Any(rule => HasUnknownDay(rulebook, rule)))
            {
                return;
            }

            var concerned = assessment.Open.Select(open => open.Rule).Concat(assessment.Violations.Select(violation => violation.Rule)).ToHashSet();
            var deciding = rulebook.Content.Rules.Where(rule => concerned.Contains(rule.Id)).SelectMany(completions.Deciding).ToHashSet();
            var derived = new[] { FactKeys.Phase, FactKeys.TargetStatus };
            var asked = assessment.Questions.Select(question => question.Fact).ToHashSet();

            // What is derived is also asked by what it would be derived from, which here no calendar knows.
            var alsoAsked = deciding.Overlaps(derived) && facts.Find(FactKeys.TargetKind)?.Codes is not { Count: > 0 } ? [FactKeys.TargetKind] : Array.Empty<string>();
            asked.Except([FactKeys.Election]).Except(alsoAsked).Should().BeEquivalentTo(deciding.Except([FactKeys.Election]).Except(alsoAsked), "{0} by\n{1}", facts, rulebook);
        });

    [Fact]
    public void Evaluate_WithRulesInAnotherOrder_SaysTheSame() =>
        Properties.ForAll(random => (Rulebook: SmallRulebook.Random(random), Random: random), 200, pair =>
        {
            var shuffled = pair.Rulebook.Shuffled(pair.Random);
            var facts = SmallRulebook.Describe(pair.Random);
            shuffled.Evaluate(facts).ToJson().Should().Be(pair.Rulebook.Evaluate(facts).ToJson());
        });

    [Fact]
    public void Evaluate_WithOneMoreFact_KeepsWhatIsEstablished() =>
        ForAll(2_000, (rulebook, facts) =>
        {
            var before = rulebook.Evaluate(facts);
            foreach (var fact in SmallRulebook.Described().Where(fact => facts.Find(fact.Key)?.Codes is not { Count: > 0 } && (fact.Default is null || facts.Find(fact.Key) is not null)))
            {
                var after = rulebook.Evaluate(facts.With(fact.Key, fact.Codes[0].Code));
                before.Violations.Where(violation => violation.Standing == Standing.Established).Select(violation => violation.Rule)
                    .Should().BeSubsetOf(after.Violations.Where(violation => violation.Standing == Standing.Established).Select(violation => violation.Rule), "{0}: {1} by\n{2}", fact.Key, facts, rulebook);
                if (before.Verdict == Verdict.NoViolation)
                {
                    after.Violations.Should().BeEmpty();
                    after.Open.Should().BeEmpty();
                }
            }
        });

    [Fact]
    public void Evaluate_WithAFactThatIsNotAskedFor_ChangesNoRule() =>
        ForAll(2_000, (rulebook, facts) =>
        {
            var before = rulebook.Evaluate(facts);
            var asked = before.Questions.Select(question => question.Fact).ToHashSet();
            foreach (var fact in SmallRulebook.Described().Where(fact => facts.Find(fact.Key)?.Codes is not { Count: > 0 } && !asked.Contains(fact.Key) && (fact.Default is null || facts.Find(fact.Key) is not null)))
            {
                var after = rulebook.Evaluate(facts.With(fact.Key, fact.Codes[^1].Code));
                Settled(after).Should().Equal(Settled(before), "{0}: {1} by\n{2}", fact.Key, facts, rulebook);
            }
        });

    // Which rules are surely broken and which may be. Whether one that may be is open or presumed is a matter of what is proven
    // first, and decides nothing.
    private static IEnumerable<string> Settled(Assessment assessment) =>
        assessment.Violations.Select(violation => (violation.Rule, IsSure: violation.Standing == Standing.Established))
            .Concat(assessment.Open.Select(open => (open.Rule, IsSure: false)))
            .Select(pair => $"{pair.Rule} {pair.IsSure}")
            .Order(StringComparer.Ordinal);

    // Where a first day was not found nobody can complete the description.
    private static bool HasUnknownDay(SmallRulebook rulebook, Rule rule) =>
        rulebook.Content.Rules.Any(other => other.Validity.FromIsLatest) || rule.Exceptions.Any(exception => exception.Validity.FromIsLatest);

    private static void ForAll(int rulebooks, Action<SmallRulebook, FactSet> holds) =>
        Properties.ForAll(random => (Rulebook: SmallRulebook.Random(random), Random: random), rulebooks, pair =>
        {
            for (var i = 0; i < Descriptions; i++)
            {
                holds(pair.Rulebook, SmallRulebook.Describe(pair.Random));
            }
        });
}
