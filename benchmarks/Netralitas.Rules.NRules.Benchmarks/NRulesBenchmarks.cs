using BenchmarkDotNet.Attributes;

namespace Netralitas.Rules.NRules.Benchmarks;

/// <summary>Whole judgements by both engines, side by side; 0 generated rules stands for the shipped ones.</summary>
[MemoryDiagnoser]
public class NRulesBenchmarks
{
    private Engines _engines = null!;

    [Params(0, 60, 1_000, 10_000)]
    public int GeneratedRules { get; set; }

    [GlobalSetup]
    public void SetUp() => _engines = GeneratedRules == 0 ? Engines.OfShippedRules() : Engines.OfGeneratedRules(GeneratedRules);

    [Benchmark(Baseline = true, OperationsPerInvoke = Engines.Actions)]
    public int Evaluator() => _engines.Evaluator();

    [Benchmark(OperationsPerInvoke = Engines.Actions)]
    public int NRules() => _engines.NRules();
}
