using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>Computes the days that tests name instead of typing them.</summary>
internal static class TestDays
{
    /// <summary>The facts with the day computed; unchanged when it is typed or absent, left out with a diagnostic when there is no such day.</summary>
    public static IReadOnlyList<DescribedFact> Resolve(IReadOnlyList<DescribedFact> facts, Rule? rule, RulebookContent content, DiagnosticBag diagnostics) =>
        [.. facts.Select(fact => fact.Key == FactKeys.Date ? Resolve(fact, facts, rule, content, diagnostics) : fact).OfType<DescribedFact>()];

    private static DescribedFact? Resolve(
        DescribedFact fact, IReadOnlyList<DescribedFact> facts, Rule? rule, RulebookContent content, DiagnosticBag diagnostics)
    {
        if (fact.Values is not [var value] || value.Name.Contains("..", StringComparison.Ordinal) || RelativeDay.Parse(value.Name) is not { } relative)
        {
            return fact;
        }

        if (Anchor(relative, facts, rule, content) is not { } day)
        {
            diagnostics.Report(ActionDiagnostics.TestDay, value.Span, value.Name, TestTexts.NoAnchor);
            return null;
        }

        return fact with { Values = [value with { Name = Days.ToText(day) }] };
    }

    private static DateOnly? Anchor(RelativeDay relative, IReadOnlyList<DescribedFact> facts, Rule? rule, RulebookContent content)
    {
        switch (relative.Anchor)
        {
            case RelativeDay.ValidFrom:
                return rule is null ? null : relative.From(rule.Validity.From);
            case RelativeDay.ValidUntil:
                return rule?.Validity.Until is { } until ? relative.From(until) : null;
        }

        var calendar = content.Calendars.FirstOrDefault(calendar => calendar.Id == Value(facts, FactKeys.Election));

        // A phase has the same days for every target, so a test need not say which. Of several schedules the last is meant.
        var designation = calendar?.DesignationsOf(Value(facts, FactKeys.TargetKind)).LastOrDefault()
            ?? (relative.Anchor is RelativeDay.Designation or RelativeDay.Elected or RelativeDay.Inauguration ? null : calendar?.Designations[0]);
        return designation is not null && calendar!.Anchor(relative.Anchor, designation) is var days && days.From == days.Until
            ? relative.From(days.From)
            : null;
    }

    private static string Value(IReadOnlyList<DescribedFact> facts, string key) =>
        facts.FirstOrDefault(fact => fact.Key == key)?.Values is [var value] ? value.Name : "";
}
