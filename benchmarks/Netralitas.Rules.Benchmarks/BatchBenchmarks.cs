using System.Linq;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>A million actions as they come, by one worker and by two; ratios are against a loop around <c>Evaluate</c>.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Count = 1_000_000;

    private static readonly BatchOptions ByTwo = new() { MaxDegreeOfParallelism = 2 };

    private ActionEvaluator _evaluator = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _evaluator = new ActionEvaluator(Rulebook.Default);
        var expected = Loop();
        Answers.That(OneWorker() == expected && TwoWorkers() == expected, "A batch finds other violations than a loop.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Loop() => Cases.Many(Count).Count(action => _evaluator.Evaluate(action).Verdict == Verdict.Violation);

    [Benchmark(OperationsPerInvoke = Count)]
    public int OneWorker() => _evaluator.EvaluateMany(Cases.Many(Count)).Count(assessment => assessment.Verdict == Verdict.Violation);

    [Benchmark(OperationsPerInvoke = Count)]
    public int TwoWorkers() => _evaluator.EvaluateMany(Cases.Many(Count), ByTwo).Count(assessment => assessment.Verdict == Verdict.Violation);
}
