using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>Precedences that never come to bear.</summary>
internal static class PrecedenceAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context) =>
        from rule in context.Index.Rules
        from precedence in rule.Rule.SetsAside
        from named in precedence.Rules
        let other = context.Index.Rule(named.Name)
        from found in context.Check(named.Span, [rule.Rule.Id, named.Name], () => Check(context, rule, other, named))
        select found;

    private static IEnumerable<Found> Check(AnalysisContext context, CompiledRule rule, CompiledRule other, Named named) => SetsAside(context, rule, other) ? [] :
    [
        new Found(AnalysisDiagnostics.IdlePrecedence, named.Span, [rule.Rule.Id, named.Name], context.Establish(other), rule.Rule.Id, named.Name)
        {
            Others = [other.Rule.Span],
        },
    ];

    private static bool SetsAside(AnalysisContext context, CompiledRule rule, CompiledRule other) =>
        rule.Rule.Validity.Overlap(other.Rule.Validity) is { } days
        && context.Witnesses.Find(
            context.Space.And(context.Space.Where(rule.Rule.When), context.Space.Where(other, RuleDiagram.SetAside)),
            days,
            _ => true) is not null;
}
