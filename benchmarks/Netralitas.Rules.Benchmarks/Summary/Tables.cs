using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>Runs everything shortly and puts what came out into the document, between its two marks.</summary>
internal static class Tables
{
    private const string File = "docs/benchmarks.md";
    private const string Start = "<!-- figures -->";
    private const string End = "<!-- /figures -->";

    public static void Write()
    {
        var claims = SummaryRun.Claims().ToList();
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Tables).Assembly).Run(["--filter", "*"], config).ToList();
        var text = new StringBuilder();
        Line(text, Measured());
        Line(text, "");
        Line(text, "## Targets");
        Line(text, "");
        Line(text, "| What | Value | Target | Met |");
        Line(text, "|---|---:|---:|---|");
        foreach (var claim in claims)
        {
            Line(text, claim.ToRow());
        }

        foreach (var summary in summaries.OrderBy(summary => summary.Title, StringComparer.Ordinal))
        {
            var type = summary.BenchmarksCases[0].Descriptor.Type;
            Line(text, "");
            Line(text, "## " + type.Name.Replace("Benchmarks", "", StringComparison.Ordinal));
            Line(text, "");
            foreach (var row in Rows(summary.ResultsDirectoryPath, type))
            {
                Line(text, row);
            }
        }

        Replace(File, text.ToString());
    }

    /// <summary>Where and when figures were taken.</summary>
    public static string Measured() => $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} shared cores, {Cpu()}, .NET {Environment.Version}.";

    /// <summary>Puts figures into a document, between its two marks.</summary>
    public static void Replace(string path, string figures)
    {
        var file = Path.Combine(Repository.Root, path);
        var document = System.IO.File.ReadAllText(file);
        var from = document.IndexOf(Start, StringComparison.Ordinal);
        var until = document.IndexOf(End, StringComparison.Ordinal);
        System.IO.File.WriteAllText(file, document[..from] + Start + "\n" + figures + document[until..]);
    }

    public static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static IEnumerable<string> Rows(string folder, Type type) =>
        System.IO.File.ReadLines(Path.Combine(folder, type.FullName + "-report-github.md")).Where(line => line.StartsWith('|'));

    private static string Cpu()
    {
        const string Info = "/proc/cpuinfo";
        const string Key = "model name";
        var line = System.IO.File.Exists(Info) ? System.IO.File.ReadLines(Info).FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
