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
    public static void Run(CheckContext context)
    {
        var content = context.Content;
        var layout = new StateLayout(new FactTable(content.Vocabulary), new DayTests(content));
        var superiors = content.Superiors();
        var reported = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        foreach (var rule in content.Rules)
        {
            var before = superiors[rule.Id].ToList();
            var conditions = rule.Exceptions.Select(exception => exception.When).Prepend(rule.When).Concat(before.Select(other => other.When));
            if (!IsSurelySmall(conditions, layout) && DiagramBuilder.Build(rule, before, layout) is null)
            {
                context.Diagnostics.Report(ReferenceDiagnostics.TooComplex, rule.When.Span, rule.Id);
                reported.UnionWith(rule.Exceptions.Select(exception => exception.When).Prepend(rule.When));
            }
        }

        foreach (var condition in content.Conditions().Where(condition => !reported.Contains(condition) && !IsSurelySmall([condition], layout) && DiagramBuilder.Build(condition, layout) is null))
        {
            context.Diagnostics.Report(ReferenceDiagnostics.ConditionTooComplex, condition.Span);
        }
    }

    /// <summary>
    /// Whether a bound that is quick to work out suffices. Facts are asked in the order in which the conditions name them, so
    /// that only one named more than once can make a diagram grow: at worst by as many times as it has classes of codes.
    /// </summary>
    private static bool IsSurelySmall(IEnumerable<Condition> conditions, StateLayout layout)
    {
        var leaves = conditions.SelectMany(condition => condition.Leaves()).ToList();
        double bound = leaves.Count * (leaves.Count + 1);
        foreach (var repeated in leaves.OfType<HasCode>().GroupBy(leaf => leaf.Fact).Where(leaves => leaves.Count() > 1))
        {
            var fact = layout.Facts.IndexOf(repeated.Key);
            var classes = System.Math.Min(System.Math.Pow(2, repeated.Count()), layout.Facts.CodesIn(fact));
            bound *= layout.Facts.IsSet(fact) ? System.Math.Pow(2, classes) : classes;
        }

        return bound <= DiagramBuilder.NodeLimit;
    }
}
