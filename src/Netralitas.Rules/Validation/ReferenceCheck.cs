using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>References to provisions and sources, wherever they stand.</summary>
internal static class ReferenceCheck
{
    public static void CheckSource(this CheckContext context, LegalSource source)
    {
        foreach (var reference in source.References.Where(reference => !context.SourceIds.Contains(reference.Name)))
        {
            context.ReportUnknown(ReferenceDiagnostics.UnknownSource, RuleFiles.Sources, reference.Span, reference.Name, context.SourceIds, reference.Name);
        }
    }

    /// <summary>Every provision exists, and each norm has a home in force on every day of the window.</summary>
    public static void CheckNorms(this CheckContext context, IReadOnlyList<LegalNorm> norms, ValidityPeriod window)
    {
        foreach (var norm in norms)
        {
            var found = norm.Homes.Select(home => Find(context, home)).ToList();
            if (found.All(home => home is { } sound && context.IsSound(sound.Instrument.Span))
                && Coverage.FirstGap(window, found.Select(home => home!.Value.Provision.Validity)) is { } gap)
            {
                var name = string.Join(" / ", found.Select(home => $"{home!.Value.Instrument.ShortName} {home.Value.Provision.Citation}"));
                var places = found.Select(home => new OtherPlace(home!.Value.Provision.ValidityPlace, DiagnosticTexts.Validity));
                context.Diagnostics.ReportClash(DateDiagnostics.NotInForceThroughout, norm.Homes[0].Span, places, name, Days.ToText(gap));
            }
        }
    }

    public static void CheckRemarks(this CheckContext context, IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
        {
            context.CheckCondition(remark.When);
            context.CheckSource(remark.Source);
        }
    }

    public static void CheckLevels(this CheckContext context, IEnumerable<Named> levels, ViolationKind kind)
    {
        var known = context.LevelCodes;
        var prefix = CodeNames<ViolationKind>.Of(kind);
        foreach (var level in levels)
        {
            if (!known.Contains(level.Name))
            {
                context.ReportUnknown(ReferenceDiagnostics.UnknownLevel, RuleFiles.Regimes, level.Span, level.Name, known, level.Name);
            }
            else if (!level.Name.StartsWith(prefix + ".", System.StringComparison.Ordinal))
            {
                context.Diagnostics.Report(ReferenceDiagnostics.LevelOfOtherKind, level.Span, level.Name, prefix);
            }
        }
    }

    private static (Instrument Instrument, Provision Provision)? Find(CheckContext context, ProvisionReference reference)
    {
        if (context.Content.Find(reference) is { } found)
        {
            return found;
        }

        var instrument = context.Content.Instruments.FirstOrDefault(instrument => instrument.Id == reference.Instrument);
        if (instrument is null)
        {
            var ids = context.Content.Instruments.Select(instrument => instrument.Id);
            context.ReportUnknown(
                ReferenceDiagnostics.UnknownInstrument,
                RuleFiles.Instruments,
                reference.InstrumentSpan ?? reference.Span,
                reference.Instrument,
                ids,
                reference.Instrument);
        }
        else if (context.IsSound(instrument.Span))
        {
            var citations = instrument.Provisions.Select(provision => provision.Citation);
            context.Diagnostics.ReportUnknown(
                ReferenceDiagnostics.UnknownProvision, reference.Span, reference.Citation, citations, reference.Citation, reference.Instrument);
        }

        return null;
    }
}
