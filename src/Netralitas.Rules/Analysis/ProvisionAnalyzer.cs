using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>Provisions that nothing rests on. No finding names them, whatever is described of an act on a day they are in force.</summary>
internal static class ProvisionAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context)
    {
        var cited = context.Index.Content.Norms().SelectMany(norm => norm.Homes).Select(home => (home.Instrument, home.Citation)).ToHashSet();
        return
            from instrument in context.Index.Content.Instruments
            from provision in instrument.Provisions
            where !cited.Contains((instrument.Id, provision.Citation))
            let day = provision.Validity.From
            select new Found(
                AnalysisDiagnostics.UncitedProvision,
                provision.Span,
                [$"{instrument.Id}: {provision.Citation}"],
                FactSet.Empty.WithDays(FactKeys.Date, new DayRange(day, day)),
                $"{instrument.ShortName} {provision.Citation}");
    }
}
