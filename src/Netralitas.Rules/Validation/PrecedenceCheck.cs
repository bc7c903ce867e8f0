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
        else if (Reaches(context.Content, found, rule.Id, []))
        {
            context.Diagnostics.Report(ReferenceDiagnostics.PrecedenceCircle, other.Span, rule.Id, other.Name);
        }
        else if (rule.Validity.Overlap(found.Validity) is null)
        {
            context.Diagnostics.Report(DateDiagnostics.NeverTogether, other.Span, rule.Id, other.Name);
        }
    }

    /// <summary>Whether a rule sets another one aside, itself or through others; a rule reaches itself.</summary>
    private static bool Reaches(RulebookContent content, Rule from, string id, HashSet<string> seen) =>
        from.Id == id
        || (seen.Add(from.Id) && content.Rules
            .Where(rule => from.SetsAside.Any(precedence => precedence.Rules.Any(named => named.Name == rule.Id)))
            .Any(rule => Reaches(content, rule, id, seen)));
}
