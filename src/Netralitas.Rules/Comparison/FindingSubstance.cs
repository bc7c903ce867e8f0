using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Comparison;

/// <summary>What a finding decides, without the words that explain it: two findings with the same substance treat the actor alike.</summary>
internal static class FindingSubstance
{
    // A text that an own rulebook replaces later is the same text under another name, told once.
    public static string Of(Assessment assessment) =>
        string.Join('\n', Lines(assessment).Select(line => line.Replace(BaseFiles.Replaced(""), "", StringComparison.Ordinal)).Distinct());

    private static IEnumerable<string> Lines(Assessment assessment) =>
    [
        $"verdict {assessment.Verdict}",
        .. assessment.Violations.Select(one => $"violation {one.Rule} {one.Kind} {one.Standing} on {Of(one.LegalBasis)}: {Of(one.Sanction)}"),
        .. assessment.Open.Select(one => $"open {one.Rule} {one.Kind} {one.Level} {string.Join(", ", one.Missing)}"),
        .. assessment.Lifted.Select(one => $"lifted {one.Rule}"),
        .. assessment.SetAside.Select(one => $"set aside {one.Rule} by {one.By}"),
        .. assessment.NotInForce.Select(one => $"not in force {one.Rule}"),
        .. assessment.OfAnotherStage.Select(one => $"another stage {one.Rule}"),
        .. assessment.Questions.Select(one => $"question {one.Fact}").Order(StringComparer.Ordinal),
        .. assessment.Permissions.Select(one => $"permission {one.Id} on {Of(one.Basis)}"),
        .. assessment.Derived.Select(one => $"derived {one.Fact} {one.Value} {one.Days}"),
        .. assessment.Recommendation?.Tracks.Select(one => $"recommendation {one.Kind} {one.Level} {string.Join(", ", one.Rules)} {Of(one.Options)} policy {one.Policy?.Id} {one.Policy?.Kind}") ?? [],
        .. assessment.Procedure.Select(one => $"step {one.Id} {one.Kind} {one.Deadline} {one.DueDate} on {Of(one.Basis)}"),
    ];

    private static string Of(Sanction sanction) =>
        $"{sanction.Level} {Of(sanction.Options)} on {Of(sanction.Basis)}, later {string.Join(", ", sanction.LaterLaw.Select(later => later.Regime))}";

    private static string Of(IEnumerable<SanctionChoice> options) => string.Join(", ", options.Select(option => $"{option.Kind} {option.Duration} on {Of(option.Basis)}"));

    private static string Of(IEnumerable<LegalBasis> basis) =>
        string.Join(", ", basis.Select(one => $"{one.InstrumentId} {one.Provision} {one.InForceFrom} {one.InForceNoLaterThan} {one.InForceUntil}"));
}
