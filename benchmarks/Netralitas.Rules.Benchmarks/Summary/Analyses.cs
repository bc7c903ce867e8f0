using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Benchmarks.Scale;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>How long the analysis of a rulebook takes: of the shipped one, and of many generated rules.</summary>
internal static class Analyses
{
    private const int Rules = 2_000;
    private const double ShippedSeconds = 10;
    private const double GeneratedSeconds = 60;

    // Only acceptances look at it.
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static IEnumerable<Claim> Measure()
    {
        Rulebook.Default.RunTests();
        var watch = Stopwatch.StartNew();
        var shipped = Rulebook.Default.Analyze(Day);
        yield return new Claim("analysis of the shipped rules", watch.Elapsed.TotalSeconds, ShippedSeconds, "s");
        Answers.That(shipped.Findings.Count > 0 && !shipped.Open.Any(), $"{shipped.Open.Count()} of {shipped.Findings.Count} findings on the shipped rules are open.");

        var index = RuleIndex.Compile(GeneratedRules.Of(Rulebook.Default.Index.Content, Rules).Content);
        watch.Restart();
        var generated = new RulebookAnalyzer(index, [], []).Run(Day, progress: null, CancellationToken.None);
        yield return new Claim($"analysis of {Rules} generated rules", watch.Elapsed.TotalSeconds, GeneratedSeconds, "s");
        Expect(index, generated);
        yield return new Claim($"findings on {Rules} generated rules", generated.Findings.Count, null, "findings");
    }

    /// <summary>Rules overlap, none is too complex to say so, and each overlap is shown.</summary>
    private static void Expect(RuleIndex index, AnalysisResult result)
    {
        var overlaps = result.Findings.Where(finding => finding.Id == "NTR6001").ToList();
        Answers.That(overlaps.Count > 0 && result.Findings.All(finding => finding.Id != "NTR6014"), $"{overlaps.Count} overlaps; some rules may be too complex.");
        foreach (var overlap in overlaps)
        {
            var action = ActionCompleter.Complete(index, overlap.Witness!);
            Answers.That(overlap.Subjects.All(rule => RuleMatcher.Match(index.Rule(rule), action).Result == RuleResult.Established), overlap.Message.English);
        }
    }
}
