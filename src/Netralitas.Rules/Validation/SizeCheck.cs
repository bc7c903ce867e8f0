using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Validation;

/// <summary>
/// Whether a rulebook is of a size that can be checked and answered in bounded time. Files within every bound of their own can still
/// multiply: rules by days, calendars by targets, conditions by codes.
/// </summary>
internal static class SizeCheck
{
    private static readonly LocalizedText DaysOfChange = new("hari yang mengubah sesuatu", "days on which anything changes");
    private static readonly LocalizedText CalendarEntries = new("entri kalender", "entries of calendars");
    private static readonly LocalizedText Periods = new("masa berbeda dalam syarat dan pengecualian", "different periods in conditions and exceptions");

    /// <summary>Reports what is too much; true when nothing is.</summary>
    /// <param name="manifest">The file that what is too much altogether is reported at.</param>
    public static bool Run(RulebookContent content, string manifest, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var size = new Size(content, new SourceSpan(manifest, 1, 1, 1), limits, diagnostics);
        size.CheckKinds();
        if (size.IsBounded)
        {
            size.CheckConditions();
            size.CheckCodes();
            size.CheckDays();
        }

        return size.IsBounded;
    }

    private sealed class Size(RulebookContent content, SourceSpan manifest, ReadLimits limits, DiagnosticBag diagnostics)
    {
        public bool IsBounded { get; private set; } = true;

        public void CheckKinds()
        {
            CheckKind(RuleFiles.Rules, content.Rules.Count);
            CheckKind(RuleFiles.Instruments, content.Instruments.Count);
            CheckKind(RuleFiles.Regimes, content.Regimes.Count);
            CheckKind(RuleFiles.Calendars, content.Calendars.Count);
            CheckKind(RuleFiles.Permissions, content.Permissions.Count);
            CheckKind(RuleFiles.Steps, content.Steps.Count);
            CheckKind(RuleFiles.Policies, content.Policies.Count);
            CheckKind(RuleFiles.Practices, content.Practices.Count);
        }

        public void CheckConditions()
        {
            var rules = content.Rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, OwnConditions);
            var superiors = content.Superiors();
            foreach (var rule in content.Rules.Where(rule => OwnConditions(rule) + superiors[rule.Id].Sum(other => (long)rules[other.Id]) > limits.MaxConditions))
            {
                Report(ReferenceDiagnostics.TooManyConditions, rule.Span, limits.MaxConditions);
            }

            foreach (var condition in content.Conditions().Where(condition => Count(condition) > limits.MaxConditions))
            {
                Report(ReferenceDiagnostics.TooManyConditions, condition.Span, limits.MaxConditions);
            }
        }

        public void CheckCodes()
        {
            foreach (var fact in content.Vocabulary.Facts.Where(fact => fact.Codes.Count + fact.Groups.Sum(group => 1 + group.Members.Count) > limits.MaxCodes))
            {
                Report(ReferenceDiagnostics.TooManyCodes, fact.Span ?? manifest, fact.Key, limits.MaxCodes);
            }
        }

        public void CheckDays()
        {
            // Each bound keeps the work of counting the next one small.
            CheckCount(CalendarEntries, content.Calendars.Sum(calendar => (long)calendar.Phases.Count + calendar.Designations.Sum(designation => designation.Targets.Count)));
            if (IsBounded)
            {
                CheckCount(Periods, new DayTests(content).Count);
            }

            if (IsBounded)
            {
                CheckCount(DaysOfChange, new BoundaryCollector(content).Collect().Count());
            }
        }

        private static int OwnConditions(Rule rule) => Conditions(rule).Sum(Count);

        private static IEnumerable<Condition> Conditions(Rule rule) =>
            rule.Exceptions.Select(exception => exception.When).Concat(rule.Remarks.Select(remark => remark.When).OfType<Condition>()).Prepend(rule.When);

        private static int Count(Condition condition) => condition.Leaves().Count();

        private void CheckKind(string kind, int count)
        {
            if (count > limits.MaxRules)
            {
                Report(ReferenceDiagnostics.TooManyOfAKind, manifest, limits.MaxRules, kind);
            }
        }

        private void CheckCount(LocalizedText what, long count)
        {
            if (count > limits.MaxDays)
            {
                Report(ReferenceDiagnostics.TooManyDays, manifest, limits.MaxDays, what);
            }
        }

        private void Report(DiagnosticDescriptor descriptor, SourceSpan span, params object[] arguments)
        {
            IsBounded = false;
            diagnostics.Report(descriptor, span, arguments);
        }
    }
}
