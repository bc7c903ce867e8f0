using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>Compares a finding with what a test or a real case expects and says what an unmet expectation failed on.</summary>
internal sealed class ExpectationChecker(RuleIndex index, Evaluator evaluator)
{
    /// <summary>The failures of an action that cannot be read.</summary>
    public static IReadOnlyList<LocalizedText> Unreadable(DiagnosticBag diagnostics) =>
        [.. diagnostics.Sorted().Select(diagnostic => TestTexts.Invalid.Fill(diagnostic.Message))];

    /// <summary>The finding, and what was expected of it and did not come.</summary>
    /// <param name="rule">The tested rule; null for a real case, which looks at the whole finding.</param>
    public (Assessment Assessment, IReadOnlyList<LocalizedText> Failures) Check(CompiledRule? rule, RuleTestExpectation expected, FactSet facts)
    {
        if (BaseFiles.Hold(expected.Span))
        {
            var texts = new TextsInForce(index, facts);
            (rule, expected) = (rule is null ? null : texts.Rule(rule), texts.Expectation(expected));
        }

        var assessment = evaluator.Evaluate(facts);
        return (assessment, [.. Compare(rule, expected, facts, assessment)]);
    }

    private IEnumerable<LocalizedText> Compare(CompiledRule? rule, RuleTestExpectation expected, FactSet facts, Assessment assessment)
    {
        var action = ActionCompleter.Complete(index, facts);

        foreach (var (id, wanted) in Wanted(rule, expected))
        {
            var compiled = index.Rules.First(known => known.Rule.Id == id);
            var actual = Word(RuleMatcher.Match(compiled, action).Result);
            if (actual != wanted)
            {
                yield return TestTexts.Outcome.Fill(id, CodeNames<TestOutcome>.Of(wanted), CodeNames<TestOutcome>.Of(actual), Killer(compiled, wanted, facts, action));
            }
        }

        if (expected.Verdict is { } verdict && Word(assessment.Verdict) != verdict)
        {
            yield return TestTexts.Verdict.Fill(CodeNames<TestVerdict>.Of(verdict), CodeNames<TestVerdict>.Of(Word(assessment.Verdict)));
        }

        foreach (var question in expected.Questions.Where(question => assessment.Questions.All(asked => asked.Fact != question.Name)))
        {
            yield return TestTexts.Question.Fill(question.Name);
        }

        foreach (var permission in expected.Permissions.Where(permission => assessment.Permissions.All(shown => shown.Id != permission.Name)))
        {
            yield return TestTexts.Permission.Fill(permission.Name);
        }

        var violations = assessment.Violations.Where(found => rule is null || found.Rule == rule.Rule.Id).ToList();
        foreach (var basis in expected.LegalBasis.Where(basis => !violations.Exists(violation => Cites(violation, basis))))
        {
            yield return TestTexts.LegalBasis.Fill($"{basis.Instrument}: {basis.Citation}");
        }

        var levels = Levels(rule, violations, assessment);
        if (expected.Level is { } wantedLevel && !levels.Contains(wantedLevel.Name))
        {
            yield return TestTexts.Level.Fill(wantedLevel.Name, levels.Count == 0 ? "-" : string.Join(", ", levels));
        }
    }

    /// <summary>The level of the tested rule's violation; without one rule, those of the recommendation.</summary>
    private static List<string> Levels(CompiledRule? rule, List<Violation> violations, Assessment assessment)
    {
        var found = rule is null
            ? (assessment.Recommendation?.Tracks ?? []).Select(track => (track.Kind, track.Level))
            : violations.Select(violation => (violation.Kind, violation.Sanction.Level));
        return [.. found.Where(pair => pair.Level is not null).Select(pair => SanctionLevel.CodeOf(pair.Kind, pair.Level))];
    }

    private static IEnumerable<(string Rule, TestOutcome Outcome)> Wanted(CompiledRule? rule, RuleTestExpectation expected) =>
        (rule is not null && expected.Outcome is { } own ? [(rule.Rule.Id, own)] : Array.Empty<(string, TestOutcome)>())
            .Concat(expected.OtherRules.Select(other => (other.Rule.Name, other.Outcome)));

    private static bool Cites(Violation violation, ProvisionReference reference) =>
        violation.LegalBasis.Concat(violation.Sanction.Basis).Any(basis => basis.InstrumentId == reference.Instrument && basis.Provision == reference.Citation);

    /// <summary>The element that killed an expected finding: which, in which line of the rule, with which described value.</summary>
    private LocalizedText Killer(CompiledRule rule, TestOutcome wanted, FactSet facts, CompletedAction action)
    {
        if (wanted is not (TestOutcome.Terbukti or TestOutcome.Diduga))
        {
            return new LocalizedText("");
        }

        var parts = rule.When.Source is AllOf ? rule.When.Parts : [rule.When];
        var elements = new ElementBuilder(index, facts, action).Build(rule.When);
        var killer = elements.Select((element, number) => (element, number)).FirstOrDefault(pair => pair.element.Met != true);
        return killer.element is null
            ? new LocalizedText("")
            : TestTexts.Because.Fill(killer.element.Condition, parts[killer.number].Source.Span.Line, killer.element.Value ?? FactKeys.Unknown);
    }

    private static TestOutcome Word(RuleResult result) => result switch
    {
        RuleResult.Established => TestOutcome.Terbukti,
        RuleResult.Presumed => TestOutcome.Diduga,
        RuleResult.Open => TestOutcome.Terbuka,
        RuleResult.Lifted => TestOutcome.Dikecualikan,
        RuleResult.SetAside => TestOutcome.Dikesampingkan,
        RuleResult.NotInForce => TestOutcome.TidakBerlaku,
        _ => TestOutcome.Tidak,
    };

    private static TestVerdict Word(Verdict verdict) => verdict switch
    {
        Verdict.Violation => TestVerdict.Pelanggaran,
        Verdict.Undetermined => TestVerdict.BelumDapatDitentukan,
        Verdict.NoViolation => TestVerdict.BukanPelanggaran,
        _ => TestVerdict.TidakAdaAturan,
    };
}
