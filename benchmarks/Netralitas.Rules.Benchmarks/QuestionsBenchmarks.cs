using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>The questions of an action that is not described far enough; ratios are against its verdict alone.</summary>
[MemoryDiagnoser]
public class QuestionsBenchmarks
{
    private Steps _steps = null!;

    [ParamsSource(nameof(All))]
    public ActionCase Case { get; set; } = null!;

    public static IEnumerable<ActionCase> All => [Cases.UndeterminedDated, Cases.UndeterminedUndated];

    [GlobalSetup]
    public void SetUp()
    {
        _steps = new Steps(Case);
        Answers.That(_steps.AssessAndAsk() > 0, "An undetermined action asks nothing.");
    }

    [Benchmark(Baseline = true)]
    public Assessment Verdict() => _steps.Assess();

    [Benchmark]
    public int Questions() => _steps.AssessAndAsk();
}
