using System.Collections.Generic;
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
        var found = context.Content.Rules.FirstOrDefault(known => known.Id == other.Name);
        if (found is null)
        {
            context.CheckRuleExists(other);
        }
        else if (Path(context.Content, found, rule.Id, []) is { } circle)
        {
            var places = circle.Select(step => new OtherPlace(step.Span, DiagnosticTexts.LeadsBack));
            context.Diagnostics.ReportClash(ReferenceDiagnostics.PrecedenceCircle, other.Span, places, rule.Id, other.Name);
        }
        else if (rule.Validity.Overlap(found.Validity) is null)
        {
            context.Diagnostics.ReportClash(DateDiagnostics.NeverTogether, other.Span, [new OtherPlace(found.ValidityPlace, DiagnosticTexts.Validity)], rule.Id, other.Name);
        }
    }

    /// <summary>The entries by which a rule sets another one aside, itself or through others; null when it does not. A rule reaches itself by none.</summary>
    private static IReadOnlyList<Named>? Path(RulebookContent content, Rule from, string id, HashSet<string> seen)
    {
        if (from.Id == id)
        {
            return [];
        }

        if (!seen.Add(from.Id))
        {
            return null;
        }

        foreach (var step in from.SetsAside.SelectMany(precedence => precedence.Rules))
        {
            if (content.Rules.FirstOrDefault(rule => rule.Id == step.Name) is { } next && Path(content, next, id, seen) is { } rest)
            {
                return [step, .. rest];
            }
        }

        return null;
    }
}
