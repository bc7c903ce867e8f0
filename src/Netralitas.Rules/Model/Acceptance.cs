using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>Findings of the analysis that somebody has looked at and lets stand, for a time.</summary>
/// <param name="FindingIds">The ids of the kinds of finding.</param>
/// <param name="Kind">The track; null for any.</param>
/// <param name="About">Names, or beginnings with <c>*</c>; each subject of the finding must fit one. Empty for any.</param>
/// <param name="Authority">Who accepted them.</param>
/// <param name="Until">The last day, inclusive.</param>
internal sealed record Acceptance(
    string Id,
    IReadOnlyList<Named> FindingIds,
    ViolationKind? Kind,
    IReadOnlyList<Named> About,
    LocalizedText Reason,
    LocalizedText Authority,
    IReadOnlyList<LegalNorm> Basis,
    DateOnly Until,
    SourceSpan Span)
{
    private const char Wildcard = '*';

    /// <summary>Whether a finding of this kind about these subjects is meant, whatever the day.</summary>
    public bool Covers(string finding, ViolationKind? kind, IReadOnlyList<string> subjects) =>
        FindingIds.Any(id => id.Name == finding)
        && (Kind is null || Kind == kind)
        && (About.Count == 0 || subjects.All(subject => About.Any(about => Fits(subject, about.Name))));

    private static bool Fits(string subject, string pattern) =>
        pattern.EndsWith(Wildcard) ? subject.StartsWith(pattern[..^1], StringComparison.Ordinal) : subject == pattern;
}
