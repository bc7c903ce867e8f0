using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>The command <c>fuzz</c>: hostile input by the million.</summary>
internal static class FuzzCommand
{
    /// <summary>No input takes this long: the library hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Command Create()
    {
        var inputs = new Option<long>("--inputs") { Description = "How many inputs.", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<int>("--seed") { Description = "Makes the inputs; the same seed makes the same ones.", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = "How many run at a time.", DefaultValueFactory = _ => 1 };
        var minutes = new Option<double?>("--minutes") { Description = "Ends the run after this time." };
        var only = new Option<long?>("--only") { Description = "Runs the one input of this number, and makes it smaller when it fails." };
        var write = new Option<string?>("--write") { Description = "With --only: the folder to write its files to." };
        var command = new Command("fuzz", "Gives hostile input to everything that reads input, and looks whether each promise holds.") { inputs, seed, threads, minutes, only, write };
        command.SetAction(parsed => parsed.GetValue(only) is { } number
            ? RunOne(parsed.GetValue(seed), number, parsed.GetValue(write))
            : Run(parsed.GetValue(inputs), parsed.GetValue(seed), parsed.GetValue(threads), parsed.GetValue(minutes)));
        return command;
    }

    private static int Run(long inputs, int seed, int threads, double? minutes)
    {
        var start = Stopwatch.GetTimestamp();
        var fuzzer = new Fuzzer(seed, FuzzTargets.All(withShipped: true));
        var report = fuzzer.Warm();
        using var over = minutes is { } most ? new CancellationTokenSource(TimeSpan.FromMinutes(most)) : new CancellationTokenSource();
        using var watch = new Timer(_ => Watch(fuzzer, seed), null, Patience, TimeSpan.FromSeconds(10));
        var reports = new FuzzReport[Math.Clamp(threads, 1, fuzzer.Running.Length)];
        var workers = Enumerable.Range(0, reports.Length).Select(worker => new Thread(() => reports[worker] = fuzzer.Run(inputs, worker, over.Token))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        foreach (var part in reports)
        {
            report.Join(part);
        }

        report.Write(Console.Out);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, {Stopwatch.GetElapsedTime(start).TotalMinutes:F1} minutes, {Process.GetCurrentProcess().TotalProcessorTime.TotalMinutes:F1} of them computing; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB."));
        return report.Failures.Count == 0 ? 0 : 1;
    }

    private static int RunOne(int seed, long number, string? folder)
    {
        var fuzzer = new Fuzzer(seed, FuzzTargets.All(withShipped: true));
        var one = fuzzer.Make(number);
        Console.WriteLine(one);
        Write(one, folder);
        var failure = fuzzer.Failure(one);
        Console.WriteLine(failure ?? "It does not fail.");
        if (failure is not null)
        {
            one = Minimizer.Minimize(fuzzer, one);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Smaller, {one.Input.Bytes} bytes in {one.Input.Files.Count} files: {fuzzer.Failure(one)}"));
            Write(one, folder);
        }

        return failure is null ? 0 : 1;
    }

    private static void Write(FuzzCase one, string? folder)
    {
        foreach (var file in one.Input.Files.Where(_ => folder is not null))
        {
            var path = Path.Combine(folder!, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }
    }

    private static void Watch(Fuzzer fuzzer, int seed)
    {
        foreach (var (number, since) in fuzzer.Running)
        {
            if (since != 0 && Stopwatch.GetElapsedTime(since) > Patience)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--seed {seed} --only {number} has not come to an end."));
                Environment.Exit(3);
            }
        }
    }
}
