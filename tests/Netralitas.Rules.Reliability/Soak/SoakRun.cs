using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Hosting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>An application on a folder of rules that is edited all the time, while threads evaluate.</summary>
internal static class SoakRun
{
    private const int RandomCases = 60;

    /// <summary>The rulebook in use, and one that the last collection found on some thread's stack.</summary>
    private const int MostRulebooks = 2;

    /// <param name="progress">Told of each look at the memory; null for nobody.</param>
    /// <param name="stop">Ends it early.</param>
    public static async Task<SoakReport> Run(SoakOptions options, Action<int, Sample>? progress = null, CancellationToken stop = default)
    {
        var start = Stopwatch.GetTimestamp();
        var faults = new Faults();
        var editions = options.IsOfShippedRules ? Editions.OfShippedRules(options.Edits) : Editions.OfSmallRules(options.Edits);

        // A folder that is caught without its book is held against the embedded rules, which then stay in memory: let them be there from the beginning.
        _ = Rulebook.Parse([new SourceText("buku.yaml", "berdasarkan: tertanam")]);
        using var place = new RulesPlace();
        var cases = Case.For(editions, place.Path, options.Seed, RandomCases);
        new Pen(options.QuietPeriod).WriteAll(place.Path, editions.Publish(0));
        using var telemetry = new Telemetry();
        using var host = Host(place.Path, options, telemetry);
        telemetry.Listen(host.Services.GetRequiredService<IMeterFactory>());
        await host.StartAsync(stop);
        var (evaluator, monitor) = (host.Services.GetRequiredService<IActionEvaluator>(), host.Services.GetRequiredService<IRulebookMonitor>());
        using var attempts = new Attempts(evaluator, monitor, options.Plant == Fault.Grown);
        using var over = new CancellationTokenSource();
        var gate = new Gate(options.Threads);
        var checker = new FindingChecker(editions, faults);
        var desk = new Desk(evaluator, monitor, cases, checker, faults, gate, over.Token);
        var threads = Enumerable.Range(1, options.Threads).Select(number => new Thread(() => new Clerk(desk, options.Seed + number, options.Plant).Work(options.Rest))).ToList();
        threads.ForEach(thread => thread.Start());

        var editor = new Editor(options, editions, place, attempts, faults);
        var samples = new List<Sample>();
        while (!stop.IsCancellationRequested && editor.Edits < options.Edits - 1 && Stopwatch.GetElapsedTime(start) < (options.Duration ?? TimeSpan.MaxValue))
        {
            var next = editor.Edits + options.SampleEvery;
            while (editor.Edits < Math.Min(next, options.Edits - 1))
            {
                editor.Step();
            }

            editor.Settle();
            gate.Shut();
            samples.Add(Sample.Take(attempts));
            CheckHealth(host.Services, faults);
            progress?.Invoke(editor.Edits, samples[^1]);
            gate.Open();
        }

        await over.CancelAsync();
        threads.ForEach(thread => thread.Join());
        await host.StopAsync(CancellationToken.None);

        var halfWritten = checker.Judge(edition => editor.Paused.Contains(edition) || editor.Paused.Contains(edition + 1));
        Compare(telemetry, desk, attempts, faults, options.Plant == Fault.Miscounted ? 1 : 0);
        foreach (var sample in samples.Where(sample => sample.Rulebooks > MostRulebooks))
        {
            faults.Add(Fault.Grown, $"{sample.Rulebooks} rulebooks are in memory after {sample.Reloads} reloads");
        }

        if (attempts.Accepted == 0 || attempts.Rejected == 0 || desk.Spanning == 0)
        {
            faults.Add(Fault.Hollow, $"{attempts.Accepted} reloads, {attempts.Rejected} rejected, {desk.Spanning} pieces of work in the midst of one");
        }

        return new SoakReport
        {
            Options = options,
            Elapsed = Stopwatch.GetElapsedTime(start),
            Edits = editor.Edits,
            Edition = editor.Edition,
            Done = editor.Done,
            Accepted = attempts.Accepted,
            Rejected = attempts.Rejected,
            Unchanged = attempts.Unchanged,
            Findings = [.. Enum.GetValues<Verdict>().Select(verdict => (verdict, desk.Of(verdict)))],
            Explanations = desk.Explanations,
            Spanning = desk.Spanning,
            HalfWritten = halfWritten,
            Samples = samples,
            Faults = faults,
        };
    }

    private static IHost Host(string folder, SoakOptions options, Telemetry telemetry)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = Path.GetTempPath() });
        builder.Services.AddNetralitasRules(rules =>
        {
            rules.Folder = folder;
            rules.QuietPeriod = options.QuietPeriod;
        });
        builder.Services.AddMetrics();
        builder.Services.AddHealthChecks().AddNetralitasRules();
        builder.Logging.AddProvider(telemetry).SetMinimumLevel(LogLevel.Debug);
        return builder.Build();
    }

    private static void CheckHealth(IServiceProvider services, Faults faults)
    {
        var health = services.GetRequiredService<HealthCheckService>().CheckHealthAsync().GetAwaiter().GetResult();
        if (health.Status != HealthStatus.Healthy)
        {
            faults.Add(Fault.Lost, $"the folder is sound and in use, but the health check says {health.Entries["netralitas-rules"].Description}");
        }
    }

    /// <summary>What the library logged, measured and traced must be what happened.</summary>
    /// <param name="off">What to add to a count, to see that it is found.</param>
    private static void Compare(Telemetry telemetry, Desk desk, Attempts attempts, Faults faults, int off)
    {
        void Same(string what, long library, long own)
        {
            if (library != own)
            {
                faults.Add(Fault.Miscounted, $"{what}: the library says {library}, it was {own}");
            }
        }

        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Same($"metric of {verdict}", telemetry.Measured($"netralitas.rules.evaluations {JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString())}"), desk.Of(verdict) + off);
        }

        Same("metric of durations", telemetry.Measured("netralitas.rules.evaluation.duration"), desk.Findings);
        Same("metric of reloads", telemetry.Measured("netralitas.rules.reloads"), attempts.Accepted);
        Same("metric of rejected reloads", telemetry.Measured("netralitas.rules.rejected_reloads"), attempts.Rejected);
        Same("log of reloads", telemetry.Logged(2), attempts.Accepted);
        Same("log of rejected reloads", telemetry.Logged(4, 5), attempts.Rejected);
        Same("log of unchanged rules", telemetry.Logged(3), attempts.Unchanged);
        Same("traces of rejected reloads", telemetry.Traced("netralitas.rules.reload", ActivityStatusCode.Error), attempts.Rejected);
        Same("traces of other reloads", telemetry.Traced("netralitas.rules.reload", ActivityStatusCode.Unset), attempts.Accepted + attempts.Unchanged);
        Same("log of listeners that threw", telemetry.Logged(9), 0);
    }
}
