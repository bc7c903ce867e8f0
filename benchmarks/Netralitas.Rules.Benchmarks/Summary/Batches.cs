using System;
using System.Collections.Generic;
using System.Diagnostics;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>Many actions as they come: how many in a second on each core, and whether memory grows with their number.</summary>
internal static class Batches
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const double PerSecondAndCore = 400_000;

    // Working sets come in steps; a tenth more is no growth.
    private const double Flat = 1.1;

    public static IEnumerable<Claim> Measure()
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);
        Run(evaluator, Few, 1);
        foreach (var workers in new[] { 1, 2 })
        {
            var few = Run(evaluator, Few, workers);
            var many = Run(evaluator, Many, workers);
            var perCore = Math.Max(few.PerSecond, many.PerSecond) / Math.Min(workers, Environment.ProcessorCount);
            yield return new Claim($"batch: actions per second and core, {workers} worker(s)", perCore, PerSecondAndCore, "1/s", IsFloor: true);
            yield return new Claim($"batch: peak working set at {Few} actions, {workers} worker(s)", few.PeakMiB, null, "MiB");
            yield return new Claim($"batch: peak working set at {Many} actions, {workers} worker(s)", many.PeakMiB, null, "MiB");
            yield return new Claim($"batch: peak working set at {Many} to that at {Few}, {workers} worker(s)", many.PeakMiB / few.PeakMiB, Flat, "ratio");
        }
    }

    private static (double PerSecond, double PeakMiB) Run(ActionEvaluator evaluator, int count, int workers)
    {
        GC.Collect();
        var options = new BatchOptions { MaxDegreeOfParallelism = workers };
        var (seen, violations, peak) = (0, 0, 0L);
        var watch = Stopwatch.StartNew();
        foreach (var assessment in evaluator.EvaluateMany(Cases.Many(count), options))
        {
            violations += assessment.Verdict == Verdict.Violation ? 1 : 0;
            if (++seen % (Few / 10) == 0)
            {
                peak = Math.Max(peak, Environment.WorkingSet);
            }
        }

        watch.Stop();
        Answers.That(seen == count && violations == count / 2, $"{violations} violations in {seen} actions.");
        return (count / watch.Elapsed.TotalSeconds, peak / 1048576.0);
    }
}
