using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>Whole processes from start to end: the tool with one action, and an empty program, in turns.</summary>
internal static class ColdStart
{
    private const int Runs = 9;
    private const string Finding = "skb-2022/B6";

    // What starting a process may cost beyond the empty program's own time.
    private const double Factor = 1.5;
    private const double AllowanceMs = 150;

    public static IEnumerable<Claim> Measure()
    {
        var empty = Assembly("benchmarks/Netralitas.Rules.EmptyProgram", "Netralitas.Rules.EmptyProgram.dll");
        var tool = Assembly("src/Netralitas.Rules.Tool", "netralitas.dll");
        var action = Path.Combine(Repository.Root, "examples", "suka-capres.yaml");
        Answers.That(Run(tool, "evaluate", action).Output.Contains(Finding, StringComparison.Ordinal), "The tool does not find what it should.");
        var (emptyMs, toolMs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            emptyMs.Add(Run(empty).Milliseconds);
            toolMs.Add(Run(tool, "evaluate", action).Milliseconds);
        }

        var allowed = Math.Round((Factor * emptyMs.Min()) + AllowanceMs);
        yield return new Claim("cold start: empty program, best run", emptyMs.Min(), null, "ms");
        yield return new Claim("cold start: empty program, median", Median(emptyMs), null, "ms");
        yield return new Claim("cold start: load of the shipped rules and first finding in the tool, best run", toolMs.Min(), allowed, "ms");
        yield return new Claim("cold start: load of the shipped rules and first finding in the tool, median", Median(toolMs), null, "ms");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    // Built with the benchmarks, in the same configuration.
    private static string Assembly(string project, string file)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, project, "bin", output.Parent!.Name, output.Name, file);
    }

    private static (double Milliseconds, string Output) Run(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Answers.That(process.ExitCode == 0, $"{assembly} ended with {process.ExitCode}.");
        return (watch.Elapsed.TotalMilliseconds, output);
    }
}
