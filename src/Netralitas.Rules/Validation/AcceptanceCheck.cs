using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>What was accepted of the analysis.</summary>
internal static class AcceptanceCheck
{
    public static void Run(CheckContext context, IReadOnlyList<Acceptance> acceptances)
    {
        context.CheckUnique(acceptances.Select(acceptance => (acceptance.Id, acceptance.Span)));
        var known = AnalysisDiagnostics.Findings.Select(descriptor => descriptor.Id).ToList();
        foreach (var acceptance in acceptances.Where(acceptance => context.IsSound(acceptance.Span)))
        {
            context.CheckNorms(acceptance.Basis, new ValidityPeriod(acceptance.Until, acceptance.Until));
            foreach (var finding in acceptance.FindingIds.Where(finding => !known.Contains(finding.Name)))
            {
                context.Diagnostics.ReportUnknown(AnalysisDiagnostics.UnknownFinding, finding.Span, finding.Name, known, finding.Name);
            }
        }
    }
}
