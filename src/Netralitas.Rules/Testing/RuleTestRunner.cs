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

/// <summary>Runs the tests beside the rules and says what an unmet expectation failed on.</summary>
internal sealed class RuleTestRunner(RuleIndex index, Evaluator evaluator)
{
    public IReadOnlyList<RuleTestResult> Run(IEnumerable<RuleTestFile> files) =>
        [.. files.SelectMany(file => file.Cases.Select(item => Run(file.Rule.Name, item)))];

    private RuleTestResult Run(string ruleId, RuleTestCase item)
    {
        var rule = index.Rules.First(rule => rule.Rule.Id == ruleId);
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(item.Facts, rule.Rule, index.Content, diagnostics), index.Content.Vocabulary, diagnostics);
        var failures = diagnostics.HasErrors
            ? [.. diagnostics.Sorted().Select(diagnostic => TestTexts.Invalid.Fill(diagnostic.Message))]
            : Compare(rule, item.Expected, facts).ToList();
        return new RuleTestResult(ruleId, item.Name, item.Span, failures);
    }

    private IEnumerable<LocalizedText> Compare(CompiledRule rule, RuleTestExpectation expected, FactSet facts)
    {
        var action = ActionCompleter.Complete(index, facts);
        var matcher = new RuleMatcher(index, action);
        var assessment = evaluator.Evaluate(facts);

        foreach (var (id, wanted) in Wanted(rule, expected))
        {
            var compiled = index.Rules.First(known => known.Rule.Id == id);
            var actual = assessment.SetAside.Any(rule => rule.Rule == id) ? TestOutcome.Dikesampingkan : Word(matcher.Match(compiled).Result);
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

        var violation = assessment.Violations.FirstOrDefault(found => found.Rule == rule.Rule.Id);
        foreach (var basis in expected.LegalBasis.Where(basis => !Cites(violation, basis)))
        {
            yield return TestTexts.LegalBasis.Fill($"{basis.Instrument}: {basis.Citation}");
        }

        var level = violation?.Sanction.Level is { } found ? $"{CodeNames<ViolationKind>.Of(violation.Kind)}.{found}" : "-";
        if (expected.Level is { } wantedLevel && level != wantedLevel.Name)
        {
            yield return TestTexts.Level.Fill(wantedLevel.Name, level);
        }
    }

    private static IEnumerable<(string Rule, TestOutcome Outcome)> Wanted(CompiledRule rule, RuleTestExpectation expected) =>
        (expected.Outcome is { } own ? [(rule.Rule.Id, own)] : Array.Empty<(string, TestOutcome)>())
            .Concat(expected.OtherRules.Select(other => (other.Rule.Name, other.Outcome)));

    private static bool Cites(Violation? violation, ProvisionReference reference) =>
        violation is not null
        && violation.LegalBasis.Concat(violation.Sanction.Basis).Any(basis => basis.InstrumentId == reference.Instrument && basis.Provision == reference.Citation);

    /// <summary>The element that killed an expected finding: which, in which line of the rule, with which described value.</summary>
    private LocalizedText Killer(CompiledRule rule, TestOutcome wanted, FactSet facts, CompletedAction action)
    {
        if (wanted is not (TestOutcome.Terbukti or TestOutcome.Diduga))
        {
            return new LocalizedText("");
        }

        var parts = rule.When is CompiledAll all ? all.Parts : [rule.When];
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
