using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Netralitas.Rules.Benchmarks;

/// <summary>An assessment as JSON; ratios are against reading everything without writing it.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private Steps _steps = null!;

    [ParamsSource(nameof(All))]
    public ActionCase Case { get; set; } = null!;

    public static IEnumerable<ActionCase> All => Cases.All;

    [GlobalSetup]
    public void SetUp()
    {
        _steps = new Steps(Case);
        Answers.That(_steps.AssessAndWriteJson().Contains("\"verdict\"", StringComparison.Ordinal), "The JSON has no verdict.");
    }

    [Benchmark(Baseline = true)]
    public int EverythingRead() => _steps.AssessAndReadAll();

    [Benchmark]
    public string Json() => _steps.AssessAndWriteJson();
}
