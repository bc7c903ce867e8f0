using System;
using BenchmarkDotNet.Running;
using Netralitas.Rules;
using Netralitas.Rules.Benchmarks;
using Netralitas.Rules.Benchmarks.IfChain;

switch (args)
{
    case ["generate-if-chain"]:
        IfChainGenerator.Write(Repository.Root, Rulebook.Default.Index);
        Console.WriteLine(IfChainGenerator.File);
        return;
    case ["x"]:
        for (var i = 0; i < 5; i++) { var w = System.Diagnostics.Stopwatch.StartNew(); Console.WriteLine(IfChainCheck.FirstDifference(Rulebook.Default, 2000, i)); Console.WriteLine(w.Elapsed); }
        return;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return;
}
