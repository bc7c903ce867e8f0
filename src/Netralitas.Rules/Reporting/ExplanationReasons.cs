using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Says in one line why a rule comes out as it does, and why a fact has its value.</summary>
internal static class ExplanationReasons
{
    // A line names the first causes; the tree below it, or of the one rule, has them all.
    private const int MostCauses = 2;

    public static LocalizedText Of(ExplainedRule rule) => rule.Result switch
    {
        ExplainedResult.Established => ExplanationTexts.AllMet,
        ExplainedResult.Presumed => Undecided(rule),
        ExplainedResult.Open => Missing(rule),
        ExplainedResult.Lifted => Excused(rule),
        ExplainedResult.SetAside => Yielding(rule),
        ExplainedResult.NotInForce => ExplanationTexts.OutOfForce.Fill(Period(rule)),
        _ => Unmet(rule),
    };

    /// <summary>The same as a sentence of its own.</summary>
    public static LocalizedText Sentence(ExplainedRule rule) =>
        (rule.Result <= ExplainedResult.Open ? ExplanationTexts.Why : ExplanationTexts.WhyNot).Fill(Of(rule));

    /// <summary>The keys of the facts that keep a rule from applying; empty where it is not in force.</summary>
    public static string UnmetFacts(ExplainedRule rule) =>
        string.Join(' ', rule.Unmet.SelectMany(element => element.Causes()).Select(cause => cause.Fact?.Key).Distinct());

    public static LocalizedText Period(ExplainedRule rule)
    {
        var since = (rule.InForceNoLaterThan ? ReportTexts.InForceNoLaterThan : ReportTexts.InForceSince).Fill(DayWords.Of(rule.InForceFrom));
        return rule.InForceUntil is { } until ? ReportTexts.InForceUntil.Fill(since, DayWords.Of(until)) : since;
    }

    /// <summary>The value of a fact as described, <c>pelaku.status: pns</c>.</summary>
    public static LocalizedText Value(ExplainedFact fact) =>
        fact.Value is { } value ? new LocalizedText($"{fact.Key}: {value}") : new LocalizedText($"{fact.Key}: {ReportTexts.Unknown.Indonesian}", $"{fact.Key}: {ReportTexts.Unknown.English}");

    /// <summary>Where the value of a fact comes from.</summary>
    public static LocalizedText Origin(ExplainedFact fact) => fact.Origin switch
    {
        FactOrigin.Given => fact.Place is { } place ? ExplanationTexts.GivenAt.Fill(place) : ExplanationTexts.Given,
        FactOrigin.Derived => fact.Derivations is [var only] ? ExplanationTexts.Derived.Fill(only.Because) : ExplanationTexts.DerivedInParts,
        FactOrigin.Default => ExplanationTexts.Default,
        _ => fact.Place is { } place ? ExplanationTexts.SaidUnknown.Fill(place) : ExplanationTexts.NotDescribed,
    };

    private static LocalizedText Undecided(ExplainedRule rule)
    {
        var doubts = rule.Exceptions.Where(exception => exception.Truth == Truth.Unknown).Select(exception => exception.Exception)
            .Concat(rule.YieldsTo.Where(other => other.Governs != Truth.False).Select(other => ExplanationTexts.Yields.Fill(other.Rule, other.Reason)))
            .ToList();
        return doubts.Count > 0 ? ExplanationTexts.Undecided.Fill(List(doubts)) : ExplanationTexts.DaysDiffer;
    }

    private static LocalizedText Missing(ExplainedRule rule)
    {
        var causes = rule.Elements.Where(element => element.Truth == Truth.Unknown).SelectMany(element => element.Causes()).ToList();
        return causes.Count > 0 ? ExplanationTexts.NotKnown.Fill(List(causes)) : ExplanationTexts.DaysDiffer;
    }

    private static LocalizedText Excused(ExplainedRule rule)
    {
        var proven = rule.Exceptions.Where(exception => exception.Truth == Truth.True).Select(exception => exception.Exception).ToList();
        return proven.Count > 0 ? ExplanationTexts.Excused.Fill(List(proven)) : ExplanationTexts.DaysDiffer;
    }

    private static LocalizedText Yielding(ExplainedRule rule) =>
        List([.. rule.YieldsTo.Where(other => other.Governs != Truth.False).Take(1).Select(other => ExplanationTexts.Yields.Fill(other.Rule, other.Reason))]);

    private static LocalizedText Unmet(ExplainedRule rule)
    {
        var causes = rule.Unmet.SelectMany(element => element.Causes()).ToList();
        return causes.Count > 0 ? List(causes) : ExplanationTexts.NeverTogether;
    }

    /// <summary>Elements with the described value, told once for those that look at one fact.</summary>
    private static LocalizedText List(IEnumerable<ExplainedElement> causes) => Few([.. causes.GroupBy(cause => cause.Fact?.Key).Select(Group)]);

    private static LocalizedText Group(IGrouping<string?, ExplainedElement> causes)
    {
        var conditions = Few([.. causes.Select(cause => cause.Condition).Distinct()]);
        return causes.First().Fact is { } fact ? ExplanationTexts.ByValue.Fill(conditions, Value(fact), Origin(fact)) : conditions;
    }

    private static LocalizedText Few(IReadOnlyList<LocalizedText> texts) => texts.Count <= MostCauses
        ? List(texts)
        : ExplanationTexts.AndMore.Fill(List([.. texts.Take(MostCauses)]), (texts.Count - MostCauses).ToString(CultureInfo.InvariantCulture));

    private static LocalizedText List(IReadOnlyList<LocalizedText> texts) =>
        new(string.Join("; ", texts.Select(text => text.Indonesian)), string.Join("; ", texts.Select(text => text.English)));
}
