using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Instruments and their provisions.</summary>
internal static class InstrumentCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Instruments.Select(instrument => (instrument.Id, instrument.Span)));
        var known = context.Content.Instruments.Select(instrument => instrument.Id).ToList();
        foreach (var instrument in context.Content.Instruments.Where(instrument => context.IsSound(instrument.Span)))
        {
            context.CheckSource(instrument.Source);
            context.CheckRemarks(instrument.Remarks);
            if (instrument.ReplacedBy is { } successor && !known.Contains(successor.Name))
            {
                context.ReportUnknown(ReferenceDiagnostics.UnknownInstrument, RuleFiles.Instruments, successor.Span, successor.Name, known, successor.Name);
            }

            context.CheckUnique(instrument.Provisions.Select(provision => (provision.Citation, provision.Span)));
            foreach (var provision in instrument.Provisions)
            {
                context.CheckSource(provision.Source);
                context.CheckCondition(provision.When);
                if (Coverage.FirstGap(provision.Validity, [instrument.Validity]) is not null)
                {
                    context.Diagnostics.ReportClash(
                        DateDiagnostics.OutsideInstrument, provision.Span, [new OtherPlace(instrument.ValidityPlace, DiagnosticTexts.Validity)], Coverage.ToText(instrument.Validity));
                }
            }
        }
    }
}
