using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Merging;

/// <summary>Policies: a track has one at a time, so an own one for a track that has one must take its place.</summary>
internal static class PolicyMerger
{
    public static IReadOnlyList<SanctionPolicy> Merge(
        Overriding overriding, IReadOnlyList<SanctionPolicy> theirs, IReadOnlyList<SanctionPolicy> own, DiagnosticBag diagnostics)
    {
        var rivals = own
            .Where(policy => !diagnostics.IsBroken(policy.Span.Path))
            .SelectMany(policy => theirs.Where(other => other.Kind == policy.Kind && other.Id != policy.Id), (policy, other) => (policy, other))
            .ToList();
        foreach (var (policy, other) in rivals)
        {
            diagnostics.ReportClash(ReferenceDiagnostics.PolicyOfOtherName, policy.Span, [new OtherPlace(other.Span, DiagnosticTexts.Other)], CodeNames<ViolationKind>.Of(policy.Kind), other.Id, other.Span.ToString());
        }

        return overriding.Join(OverriddenKind.Kebijakan, theirs, [.. own.Except(rivals.Select(pair => pair.policy))]);
    }
}
