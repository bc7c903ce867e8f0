using System;
using BenchmarkDotNet.Running;
using Netralitas.Rules.Benchmarks.Summary;
using Netralitas.Rules.NRules.Benchmarks;

if (args is not ["summary"])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Print("the shipped rules", Engines.OfShippedRules(), 20);
Print("60 generated rules", Engines.OfGeneratedRules(60), null);
Print("1000 generated rules", Engines.OfGeneratedRules(1_000), null);
Print("10000 generated rules", Engines.OfGeneratedRules(10_000), 1_000);

static void Print(string rules, Engines engines, double? target)
{
    var best = SideBySide.Nanoseconds(() => engines.Evaluator(), () => engines.NRules());
    Console.WriteLine(new Claim($"NRules to the evaluator: {rules}", best[1] / best[0], target, "ratio", IsFloor: true).ToJson());
    Console.WriteLine(new Claim($"microseconds for an action by NRules: {rules}", best[1] / 1000 / Engines.Actions, null, "microseconds").ToJson());
}
