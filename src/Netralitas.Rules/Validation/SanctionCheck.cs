using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Sanction regimes: each level has one regime at a time, each option its basis.</summary>
internal static class SanctionCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Regimes.Select(regime => (regime.Id, regime.Span)));
        foreach (var regime in context.Content.Regimes.Where(regime => context.IsSound(regime.Span)))
        {
            context.CheckSource(regime.Source);
            context.CheckNorms(regime.ConcurrenceBasis, regime.Validity);
            foreach (var adjustment in regime.Adjustments)
            {
                context.CheckCondition(adjustment.When);
                context.CheckNorms(adjustment.Basis, regime.Validity);
            }

            CheckChange(context, regime);
            context.CheckUnique(regime.Levels.Select(level => (level.Code, level.Span)));
            foreach (var level in regime.Levels)
            {
                context.CheckLevels([new Named(level.Code, level.Span)], regime.Kind);
                CheckOverlap(context, regime, level);
                CheckOptions(context, regime, level);
                context.CheckRemarks(level.Remarks);
            }
        }
    }

    private static void CheckChange(CheckContext context, SanctionRegime regime)
    {
        if (regime.Change is not { Replaces: var replaced } change)
        {
            return;
        }

        context.CheckSource(change.Source);
        var known = context.Content.Regimes;
        var earlier = known.FirstOrDefault(other => other.Id == replaced.Name);
        if (earlier is null)
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownRegime, RuleFiles.Regimes, replaced.Span, replaced.Name, known.Select(other => other.Id), replaced.Name);
        }
        else if (context.IsSound(earlier.Span) && earlier.Validity.From >= regime.Validity.From)
        {
            context.Diagnostics.ReportClash(
                DateDiagnostics.ReplacesLater, replaced.Span, [new OtherPlace(earlier.ValidityPlace, DiagnosticTexts.Validity)], earlier.Id, Days.ToText(earlier.Validity.From));
        }
        else if (context.IsSound(earlier.Span) && !regime.Levels.Any(level => earlier.Levels.Any(same => same.Code == level.Code)))
        {
            context.Diagnostics.ReportClash(ReferenceDiagnostics.NoSharedLevel, replaced.Span, [new OtherPlace(earlier.Span, DiagnosticTexts.Other)], earlier.Id);
        }
    }

    private static void CheckOverlap(CheckContext context, SanctionRegime regime, SanctionLevel level)
    {
        var others = context.Levels[level.Code].Where(other => context.IsSound(other.Regime.Span) && IsTold(other.Regime, regime));
        foreach (var (other, same) in others)
        {
            if (regime.Validity.Overlap(other.Validity) is { } both)
            {
                context.Diagnostics.ReportClash(
                    DateDiagnostics.RegimesOverlap, level.Span, [new OtherPlace(same.Span, DiagnosticTexts.Other)], level.Code, other.Id, Coverage.ToText(both));
            }
        }
    }

    /// <summary>Whether of two regimes the second is told of an overlap: the own one, or else the later by id.</summary>
    private static bool IsTold(SanctionRegime other, SanctionRegime regime) => BaseFiles.Hold(other.Span) == BaseFiles.Hold(regime.Span)
        ? string.CompareOrdinal(other.Id, regime.Id) < 0
        : BaseFiles.Hold(other.Span);

    private static void CheckOptions(CheckContext context, SanctionRegime regime, SanctionLevel level)
    {
        context.CheckUnique(level.Options.Select(option => (option.Code, option.Span)));
        var codes = level.Options.Select(option => option.Code).ToList();
        foreach (var option in level.Options)
        {
            context.CheckSource(option.Source);
            context.CheckNorms(option.Basis, regime.Validity);
            if (option.IsTransitional != option.Replaces is not null)
            {
                context.Diagnostics.Report(ReferenceDiagnostics.TransitionalPair, option.Span);
            }

            if (option.Replaces is { } replaced && !codes.Contains(replaced.Name))
            {
                context.ReportUnknown(ReferenceDiagnostics.UnknownOption, RuleFiles.Regimes, replaced.Span, replaced.Name, codes, replaced.Name);
            }
        }
    }
}
