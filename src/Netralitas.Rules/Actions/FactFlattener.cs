using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;

namespace Netralitas.Rules.Actions;

/// <summary>Turns a described action's nested keys into facts with dotted keys: <c>pelaku: { status: pns }</c> is <c>pelaku.status</c>.</summary>
internal static class FactFlattener
{
    private const string JsonNull = "null";

    public static IReadOnlyList<DescribedFact> Flatten(YamlNode node, DiagnosticBag diagnostics)
    {
        var facts = new List<DescribedFact>();
        if (node is YamlMapping mapping)
        {
            Flatten(mapping, "", null, facts, diagnostics);
        }
        else
        {
            diagnostics.Report(ActionDiagnostics.NotAMapping, node.Span);
        }

        return facts;
    }

    private static void Flatten(YamlMapping mapping, string prefix, Named? group, List<DescribedFact> facts, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = prefix + entry.Key.Text;
            switch (entry.Value)
            {
                case YamlMapping inner:
                    Flatten(inner, key + ".", group ?? new Named(key, entry.Key.Span), facts, diagnostics);
                    break;
                case YamlSequence sequence:
                    var values = Values(sequence, key, diagnostics);
                    if (values.Count > 0 || sequence.Items.Count == 0)
                    {
                        facts.Add(new DescribedFact(key, values, true, entry.Key.Span) { Group = group });
                    }

                    break;
                case YamlScalar { IsPlain: true, Text: JsonNull }:
                    // Programs write null for what they do not know.
                    break;
                case YamlScalar scalar:
                    facts.Add(new DescribedFact(key, [new Named(scalar.Text, scalar.Span)], false, entry.Key.Span) { Group = group });
                    break;
            }
        }
    }

    private static List<Named> Values(YamlSequence sequence, string key, DiagnosticBag diagnostics)
    {
        var values = new List<Named>();
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar scalar)
            {
                values.Add(new Named(scalar.Text, scalar.Span));
            }
            else
            {
                diagnostics.Report(ActionDiagnostics.ListItem, item.Span, key);
            }
        }

        return values;
    }
}
