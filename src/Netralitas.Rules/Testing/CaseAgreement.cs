using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>
/// What a finding must hold to agree with a decision, on the tracks that the body decides and the outcome speaks of. A rule
/// that is still open is neither a violation nor its absence.
/// </summary>
internal static class CaseAgreement
{
    public static Agreement Measure(DecidingBody body, RealOutcome outcome, Assessment assessment)
    {
        var tracks = DecisionTracks.Compared(body, outcome);
        var violated = assessment.Violations.Any(violation => tracks.Contains(violation.Kind));
        var open = assessment.Open.Any(rule => tracks.Contains(rule.Kind));
        var agrees = outcome switch
        {
            RealOutcome.DisiplinBerat => HasLevel(assessment, ViolationKind.Discipline, "berat"),
            RealOutcome.DisiplinSedang => HasLevel(assessment, ViolationKind.Discipline, "sedang"),
            RealOutcome.DisiplinRingan => HasLevel(assessment, ViolationKind.Discipline, "ringan"),

            // Ethics alone: a finding that also holds a breach of discipline is harder than what was decided.
            RealOutcome.KodeEtikMoral => violated && assessment.Violations.All(violation => violation.Kind != ViolationKind.Discipline),
            RealOutcome.BukanPidana or RealOutcome.BukanPelanggaran or RealOutcome.Boleh => !violated && !open,
            RealOutcome.PerluKlarifikasi => !violated && open,
            _ => violated,
        };
        return agrees ? Agreement.Sama : Agreement.Berbeda;
    }

    /// <summary>Says that the author's word and the measured agreement differ, and what the finding holds on the compared tracks.</summary>
    public static LocalizedText Explain(RealDecision decision, Agreement measured, Assessment assessment)
    {
        var tracks = DecisionTracks.Compared(decision.Body, decision.Outcome);
        return TestTexts.Agreement.Fill(
            CodeNames<Agreement>.Of(decision.Agrees),
            CodeNames<Agreement>.Of(measured),
            CodeNames<RealOutcome>.Of(decision.Outcome),
            string.Join(", ", tracks.Select(CodeNames<ViolationKind>.Of)),
            TestTexts.ListOf(assessment.Violations.Where(violation => tracks.Contains(violation.Kind)).Select(violation => Named(violation.Rule, violation.Sanction.Level))),
            TestTexts.ListOf(assessment.Open.Where(rule => tracks.Contains(rule.Kind)).Select(rule => Named(rule.Rule, rule.Level))));
    }

    private static bool HasLevel(Assessment assessment, ViolationKind kind, string level) =>
        assessment.Recommendation?.Tracks.Any(track => track.Kind == kind && track.Level == level) == true;

    private static string Named(string rule, string? level) => level is null ? rule : $"{rule} ({level})";
}
