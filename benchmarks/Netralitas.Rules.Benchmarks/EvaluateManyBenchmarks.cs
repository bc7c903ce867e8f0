using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>A thousand actions; ratios are against a loop around <c>Evaluate</c>. The step that does nothing shows what an item costs beyond its work.</summary>
[MemoryDiagnoser]
public class EvaluateManyBenchmarks
{
    private const int Count = 1000;

    private static readonly BatchOptions AllProcessors = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static readonly List<AsnAction> Actions =
    [
        .. Enumerable.Range(0, Count).Select(number => new AsnAction
        {
            Date = new DateOnly(2024, 1, 1).AddDays(number % 28),
            Election = "pemilu-2024",
            Actor = new Actor { Status = "pns" },
            Acts = ["suka"],
            Target = new Target { Kind = "presiden" },
        }),
    ];

    private ActionEvaluator _evaluator = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _evaluator = new ActionEvaluator(Rulebook.Default);
        foreach (var assessment in _evaluator.EvaluateMany(Actions, AllProcessors))
        {
            Answers.Expect(Verdict.Violation, assessment);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Loop() => Actions.Count(action => _evaluator.Evaluate(action).Verdict == Verdict.Violation);

    [Benchmark(OperationsPerInvoke = Count)]
    public int OneWorker() => _evaluator.EvaluateMany(Actions).Count(assessment => assessment.Verdict == Verdict.Violation);

    [Benchmark(OperationsPerInvoke = Count)]
    public int ManyWorkers() => _evaluator.EvaluateMany(Actions, AllProcessors).Count(assessment => assessment.Verdict == Verdict.Violation);

    [Benchmark(OperationsPerInvoke = Count)]
    public int NothingByOneWorker() => _evaluator.EvaluateMany(Actions, static (_, action) => action).Count(action => action is null);

    [Benchmark(OperationsPerInvoke = Count)]
    public int NothingByManyWorkers() => _evaluator.EvaluateMany(Actions, static (_, action) => action, AllProcessors).Count(action => action is null);
}
