using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Writes an explanation as a page to read: what matters most comes first.</summary>
internal sealed class ExplanationText
{
    private readonly Language _language;
    private readonly TextPage _page = new();

    private readonly ExplainedElementText _elements;

    private ExplanationText(Language language)
    {
        _language = language;
        _elements = new ExplainedElementText(_page, language);
    }

    public static string Write(Explanation explanation, Language language, bool all)
    {
        var text = new ExplanationText(language);
        text.WriteAll(explanation, all);
        return text._page.ToString();
    }

    public static string Write(ExplainedRule rule, Language language)
    {
        var text = new ExplanationText(language);
        text.WriteRule(rule);
        return text._page.ToString();
    }

    private void WriteAll(Explanation explanation, bool all)
    {
        _page.Write(0, "", Say(ReportTexts.Of(explanation.Verdict)));
        _page.Blank();
        _page.Write(0, "", Say(ExplanationTexts.Found) + ":");
        var found = explanation.Rules.Where(rule => rule.IsFound).OrderBy(rule => rule.Result).ToList();
        if (found.Count == 0)
        {
            _page.Write(2, "", Say(ExplanationTexts.NothingFound));
        }

        foreach (var rule in found)
        {
            _page.Blank();
            WriteRule(rule);
        }

        // What is missed seldom tells more than what most rules miss, such as the act.
        var nearMisses = explanation.Rules.Where(rule => rule.IsNearMiss).GroupBy(ExplanationReasons.UnmetFacts).OrderBy(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        WriteList(ExplanationTexts.NearMisses, [.. nearMisses.SelectMany(group => group)]);
        var others = explanation.Rules.Where(rule => !rule.IsFound && !rule.IsNearMiss).ToList();
        if (all)
        {
            WriteList(ExplanationTexts.Others, others);
        }
        else if (others.Count > 0)
        {
            _page.Blank();
            _page.Write(0, "", Say(ExplanationTexts.OthersCounted.Fill(Number(others.Count))));
        }

        _page.Blank();
        _page.Write(0, "", $"{Say(ReportTexts.Rulebook)}: {Say(explanation.Rulebook.Name)}, {explanation.Rulebook.Version}, {explanation.Rulebook.Digest}");
    }

    private void WriteList(LocalizedText title, IReadOnlyList<ExplainedRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        _page.Blank();
        _page.Write(0, "", Say(title.Fill(Number(rules.Count))) + ":");
        foreach (var rule in rules)
        {
            _page.Write(2, "- ", $"{rule.Rule}: {Say(ExplanationReasons.Of(rule))}");
        }
    }

    private void WriteRule(ExplainedRule rule)
    {
        _page.Write(0, "", $"{rule.Rule} — {Say(ExplanationTexts.Of(rule.Result))} ({Say(ReportTexts.Of(rule.Kind))})");
        _page.Write(2, "", Say(rule.Title));
        _page.Write(2, "", $"{rule.Place}; {Say(ExplanationReasons.Period(rule))}");
        _page.Write(2, "", Say(ExplanationReasons.Sentence(rule)));
        if (rule.OverTime.Count > 0)
        {
            _page.Write(2, "", Say(ExplanationTexts.ByDay) + ":");
            foreach (var part in rule.OverTime)
            {
                _page.Write(4, "- ", $"{part.Days}: {Say(ExplanationTexts.Of(part.Result))}");
            }
        }

        _page.Write(2, "", Say(ExplanationTexts.Elements) + ":");
        _elements.Write(rule.Elements, 4);
        if (rule.Exceptions.Count > 0)
        {
            _page.Write(2, "", Say(ExplanationTexts.Exceptions) + ":");
        }

        foreach (var exception in rule.Exceptions)
        {
            var words = exception.InForce == Truth.False ? ExplanationTexts.ExceptionNotInForce.Fill(exception.Exception) : exception.Exception;
            _page.Write(4, ExplainedElementText.Mark(exception.Truth), $"{Say(words)} ({exception.Place})");
            _elements.Write(exception.Elements, 8);
        }

        if (rule.YieldsTo.Count > 0)
        {
            _page.Write(2, "", Say(ExplanationTexts.Precedence) + ":");
        }

        foreach (var other in rule.YieldsTo)
        {
            _page.Write(4, ExplainedElementText.Mark(other.Governs), $"{other.Rule}: {Say(other.Reason)} ({other.Place})");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(LocalizedText text) => text.In(_language);
}
