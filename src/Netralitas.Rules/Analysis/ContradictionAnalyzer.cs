using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>
/// An act that a permission allows and a rule forbids. Both must speak of that act: a rule that is broken by what the actor is,
/// whatever was done, contradicts no permission to do something.
/// </summary>
internal static class ContradictionAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context) =>
        from permission in context.Index.Permissions
        from rule in context.Index.Rules
        where NameTheAct(context.Index.Facts, permission.Permission.When, rule.Rule.When)
        from found in context.Check(rule.Rule.Span, [rule.Rule.Id, permission.Permission.Id], () => Check(context, permission, rule))
        select found;

    private static bool NameTheAct(FactTable facts, params IReadOnlyList<Condition> conditions) =>
        facts.TryIndexOf(FactKeys.Act, out var act) && conditions.All(condition => NecessaryCodes.Of(condition, facts).ContainsKey(act));

    private static IEnumerable<Found> Check(AnalysisContext context, CompiledPermission permission, CompiledRule rule)
    {
        var witness = permission.Permission.Validity.Overlap(rule.Rule.Validity) is not { } days ? null : context.Witnesses.Find(
            context.ByOneAct(context.Space.And(context.BrokenByOneAct(rule), context.Space.Where(permission.Permission.When))),
            days,
            action => AnalysisContext.IsEstablished(rule, action) && action.SurelyHolds(permission.Permission.Validity, permission.When));
        return witness is null ? [] :
        [
            new Found(
                AnalysisDiagnostics.Contradiction,
                rule.Rule.Span,
                [rule.Rule.Id, permission.Permission.Id],
                witness,
                rule.Rule.Id,
                permission.Permission.Id)
            {
                Others = [permission.Permission.Span],
            },
        ];
    }
}
