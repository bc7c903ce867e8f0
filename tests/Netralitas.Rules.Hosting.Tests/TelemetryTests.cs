using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Netralitas.Rules.Actions;
using Xunit;

namespace Netralitas.Rules.Hosting.Tests;

/// <summary>What operators see, and what it costs when nobody looks.</summary>
[Collection("telemetry")]
public sealed class TelemetryTests
{
    private const string Name = "Netralitas.Rules";

    [Fact]
    public async Task Meter_OfEveryWayToEvaluate_CountsByVerdictAndTimes()
    {
        using var application = new Application(further: services => services.AddMetrics());
        using var measured = new Measured(application);
        var evaluator = application.Evaluator;

        evaluator.Evaluate(Application.Like);
        evaluator.Snapshot().Evaluate(Application.Like.ToFactSet());
        evaluator.EvaluateMany([Application.Like, new AsnAction()]).Should().HaveCount(2);
        evaluator.EvaluateMany(new List<FactSet> { FactSet.Empty }).Should().HaveCount(1);
        await foreach (var _ in evaluator.EvaluateMany(Stream(Application.Like)))
        {
        }

        await foreach (var _ in evaluator.EvaluateMany(Stream(FactSet.Empty)))
        {
        }

        var expected = new[] { Application.Like, Application.Like, Application.Like, Application.Like, new(), new(), new() }
            .Select(action => Verdict(action)).Order();
        measured.Of("netralitas.rules.evaluations").SelectMany(one => one.Tags.Select(tag => (string)tag.Value!)).Order().Should().Equal(expected);
        measured.Of("netralitas.rules.evaluation.duration").Should().HaveCount(7).And.OnlyContain(one => one.Value > 0 && one.Value < 60);
    }

    [Fact]
    public void Meter_OfReloads_CountsThoseThatSwapAndThoseThatAreRejected()
    {
        using var rules = new RulesFolder();
        using var application = Application.On(rules.Path, options => options.ReloadOnChange = false, services => services.AddMetrics());
        using var measured = new Measured(application);

        application.Monitor.Reload();
        rules.SetVersion("2.0.0");
        application.Monitor.Reload();
        rules.Break();
        application.Monitor.Reload();
        application.Monitor.Reload();

        measured.Of("netralitas.rules.reloads").Should().HaveCount(1);
        measured.Of("netralitas.rules.rejected_reloads").Should().HaveCount(2);
    }

    [Fact]
    public void Meter_WithoutAFactory_IsThereAllTheSame()
    {
        using var application = new Application();
        using var measured = new Measured(application);

        application.Evaluator.Evaluate(Application.Like);

        measured.Of("netralitas.rules.evaluations").Should().NotBeEmpty();
    }

    [Fact]
    public void Activity_OfAnEvaluation_SaysTheVerdictAndTheRulebookAndNothingElse()
    {
        using var application = new Application();
        var traced = Trace(() => application.Evaluator.Evaluate(Application.Like));

        traced.OperationName.Should().Be("netralitas.rules.evaluate");
        traced.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["netralitas.rulebook.version"] = Rulebook.Default.Version,
            ["netralitas.rulebook.digest"] = Rulebook.Default.Digest,
            ["netralitas.verdict"] = Verdict(Application.Like),
        });
    }

    [Fact]
    public void Activity_OfAWrongCode_DoesNotQuoteIt()
    {
        using var application = new Application();
        var traced = Trace(() => application.Evaluator.Invoking(one => one.Evaluate(new AsnAction { Acts = ["Budi"] })).Should().Throw<ArgumentException>());

        traced.Status.Should().Be(ActivityStatusCode.Error);
        (traced.StatusDescription + string.Concat(traced.TagObjects.Select(tag => tag.Value))).Should().Contain("ArgumentException").And.NotContain("Budi");
        application.Logged.Should().NotContain(line => line.Text.Contains("Budi", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluate_WhenNobodyListens_AllocatesWhatTheLibraryDoes()
    {
        using var application = new Application();
        var (evaluator, facts) = (application.Evaluator, Application.Like.ToFactSet());

        // By turns, since code that is compiled anew in the meantime allocates less; the least of many, since the runtime does other things on this thread, too.
        var turns = Enumerable.Range(0, 1_000).Select(_ => (Hosted: Allocated(() => evaluator.Evaluate(facts)), Plain: Allocated(() => evaluator.Current.Evaluate(facts)))).ToList();

        turns.Min(turn => turn.Hosted).Should().Be(turns.Min(turn => turn.Plain));
    }

    [Fact]
    public void Log_OfALoadAndAReload_HasStableIds()
    {
        using var rules = new RulesFolder();
        using var application = Application.Unwatched(rules.Path);

        application.Monitor.Reload();
        rules.SetVersion("2.0.0");
        application.Monitor.Reload();
        rules.Break();
        application.Monitor.Reload();

        application.Logged.Select(line => line.Id).Should().Equal(1, 3, 2, 4);
    }

    private static string Verdict(AsnAction action) => JsonNamingPolicy.CamelCase.ConvertName(new ActionEvaluator(Rulebook.Default).Evaluate(action).Verdict.ToString());

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Activity Trace(Action action)
    {
        // Other tests evaluate at the same time; theirs have another parent.
        using var parent = new Activity("test").Start();
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        action();
        return stopped.Single(activity => activity.TraceId == parent.TraceId);
    }

    private static async IAsyncEnumerable<T> Stream<T>(T item)
    {
        await Task.Yield();
        yield return item;
    }

    /// <summary>What the meter of one application measures.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> _all = new();

        public Measured(Application application)
        {
            // Without a factory any meter of the name may be the application's.
            var factory = application.Services.GetService<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Name && (factory is null || instrument.Meter.Scope == factory))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _all.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _all.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.Start();
        }

        public IEnumerable<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> Of(string name) => _all.Where(one => one.Name == name);

        public void Dispose() => _listener.Dispose();
    }
}
