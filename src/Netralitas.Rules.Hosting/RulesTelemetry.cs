using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Hosting;

/// <summary>Metrics and activities, all named <see cref="Name"/>. Of an action they hold its verdict and nothing else. Thread-safe.</summary>
internal sealed class RulesTelemetry : IDisposable
{
    public const string Name = "Netralitas.Rules";

    private static readonly string Version = typeof(RulesTelemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
    private static readonly ActivitySource Activities = new(Name, Version);

    // Made once, so that counting allocates nothing.
    private static readonly KeyValuePair<string, object?>[] VerdictTags =
        [.. Enum.GetValues<Verdict>().Order().Select(verdict => new KeyValuePair<string, object?>("netralitas.verdict", JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString())))];

    // An evaluation takes microseconds; the usual buckets would put all in the first.
    private static readonly InstrumentAdvice<double> Microseconds = new()
    {
        HistogramBucketBoundaries = [0.000_001, 0.000_002, 0.000_005, 0.000_01, 0.000_02, 0.000_05, 0.000_1, 0.000_2, 0.000_5, 0.001, 0.002, 0.005, 0.01, 0.1, 1],
    };

    private readonly TimeProvider _time;
    private readonly Meter? _own;
    private readonly Counter<long> _evaluations;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _reloads;
    private readonly Counter<long> _rejectedReloads;

    /// <param name="meters">Makes the meter and disposes of it; null to do both here.</param>
    public RulesTelemetry(IMeterFactory? meters = null, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        var meter = meters?.Create(Name, Version) ?? (_own = new Meter(Name, Version));
        _evaluations = meter.CreateCounter<long>("netralitas.rules.evaluations", "{evaluation}", "Evaluated actions, by verdict.");
        _duration = meter.CreateHistogram("netralitas.rules.evaluation.duration", "s", "How long it takes to judge an action.", advice: Microseconds);
        _reloads = meter.CreateCounter<long>("netralitas.rules.reloads", "{reload}", "Rulebooks that took the place of another.");
        _rejectedReloads = meter.CreateCounter<long>("netralitas.rules.rejected_reloads", "{reload}", "Attempts to load rules that were rejected.");
    }

    /// <summary>Evaluates, and counts, times and traces it if anybody listens.</summary>
    public Assessment Evaluate<TAction>(ActionEvaluator evaluator, TAction action, Func<ActionEvaluator, TAction, Assessment> evaluate)
    {
        using var activity = Activities.StartActivity("netralitas.rules.evaluate");
        if (activity is null)
        {
            return Measure(evaluator, action, evaluate);
        }

        Describe(activity, evaluator.Rulebook);
        try
        {
            var assessment = Measure(evaluator, action, evaluate);
            var verdict = VerdictTags[(int)assessment.Verdict];
            activity.SetTag(verdict.Key, verdict.Value);
            return assessment;
        }
        catch (Exception error)
        {
            // The message may quote what somebody described.
            activity.SetStatus(ActivityStatusCode.Error).SetTag("error.type", error.GetType().FullName);
            throw;
        }
    }

    /// <summary>Evaluates one of many, and counts and times it if anybody listens.</summary>
    public Assessment Measure<TAction>(ActionEvaluator evaluator, TAction action, Func<ActionEvaluator, TAction, Assessment> evaluate)
    {
        if (!_duration.Enabled && !_evaluations.Enabled)
        {
            return evaluate(evaluator, action);
        }

        var start = _time.GetTimestamp();
        var assessment = evaluate(evaluator, action);
        _duration.Record(_time.GetElapsedTime(start).TotalSeconds);
        _evaluations.Add(1, VerdictTags[(int)assessment.Verdict]);
        return assessment;
    }

    /// <summary>An activity around an attempt to load rules; null when nobody listens.</summary>
    public static Activity? StartReload() => Activities.StartActivity("netralitas.rules.reload");

    /// <summary>Counts what an attempt came to, and says so in its activity.</summary>
    /// <param name="isRejected">Whether the rules were rejected; otherwise <paramref name="inUse"/> is new unless it <paramref name="isUnchanged"/>.</param>
    public void Reloaded(Activity? activity, Rulebook inUse, bool isRejected, bool isUnchanged)
    {
        if (isRejected)
        {
            _rejectedReloads.Add(1);
            activity?.SetStatus(ActivityStatusCode.Error);
        }
        else if (!isUnchanged)
        {
            _reloads.Add(1);
        }

        if (activity is not null)
        {
            Describe(activity, inUse);
        }
    }

    public void Dispose() => _own?.Dispose();

    private static void Describe(Activity activity, Rulebook rulebook) =>
        activity.SetTag("netralitas.rulebook.version", rulebook.Version).SetTag("netralitas.rulebook.digest", rulebook.Digest);
}
