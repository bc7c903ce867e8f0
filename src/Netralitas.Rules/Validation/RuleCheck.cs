using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Rules: their conditions, their basis in force as long as they are, their sanction available as long.</summary>
internal static class RuleCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Rules.Select(rule => (rule.Id, rule.Span)));
        foreach (var rule in context.Content.Rules.Where(rule => context.IsSound(rule.Span)))
        {
            context.CheckCondition(rule.When);
            context.CheckNorms(rule.LegalBasis, rule.Validity);
            context.CheckSource(rule.Source);
            context.CheckRemarks(rule.Remarks);
            CheckSanction(context, rule);
            PrecedenceCheck.Run(context, rule);
            foreach (var exception in rule.Exceptions)
            {
                context.CheckCondition(exception.When);
                context.CheckSource(exception.Source);
                context.CheckNorms(exception.Basis, exception.Validity == ValidityPeriod.Always ? rule.Validity : exception.Validity);
            }
        }
    }

    private static void CheckSanction(CheckContext context, Rule rule)
    {
        context.CheckNorms(rule.Sanction.Basis, rule.Validity);
        if (rule.Sanction.Level is not { } level)
        {
            return;
        }

        context.CheckLevels([level], rule.Kind);
        var regimes = context.Levels[level.Name].Select(known => known.Regime).ToList();
        if (regimes.Count > 0
            && context.IsWhole(RuleFiles.Regimes)
            && Coverage.FirstGap(rule.Validity, regimes.Select(regime => regime.Validity)) is { } gap)
        {
            var places = regimes.Select(regime => new OtherPlace(regime.ValidityPlace, DiagnosticTexts.Validity));
            context.Diagnostics.ReportClash(DateDiagnostics.LevelNotThroughout, level.Span, places, level.Name, Days.ToText(gap));
        }
    }
}
