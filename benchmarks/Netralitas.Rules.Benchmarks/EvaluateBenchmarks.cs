using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Benchmarks;

/// <summary>
/// One action by the shipped rules, taken further from row to row; ratios are against the if-chain, which only says what becomes
/// of each rule.
/// </summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private Steps _steps = null!;

    [ParamsSource(nameof(All))]
    public ActionCase Case { get; set; } = null!;

    public static IEnumerable<ActionCase> All => Cases.All;

    [GlobalSetup]
    public void SetUp() => _steps = new Steps(Case);

    [Benchmark(Baseline = true)]
    public int IfChain() => _steps.IfChain();

    [Benchmark]
    public int Matching() => _steps.Match();

    [Benchmark]
    public int MatchingTheDescription() => _steps.MatchDescribed();

    [Benchmark]
    public Assessment WholeAssessment() => _steps.Assess();

    [Benchmark]
    public int WithKindBasisSanctionRecommendation() => _steps.AssessAndReadViolations();

    [Benchmark]
    public int WithEverythingRead() => _steps.AssessAndReadAll();

    [Benchmark]
    public string WithText() => _steps.AssessAndWriteText();
}
