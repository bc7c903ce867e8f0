using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>What a rule sets aside: rules that exist, that are in force together with it on some day, and never in a circle.</summary>
internal static class PrecedenceCheck
{
    public static void Run(CheckContext context, Rule rule)
    {
        foreach (var precedence in rule.SetsAside)
        {
            context.CheckSource(precedence.Source);
            context.CheckNorms(precedence.Basis, rule.Validity);
            foreach (var other in precedence.Rules)
            {
                Check(context, rule, other);
            }
        }
    }

    private static void Check(CheckContext context, Rule rule, Named other)
    {
        if (context.Precedences.Find(other.Name) is not { } found)
        {
            context.CheckRuleExists(other);
        }
        else if (context.Precedences.AreOneCircle(rule, found))
        {
            var places = context.Precedences.Path(found, rule).Select(step => new OtherPlace(step.Span, DiagnosticTexts.LeadsBack));
            context.Diagnostics.ReportClash(ReferenceDiagnostics.PrecedenceCircle, other.Span, places, rule.Id, other.Name);
        }
        else if (rule.Validity.Overlap(found.Validity) is null)
        {
            context.Diagnostics.ReportClash(DateDiagnostics.NeverTogether, other.Span, [new OtherPlace(found.ValidityPlace, DiagnosticTexts.Validity)], rule.Id, other.Name);
        }
    }
}
