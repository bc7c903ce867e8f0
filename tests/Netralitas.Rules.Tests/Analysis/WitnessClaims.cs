using System;
using System.Linq;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>What each kind of finding claims of its witness, asked of the evaluator alone.</summary>
internal static class WitnessClaims
{
    /// <summary>Whether the finding on a witness shows what the analysis says of it.</summary>
    public static bool Shows(RuleIndex index, Assessment assessment, AnalysisFinding finding)
    {
        var subjects = finding.Subjects;
        return finding.Id switch
        {
            "NTR6001" => subjects.All(rule => IsEstablished(assessment, rule)),
            "NTR6002" => IsEstablished(assessment, subjects[0]) && assessment.Permissions.Any(permission => permission.Id == subjects[1]),
            "NTR6003" => !IsViolated(assessment, subjects[0]),
            "NTR6004" => IsExcused(assessment, subjects[0]),
            "NTR6005" or "NTR6006" => IsEstablished(assessment, subjects[0]),
            "NTR6007" => IsEstablished(assessment, subjects[1]),
            "NTR6008" => (IsViolated(assessment, subjects[0]) && !IsEstablished(assessment, subjects[0])) || IsExcused(assessment, subjects[0]),
            "NTR6009" or "NTR6010" or "NTR6011" or "NTR6012" => IsUncovered(index, assessment, finding),
            "NTR6013" => !assessment.ToJson().Contains(subjects[0].Split(": ")[1] + "\"", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool IsViolated(Assessment assessment, string rule) => assessment.Violations.Any(violation => violation.Rule == rule);

    private static bool IsExcused(Assessment assessment, string rule) => assessment.Lifted.Any(one => one.Rule == rule) || assessment.SetAside.Any(one => one.Rule == rule);

    private static bool IsEstablished(Assessment assessment, string rule) =>
        assessment.Violations.Any(violation => violation.Rule == rule && violation.Standing == Standing.Established);

    /// <summary>No rule that names the act is broken or could be; on one track, where the gap is on that track.</summary>
    private static bool IsUncovered(RuleIndex index, Assessment assessment, AnalysisFinding finding)
    {
        var act = finding.Witness!.Find(FactKeys.Act)!.Codes.Single();
        var vocabulary = index.Content.Vocabulary;
        return assessment.Violations.Select(violation => violation.Rule).Concat(assessment.Open.Select(open => open.Rule))
            .Select(id => index.Rule(id).Rule)
            .Where(rule => !OnAnotherTrack(finding, rule.Kind) && IsHeld(index, rule, finding.Witness.Find(FactKeys.Date)!.Days!.Value.From))
            .All(rule => !rule.When.Leaves().OfType<HasCode>().Any(leaf => leaf.Fact == FactKeys.Act && leaf.Codes.Any(code => vocabulary.Find(leaf.Fact)!.Expand(code.Name).Contains(act))));
    }

    /// <summary>Whether an election that the rule is about, if it is about some only, is under way.</summary>
    private static bool IsHeld(RuleIndex index, Rule rule, DateOnly day) =>
        !NecessaryCodes.Of(rule.When, index.Facts).TryGetValue(index.Facts.Election, out var elections)
        || elections.Codes().Any(election => index.Calendars[election]?.Span.Covers(day) != Truth.False);

    private static bool OnAnotherTrack(AnalysisFinding finding, ViolationKind kind) =>
        finding.Message.English.Contains("on the track ", StringComparison.Ordinal)
        && !finding.Message.English.Contains($"on the track {CodeNames<ViolationKind>.Of(kind)}", StringComparison.Ordinal);
}
