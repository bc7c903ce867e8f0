using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Merging;

/// <summary>
/// Puts an own rulebook on top of the one it builds on. What is new stands beside it; what is listed replaces it from its day on;
/// whatever else has the same id on both sides is told with both places.
/// </summary>
internal static class RulebookMerger
{
    private static readonly LocalizedText OtherId = new("Pakailah id lain.", "Use another id.");

    public static BoundFiles Merge(BoundFiles theirs, BoundFiles own, DiagnosticBag diagnostics)
    {
        var (below, above) = (theirs.Content, own.Content);
        var overriding = new Overriding(above.Manifest.Overrides, diagnostics);
        overriding.CheckTwice();
        var rules = overriding.Join(OverriddenKind.Aturan, below.Rules, above.Rules);
        var permissions = overriding.Join(OverriddenKind.Kebolehan, below.Permissions, above.Permissions);
        var calendars = Join(below.Calendars, above.Calendars, calendar => (calendar.Id, calendar.Place), diagnostics);
        var regimes = Join(below.Regimes, above.Regimes, regime => (regime.Id, regime.Span), diagnostics);
        var renaming = new Renaming(rules, permissions);
        return own with
        {
            Content = new RulebookContent(
                above.Manifest with
                {
                    Covered = [.. below.Manifest.Covered, .. above.Manifest.Covered],
                    NotCovered = [.. below.Manifest.NotCovered, .. above.Manifest.NotCovered],
                },
                new Vocabulary(VocabularyMerger.Merge(below.Vocabulary, above.Vocabulary, own.Additions, diagnostics).Select(fact => fact.WithCodesFrom(calendars, regimes))),
                Join(below.Sources, above.Sources, source => (source.Id, source.Span), diagnostics),
                Join(below.Instruments, above.Instruments, instrument => (instrument.Id, instrument.Span), diagnostics),
                regimes,
                calendars,
                [.. rules.Select(renaming.SettingAside)],
                permissions,
                [.. overriding.Join(OverriddenKind.Prosedur, below.Steps, above.Steps).OrderBy(step => step.Order).ThenBy(step => step.Id, StringComparer.Ordinal)],
                PolicyMerger.Merge(overriding, below.Policies, above.Policies, diagnostics),
                overriding.Join(OverriddenKind.Praktik, below.Practices, above.Practices)),
            Trials = new Trials(
                [.. theirs.Trials.Tests.Select(renaming.OfBase).Concat(own.Trials.Tests).OrderBy(test => test.Rule.Name, StringComparer.Ordinal).ThenBy(test => test.Span.Path, StringComparer.Ordinal)],
                Join([.. theirs.Trials.Cases.Select(renaming.OfBase)], own.Trials.Cases, item => (item.Id, item.Span), diagnostics),
                Join(theirs.Trials.Acceptances, own.Trials.Acceptances, acceptance => (acceptance.Id, acceptance.Span), diagnostics)),
        };
    }

    /// <summary>What cannot be replaced: of two with one id the embedded one stays, so that what it is cited by is sound.</summary>
    private static List<T> Join<T>(IReadOnlyList<T> theirs, IReadOnlyList<T> own, Func<T, (string Id, SourceSpan Span)> name, DiagnosticBag diagnostics)
    {
        var places = theirs.Select(name).ToDictionary(item => item.Id, item => item.Span, StringComparer.Ordinal);
        var added = new List<T>();
        foreach (var item in own)
        {
            var (id, span) = name(item);
            if (places.TryGetValue(id, out var place))
            {
                diagnostics.ReportClash(ReferenceDiagnostics.CannotBeOverridden, span, [new OtherPlace(place, DiagnosticTexts.Other)], id, place.ToString(), OtherId);
            }
            else
            {
                added.Add(item);
            }
        }

        return [.. theirs.Concat(added).OrderBy(item => name(item).Id, StringComparer.Ordinal)];
    }
}
