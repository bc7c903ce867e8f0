using BenchmarkDotNet.Attributes;

namespace Netralitas.Rules.Benchmarks.Scale;

/// <summary>An action matched by more and more rules, of which about one fits; ratios are against asking every rule in turn.</summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private ScaledMatching _matching = null!;

    [Params(60, 100, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _matching = new ScaledMatching(Rules);
        Answers.That(_matching.Loop() == _matching.Matches, "A loop finds other rules than the index.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = ScaledMatching.Actions)]
    public int Loop() => _matching.Loop();

    [Benchmark(OperationsPerInvoke = ScaledMatching.Actions)]
    public int Index() => _matching.Match();
}
