using System;
using System.CommandLine;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>The command <c>soak</c>.</summary>
internal static class SoakCommand
{
    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = "How many threads evaluate.", DefaultValueFactory = _ => 8 };
        var every = new Option<int>("--every") { Description = "Milliseconds from one edit to the next, at least.", DefaultValueFactory = _ => 50 };
        var quiet = new Option<int>("--quiet") { Description = "The quiet period, in milliseconds.", DefaultValueFactory = _ => 10 };
        var rest = new Option<int>("--rest") { Description = "Milliseconds each thread rests between two pieces of work.", DefaultValueFactory = _ => 2 };
        var sample = new Option<int>("--sample") { Description = "Edits from one look at the memory to the next.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "The beginning of all that is random.", DefaultValueFactory = _ => 1 };
        var shipped = new Option<bool>("--shipped") { Description = "Edits the rules that ship, and not the smallest rulebook." };
        var plant = new Option<Fault?>("--plant") { Description = "Commits a fault on purpose, to see that it is found." };
        var command = new Command("soak", "Edits a rules folder while threads evaluate by it. Ends with 1 if anything was not as it must be.")
        {
            minutes, threads, every, quiet, rest, sample, seed, shipped, plant,
        };
        command.SetAction((parsed, stop) => Run(
            new SoakOptions
            {
                Duration = TimeSpan.FromMinutes(parsed.GetValue(minutes)),
                Threads = parsed.GetValue(threads),
                Every = TimeSpan.FromMilliseconds(parsed.GetValue(every)),
                QuietPeriod = TimeSpan.FromMilliseconds(parsed.GetValue(quiet)),
                Rest = TimeSpan.FromMilliseconds(parsed.GetValue(rest)),
                SampleEvery = parsed.GetValue(sample),
                Seed = parsed.GetValue(seed),
                IsOfShippedRules = parsed.GetValue(shipped),
                Plant = parsed.GetValue(plant),
            },
            stop));
        return command;
    }

    private static async Task<int> Run(SoakOptions options, CancellationToken stop)
    {
        var report = await SoakRun.Run(
            options,
            (edits, sample) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edits} edits: {sample}")),
            stop);
        if (report.Samples.Count < Growth.LeastSamples)
        {
            report.Faults.Add(Fault.Hollow, $"{report.Samples.Count} samples are too few to tell growth from noise");
        }
        else
        {
            foreach (var growth in Growth.Find(report.Samples))
            {
                report.Faults.Add(Fault.Grown, growth);
            }
        }

        report.Write(Console.Out);
        return report.Faults.Total == 0 ? 0 : 1;
    }
}
