using System;
using BenchmarkDotNet.Running;
using Netralitas.Rules;
using Netralitas.Rules.Benchmarks;
using Netralitas.Rules.Benchmarks.IfChain;
using Netralitas.Rules.Benchmarks.Summary;

switch (args)
{
    case ["generate-if-chain"]:
        IfChainGenerator.Write(Repository.Root, Rulebook.Default.Index);
        Console.WriteLine(IfChainGenerator.File);
        break;
    case ["summary"]:
        SummaryRun.Print(SummaryRun.Claims());
        break;
    case ["analyze"]:
        SummaryRun.Print(Analyses.Measure());
        break;
    case ["population"]:
        Population.Write();
        break;
    case ["tables"]:
        Tables.Write();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
