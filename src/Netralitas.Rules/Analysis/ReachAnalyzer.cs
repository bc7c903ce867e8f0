using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>Rules that are never met, never broken or never established, and exceptions that never play a part.</summary>
internal static class ReachAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context) =>
        context.Index.Rules.SelectMany(rule => context.Check(rule.Rule.Span, [rule.Rule.Id], () => Check(context, rule)));

    private static IEnumerable<Found> Check(AnalysisContext context, CompiledRule rule)
    {
        var established = context.Establish(rule);
        if (established is null)
        {
            yield return WhyNever(context, rule);
        }

        if (Met(context, rule) is null)
        {
            yield break;
        }

        foreach (var exception in rule.Exceptions.Where(exception => Excused(context, rule, exception) is null))
        {
            yield return new Found(AnalysisDiagnostics.UnreachableException, exception.Exception.Span, [rule.Rule.Id], established, rule.Rule.Id);
        }
    }

    private static Found WhyNever(AnalysisContext context, CompiledRule rule)
    {
        var id = rule.Rule.Id;
        if (Met(context, rule) is not { } met)
        {
            var (part, witness) = Culprit(context, rule);
            var words = part is null ? new LocalizedText("–") : ConditionWords.Of(part, context.Index.Content.Vocabulary);
            return new Found(AnalysisDiagnostics.Unreachable, part?.Span ?? rule.Rule.When.Span, [id], witness, id, words);
        }

        // Broken for some full description, and still no description shows it: something cannot be described.
        if (context.Witnesses.Exists(context.Space.Where(rule, RuleDiagram.Broken), rule.Rule.Validity))
        {
            return new Found(AnalysisDiagnostics.NeverEstablished, rule.Rule.Span, [id], met, id);
        }

        var superiors = rule.Superiors.Select(superior => superior.Id);
        var exceptions = rule.Exceptions.Select(exception => exception.Exception.Span.ToString());
        return new Found(AnalysisDiagnostics.Shadowed, rule.Rule.Span, [id, .. superiors], met, id, string.Join(", ", superiors.Concat(exceptions)))
        {
            Others = [.. rule.Superiors.Select(superior => superior.Span), .. rule.Exceptions.Select(exception => exception.Exception.Span)],
        };
    }

    /// <summary>An action that meets the elements.</summary>
    private static FactSet? Met(AnalysisContext context, CompiledRule rule) =>
        context.Find(context.Space.Where(rule.Rule.When), rule.Rule.Validity, action => RuleMatcher.Match(rule, action).ElementsSurelyMet);

    /// <summary>An action that meets the elements and an exception that may be in force.</summary>
    private static FactSet? Excused(AnalysisContext context, CompiledRule rule, CompiledException exception) =>
        rule.Rule.Validity.Overlap(exception.Exception.Validity.Possible) is not { } days ? null : context.Witnesses.Find(
            context.Space.And(context.Space.Where(rule.Rule.When), context.Space.Where(exception.Exception.When)),
            days,
            action => action.Ask(exception.When.Evaluate) == Truth.True);

    /// <summary>The first part without which the other elements can be met, and an action that meets them.</summary>
    private static (Condition? Part, FactSet? Witness) Culprit(AnalysisContext context, CompiledRule rule)
    {
        var parts = rule.Rule.When is AllOf all ? all.Parts : [];
        foreach (var part in parts)
        {
            var others = parts.Where(other => !ReferenceEquals(other, part)).Aggregate(FactSpace.Everywhere, (region, other) => context.Space.And(region, context.Space.Where(other)));
            if (context.Witnesses.Find(others, rule.Rule.Validity, _ => true) is { } witness)
            {
                return (part, witness);
            }
        }

        return (null, null);
    }
}
