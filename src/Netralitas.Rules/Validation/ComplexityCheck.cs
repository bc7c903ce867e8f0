using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>
/// Rules and conditions so entangled that they cannot be answered exactly in bounded time and space. Only for rules in which all
/// else is right: it compiles them.
/// </summary>
internal static class ComplexityCheck
{
    /// <summary>
    /// The most steps that all diagrams which are not surely small may take together. Making one again when it is first asked takes as
    /// many at most, so that this bounds evaluation, too.
    /// </summary>
    private const long StepLimit = 5_000_000;

    public static void Run(CheckContext context)
    {
        var content = context.Content;
        var layout = new StateLayout(new FactTable(content.Vocabulary), new DayTests(content));
        var superiors = content.Superiors();
        var left = StepLimit;
        var reported = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        foreach (var rule in content.Rules)
        {
            var before = superiors[rule.Id].ToList();
            var conditions = rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(before.Select(other => other.When));
            var periods = rule.Exceptions.Select(exception => exception.Validity).Concat(before.Select(other => other.Validity));
            if (!IsSurelySmall(conditions, periods, layout) && (left < 0 || DiagramBuilder.Build(rule, before, layout, ref left) is null || left < 0))
            {
                context.Diagnostics.Report(ReferenceDiagnostics.TooComplex, rule.When.Span, rule.Id);
                reported.UnionWith(rule.Exceptions.Select(exception => exception.When).Prepend(rule.When));
            }
        }

        foreach (var condition in content.Conditions().Where(condition => !reported.Contains(condition) && !IsSurelySmall([condition], [], layout)))
        {
            if (left < 0 || DiagramBuilder.Build(condition, layout, ref left) is null || left < 0)
            {
                context.Diagnostics.Report(ReferenceDiagnostics.ConditionTooComplex, condition.Span);
            }
        }
    }

    /// <summary>
    /// Whether a bound that is quick to work out suffices. Facts and days are asked in the order in which the conditions name them, so
    /// that only what is named more than once can make a diagram grow: at worst by as many times as it has answers.
    /// </summary>
    private static bool IsSurelySmall(IEnumerable<Condition> conditions, IEnumerable<ValidityPeriod> periods, StateLayout layout)
    {
        var leaves = conditions.SelectMany(condition => condition.Leaves()).ToList();
        double bound = leaves.Count * (leaves.Count + 1);
        foreach (var repeated in leaves.OfType<HasCode>().GroupBy(leaf => leaf.Fact).Where(leaves => leaves.Count() > 1))
        {
            var fact = layout.Facts.IndexOf(repeated.Key);
            var classes = System.Math.Min(System.Math.Pow(2, repeated.Count()), layout.Facts.CodesIn(fact));
            bound *= layout.Facts.IsSet(fact) ? System.Math.Pow(2, classes) : classes;
        }

        var tests = leaves.OfType<OnDays>().Select(layout.Tests.IndexOf).Concat(periods.Select(layout.Tests.IndexOf)).ToList();
        bound *= System.Math.Pow(2, tests.GroupBy(test => test).Count(same => same.Count() > 1));
        return bound <= DiagramBuilder.NodeLimit;
    }
}
