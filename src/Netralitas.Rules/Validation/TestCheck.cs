using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Every rule has its tests: one that fires, one that does not, the first day in force and the day before.</summary>
internal static class TestCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var test in context.Tests.Where(test => context.IsSound(test.Span)))
        {
            context.CheckRuleExists(test.Rule);
            CheckFacts(context, test.Cases.SelectMany(item => item.Facts));

            // The rows of a table share one expectation.
            foreach (var expected in test.Cases.Select(item => item.Expected).Distinct())
            {
                CheckExpectation(context, expected);
            }
        }

        // A rule is not said to lack tests when the file beside it is broken or misspells the rule: that has been told there.
        foreach (var rule in context.Content.Rules.Where(rule => context.IsSound(rule.Span)))
        {
            var path = rule.Span.Path.Replace(RuleFiles.Suffix, RuleFiles.TestSuffix, System.StringComparison.Ordinal);
            var namesUnknownRule = context.Tests.Any(test => test.Span.Path == path && !context.RuleIds.Contains(test.Rule.Name));
            if (context.IsSound(rule.Span with { Path = path }) && !namesUnknownRule)
            {
                // Tests of an embedded text say nothing of the own one in its place.
                var tests = context.Tests.Where(test => test.Rule.Name == rule.Id && BaseFiles.Hold(test.Span) == BaseFiles.Hold(rule.Span));
                CheckCompleteness(context, rule, [.. tests.SelectMany(test => test.Cases)]);
            }
        }
    }

    /// <summary>The described facts exist. Their values are read when the test runs: days may hang on the rule.</summary>
    public static void CheckFacts(CheckContext context, IEnumerable<DescribedFact> facts)
    {
        var vocabulary = context.Content.Vocabulary;
        foreach (var fact in facts.Where(fact => vocabulary.Find(fact.Key) is null).DistinctBy(fact => fact.Span))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownFact, RuleFiles.Vocabulary, fact.Span, fact.Key, vocabulary.Facts.Select(known => known.Key), fact.Key);
        }
    }

    /// <summary>Everything that an expectation names exists.</summary>
    public static void CheckExpectation(CheckContext context, RuleTestExpectation expected)
    {
        foreach (var (rule, _) in expected.OtherRules)
        {
            context.CheckRuleExists(rule);
        }

        foreach (var question in expected.Questions.Where(question => !context.FactKeys.Contains(question.Name)))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownFact, RuleFiles.Vocabulary, question.Span, question.Name, context.FactKeys, question.Name);
        }

        foreach (var permission in expected.Permissions.Where(permission => !context.PermissionIds.Contains(permission.Name)))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownPermission, RuleFiles.Permissions, permission.Span, permission.Name, context.PermissionIds, permission.Name);
        }

        foreach (var step in expected.Steps.Where(step => !context.StepIds.Contains(step.Name)))
        {
            context.ReportUnknown(SourceDiagnostics.UnknownExpectedStep, RuleFiles.Steps, step.Span, step.Name, context.StepIds, step.Name);
        }

        if (expected.Level is { } wanted && !context.LevelCodes.Contains(wanted.Name))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownLevel, RuleFiles.Regimes, wanted.Span, wanted.Name, context.LevelCodes, wanted.Name);
        }

        // Each expected provision is its own norm here; it need not be in force at all times, only exist.
        context.CheckNorms(
            [.. expected.LegalBasis.Concat(expected.NotCited).Select(reference => new LegalNorm([reference], reference.Span))],
            new ValidityPeriod(System.DateOnly.MaxValue, System.DateOnly.MinValue));
    }

    private static void CheckCompleteness(CheckContext context, Rule rule, IReadOnlyList<RuleTestCase> cases)
    {
        if (cases.Count == 0)
        {
            context.Diagnostics.Report(SourceDiagnostics.NoTests, rule.Span, rule.Id);
            return;
        }

        // A test that is skipped, or known to fail, shows nothing.
        cases = [.. cases.Where(item => item.Reservation is null)];
        Require(cases.Any(item => item.Expected.Outcome is TestOutcome.Terbukti or TestOutcome.Diduga), SourceDiagnostics.NoFiringTest);
        Require(cases.Any(item => item.Expected.Outcome is not (null or TestOutcome.Terbukti or TestOutcome.Diduga)), SourceDiagnostics.NoSilentTest);
        Require(cases.Any(item => IsOn(item, new RelativeDay(RelativeDay.ValidFrom, 0))), SourceDiagnostics.NoFirstDayTest);
        Require(cases.Any(item => IsOn(item, new RelativeDay(RelativeDay.ValidFrom, -1))), SourceDiagnostics.NoDayBeforeTest);

        void Require(bool holds, DiagnosticDescriptor descriptor)
        {
            if (!holds)
            {
                context.Diagnostics.Report(descriptor, rule.Span, rule.Id);
            }
        }
    }

    private static bool IsOn(RuleTestCase item, RelativeDay day) =>
        item.Facts.Any(fact => fact.Key == FactKeys.Date && fact.Values is [var value] && RelativeDay.Parse(value.Name) == day);
}
