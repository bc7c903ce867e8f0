using System.Collections.Generic;
using System.Globalization;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Writes explained elements as a tree, marked as in an assessment, each with the value it looks at and where that comes from.</summary>
internal sealed class ExplainedElementText(TextPage page, Language language)
{
    public void Write(IReadOnlyList<ExplainedElement> elements, int indent)
    {
        foreach (var element in elements)
        {
            page.Write(indent, Mark(element.Truth), Say(ExplanationTexts.Line.Fill(element.Condition, element.Place.Line.ToString(CultureInfo.InvariantCulture))));
            var below = indent + Mark(element.Truth).Length;
            if (element.Days is { } days)
            {
                page.Write(below, "", Say(ExplanationTexts.Means.Fill(DayWords.Of(days))));
            }

            if (element.Fact is { } fact)
            {
                var label = fact.Label is { } words && Say(words) != fact.Value ? $" ({Say(words)})" : "";
                page.Write(below, "= ", $"{Say(ExplanationReasons.Value(fact))}{label} — {Say(ExplanationReasons.Origin(fact))}");
                foreach (var derived in fact.Derivations.Count > 1 ? fact.Derivations : [])
                {
                    page.Write(below + 2, "- ", $"{derived.Days}: {derived.Value} — {Say(derived.Because)}");
                }
            }

            foreach (var part in element.OverTime)
            {
                page.Write(below, "- ", $"{part.Days}: {Say(ExplanationTexts.Of(part.Truth))}");
            }

            Write(element.Parts, below);
        }
    }

    public static string Mark(Truth truth) => truth switch
    {
        Truth.True => "[x] ",
        Truth.False => "[ ] ",
        _ => "[?] ",
    };

    private string Say(LocalizedText text) => text.In(language);
}
