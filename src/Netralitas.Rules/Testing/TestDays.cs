using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Computes the days that tests name instead of typing them.</summary>
internal static class TestDays
{
    private const string StartSuffix = ".mulai";
    private const string EndSuffix = ".sampai";

    /// <summary>The facts with the day computed; unchanged when it is typed or absent, left out with a diagnostic when there is no such day.</summary>
    public static IReadOnlyList<DescribedFact> Resolve(IReadOnlyList<DescribedFact> facts, Rule rule, RulebookContent content, DiagnosticBag diagnostics) =>
        [.. facts.Select(fact => fact.Key == FactKeys.Date ? Resolve(fact, facts, rule, content, diagnostics) : fact).OfType<DescribedFact>()];

    private static DescribedFact? Resolve(
        DescribedFact fact, IReadOnlyList<DescribedFact> facts, Rule rule, RulebookContent content, DiagnosticBag diagnostics)
    {
        if (fact.Values is not [var value] || value.Name.Contains("..", StringComparison.Ordinal) || RelativeDay.Parse(value.Name) is not { } relative)
        {
            return fact;
        }

        // A shift can lead out of the days there are.
        if (Anchor(relative.Anchor, facts, rule, content) is not { } day || !IsDay(day.DayNumber + relative.Shift))
        {
            diagnostics.Report(ActionDiagnostics.TestDay, value.Span, value.Name, TestTexts.NoAnchor);
            return null;
        }

        return fact with { Values = [value with { Name = Days.ToText(day.AddDays(relative.Shift)) }] };
    }

    private static bool IsDay(int number) => number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber;

    private static DateOnly? Anchor(string anchor, IReadOnlyList<DescribedFact> facts, Rule rule, RulebookContent content)
    {
        switch (anchor)
        {
            case RelativeDay.ValidFrom:
                return rule.Validity.From;
            case RelativeDay.ValidUntil:
                return rule.Validity.Until;
        }

        var calendar = content.Calendars.FirstOrDefault(calendar => calendar.Id == Value(facts, FactKeys.Election));
        if (anchor == RelativeDay.Designation)
        {
            return calendar?.DesignationOf(Value(facts, FactKeys.TargetKind))?.Day;
        }

        var phase = calendar?.Phases.FirstOrDefault(phase => anchor == phase.Phase.Name + StartSuffix || anchor == phase.Phase.Name + EndSuffix);
        return anchor.EndsWith(StartSuffix, StringComparison.Ordinal) ? phase?.From : phase?.Until;
    }

    private static string Value(IReadOnlyList<DescribedFact> facts, string key) =>
        facts.FirstOrDefault(fact => fact.Key == key)?.Values is [var value] ? value.Name : "";
}
