using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Compares a finding with what a test or a real case expects and says what an unmet expectation failed on.</summary>
internal sealed class ExpectationChecker(RuleIndex index, Evaluator evaluator)
{
    /// <summary>The finding, and what was expected of it and did not come.</summary>
    /// <param name="rule">The tested rule; null for a real case, which looks at the whole finding.</param>
    public (Assessment Assessment, IReadOnlyList<TestFailure> Failures) Check(CompiledRule? rule, RuleTestExpectation expected, FactSet facts)
    {
        if (BaseFiles.Hold(expected.Span))
        {
            var texts = new TextsInForce(index, facts);
            (rule, expected) = (rule is null ? null : texts.Rule(rule), texts.Expectation(expected));
        }

        var assessment = evaluator.Evaluate(facts);
        var diagnosis = new Diagnosis(index, facts, assessment);
        return (assessment, [
            .. Outcomes(rule, expected, diagnosis),
            .. Verdicts(expected, diagnosis, assessment),
            .. Shown(expected, diagnosis, assessment),
            .. Violations(rule, expected, diagnosis, assessment)]);
    }

    private IEnumerable<TestFailure> Outcomes(CompiledRule? rule, RuleTestExpectation expected, Diagnosis diagnosis)
    {
        var wanted = expected.OtherRules.Select(other => (Rule: index.Rule(other.Rule.Name), other.Outcome));
        foreach (var (compiled, outcome) in rule is not null && expected.Outcome is { } own ? wanted.Prepend((rule, own)) : wanted)
        {
            var actual = TestWords.Of(diagnosis.ResultOf(compiled));
            if (actual != outcome)
            {
                yield return new TestFailure(
                    TestTexts.Outcome.Fill(compiled.Rule.Id, CodeNames<TestOutcome>.Of(outcome), CodeNames<TestOutcome>.Of(actual)),
                    diagnosis.OfRule(compiled, outcome));
            }
        }
    }

    private static IEnumerable<TestFailure> Verdicts(RuleTestExpectation expected, Diagnosis diagnosis, Assessment assessment)
    {
        if (expected.Verdict is { } verdict && TestWords.Of(assessment.Verdict) is var actual && actual != verdict)
        {
            yield return new TestFailure(
                TestTexts.Verdict.Fill(CodeNames<TestVerdict>.Of(verdict), CodeNames<TestVerdict>.Of(actual)), diagnosis.OfVerdict());
        }
    }

    /// <summary>What the finding must show beside its violations.</summary>
    private IEnumerable<TestFailure> Shown(RuleTestExpectation expected, Diagnosis diagnosis, Assessment assessment)
    {
        foreach (var question in expected.Questions.Where(question => assessment.Questions.All(asked => asked.Fact != question.Name)))
        {
            yield return new TestFailure(TestTexts.Question.Fill(question.Name), [diagnosis.OfQuestion(question.Name)]);
        }

        foreach (var permission in expected.Permissions.Where(permission => assessment.Permissions.All(shown => shown.Id != permission.Name)))
        {
            var compiled = index.Permissions.First(known => known.Permission.Id == permission.Name);
            yield return new TestFailure(TestTexts.Permission.Fill(permission.Name), diagnosis.OfPermission(compiled));
        }

        foreach (var step in expected.Steps.Where(step => assessment.Procedure.All(shown => shown.Id != step.Name)))
        {
            var compiled = index.Steps.First(known => known.Step.Id == step.Name);
            yield return new TestFailure(TestTexts.Step.Fill(step.Name, TestTexts.ListOf(assessment.Procedure.Select(shown => shown.Id))), diagnosis.OfStep(compiled));
        }
    }

    /// <summary>What the tested rule's violation, or without one rule any violation, must and must not hold.</summary>
    private static IEnumerable<TestFailure> Violations(CompiledRule? rule, RuleTestExpectation expected, Diagnosis diagnosis, Assessment assessment)
    {
        var violations = assessment.Violations.Where(found => rule is null || found.Rule == rule.Rule.Id).ToList();
        var cited = violations.SelectMany(violation => violation.LegalBasis.Concat(violation.Sanction.Basis));
        if (expected.Kind is { } kind && violations.TrueForAll(violation => violation.Kind != kind))
        {
            var kinds = violations.Select(violation => CodeNames<ViolationKind>.Of(violation.Kind)).Distinct();
            yield return new TestFailure(TestTexts.Kind.Fill(CodeNames<ViolationKind>.Of(kind), TestTexts.ListOf(kinds)), WithoutViolation());
        }

        foreach (var basis in expected.LegalBasis.Where(basis => !cited.Any(one => Is(one, basis))))
        {
            var all = cited.Select(one => $"{one.InstrumentId}: {one.Provision}").Distinct();
            yield return new TestFailure(TestTexts.LegalBasis.Fill(Name(basis), TestTexts.ListOf(all)), [.. WithoutViolation(), .. diagnosis.OfProvision(basis)]);
        }

        foreach (var basis in expected.NotCited.Where(basis => cited.Any(one => Is(one, basis))))
        {
            yield return new TestFailure(TestTexts.NotCited.Fill(Name(basis)), []);
        }

        if (expected.Level is { } level && Levels(rule, violations, assessment) is var levels && !levels.Contains(level.Name))
        {
            yield return new TestFailure(TestTexts.Level.Fill(level.Name, TestTexts.ListOf(levels)), WithoutViolation());
        }

        IReadOnlyList<TestCause> WithoutViolation() =>
            violations.Count > 0 ? [] : rule is null ? diagnosis.OfVerdict() : diagnosis.OfRule(rule, TestOutcome.Terbukti);
    }

    /// <summary>The level of the tested rule's violation; without one rule, those of the recommendation.</summary>
    private static List<string> Levels(CompiledRule? rule, List<Violation> violations, Assessment assessment)
    {
        var found = rule is null
            ? (assessment.Recommendation?.Tracks ?? []).Select(track => (track.Kind, track.Level))
            : violations.Select(violation => (violation.Kind, violation.Sanction.Level));
        return [.. found.Where(pair => pair.Level is not null).Select(pair => SanctionLevel.CodeOf(pair.Kind, pair.Level))];
    }

    private static bool Is(LegalBasis basis, ProvisionReference reference) =>
        basis.InstrumentId == reference.Instrument && basis.Provision == reference.Citation;

    private static string Name(ProvisionReference reference) => $"{reference.Instrument}: {reference.Citation}";
}
