using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Counts what the library logs, measures and traces. Thread-safe.</summary>
internal sealed class Telemetry : ILoggerProvider, ILogger
{
    private const string Name = "Netralitas.Rules";

    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly ConcurrentDictionary<string, StrongBox> _counts = new();

    public Telemetry()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name && Meters is { } factory && instrument.Meter.Scope == factory)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(tags.Length > 0 ? $"{instrument.Name} {tags[0].Value}" : instrument.Name, value));
        _meters.SetMeasurementEventCallback<double>((instrument, _, _, _) => Add(instrument.Name, 1));
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Add($"{activity.OperationName} {activity.Status}", 1),
        };
    }

    /// <summary>The factory of the meters to listen to: other applications of the process have meters of the same name.</summary>
    public IMeterFactory? Meters { get; private set; }

    public void Listen(IMeterFactory meters)
    {
        Meters = meters;
        _meters.Start();
        ActivitySource.AddActivityListener(_activities);
    }

    public long Logged(params IEnumerable<int> ids) => ids.Sum(id => Count($"log {id}"));

    public long Measured(string instrument) => Count(instrument);

    public long Traced(string operation, ActivityStatusCode status) => Count($"{operation} {status}");

    public ILogger CreateLogger(string categoryName) => categoryName == "Netralitas.Rules.Hosting" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add($"log {eventId.Id}", 1);

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private long Count(string name) => _counts.TryGetValue(name, out var box) ? Interlocked.Read(ref box.Value) : 0;

    private void Add(string name, long value) => Interlocked.Add(ref _counts.GetOrAdd(name, _ => new StrongBox()).Value, value);

    private sealed class StrongBox
    {
        public long Value;
    }
}
