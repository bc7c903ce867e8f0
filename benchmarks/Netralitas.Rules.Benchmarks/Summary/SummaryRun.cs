using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Benchmarks.IfChain;
using Netralitas.Rules.Benchmarks.Scale;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>A short pass over everything that is claimed, one line of JSON for each figure.</summary>
internal static class SummaryRun
{
    private const int Descriptions = 10_000;

    public static void Print(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            Console.WriteLine(claim.ToJson());
        }
    }

    public static IEnumerable<Claim> Claims() =>
        Agreement().Concat(Matching()).Concat(Assessing()).Concat(Scaling()).Concat(Analyses.Measure()).Concat(Batches.Measure()).Concat(ColdStart.Measure());

    private static IEnumerable<Claim> Agreement()
    {
        var difference = IfChainCheck.FirstDifference(Rulebook.Default, Descriptions, seed: 2);
        Answers.That(difference is null, difference!);
        yield return new Claim("random descriptions on which if-chain and index agree", Descriptions, Descriptions, "descriptions", IsFloor: true);
    }

    private static IEnumerable<Claim> Matching()
    {
        foreach (var of in Cases.All)
        {
            var steps = new Steps(of);
            var best = SideBySide.Nanoseconds(() => steps.IfChain(), () => steps.Match());
            yield return new Claim($"matching to if-chain: {of}", best[1] / best[0], 1.5, "ratio");
        }
    }

    private static IEnumerable<Claim> Assessing()
    {
        var one = new Steps(Cases.OneViolation);
        var none = new Steps(Cases.NoViolation);
        var best = SideBySide.Nanoseconds(() => one.Match(), () => one.MatchDescribed(), () => one.Assess(), () => one.AssessAndReadViolations());
        yield return new Claim("whole assessment to matching of the described action: one violation", best[2] / best[1], 2, "ratio");
        yield return new Claim("whole assessment to matching of the completed state: one violation", best[2] / best[0], null, "ratio");
        yield return new Claim("whole assessment with kind, basis, sanction and recommendation read to matching of the described action: one violation", best[3] / best[1], null, "ratio");
        yield return new Claim("allocated by a whole assessment: one violation", SideBySide.Bytes(() => one.Assess()), 1536, "bytes");
        yield return new Claim("allocated by a whole assessment with kind, basis, sanction and recommendation read: one violation", SideBySide.Bytes(() => one.AssessAndReadViolations()), null, "bytes");
        yield return new Claim("allocated by a whole assessment: no violation", SideBySide.Bytes(() => none.Assess()), 300, "bytes");
    }

    private static IEnumerable<Claim> Scaling()
    {
        var few = new ScaledMatching(100);
        var many = new ScaledMatching(10_000);
        var best = SideBySide.Nanoseconds(() => few.Match(), () => many.Match());
        yield return new Claim("matching by 10000 rules to matching by 100", best[1] / best[0], 5, "ratio");
    }
}
