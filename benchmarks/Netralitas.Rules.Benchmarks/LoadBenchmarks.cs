using System;
using BenchmarkDotNet.Attributes;

namespace Netralitas.Rules.Benchmarks;

/// <summary>Reading, binding, checking and compiling the shipped rules.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    [GlobalSetup]
    public void SetUp()
    {
        if (Load().Rulebook?.Digest != Rulebook.Default.Digest)
        {
            throw new InvalidOperationException("The embedded rules do not load to the default rulebook.");
        }
    }

    [Benchmark(Baseline = true)]
    public RulebookLoadResult Load() => Rulebook.Parse(Rulebook.EmbeddedFiles, "rules");
}
