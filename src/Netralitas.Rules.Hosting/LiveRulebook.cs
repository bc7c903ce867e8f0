using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Hosting.Watching;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Hosting;

/// <summary>
/// The rulebook in use. Another one takes its place in one step, only whole, and only if it is another; who evaluates by the old one
/// ends with it. Thread-safe.
/// </summary>
internal sealed class LiveRulebook : IRulebookMonitor, IDisposable
{
    /// <summary>How many diagnostics are logged; the status has them all.</summary>
    private const int LoggedDiagnostics = 20;

    private readonly object _loading = new();
    private readonly RulebookSource _source;
    private readonly EvaluatorOptions _evaluation;
    private readonly RulesTelemetry _telemetry;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly FolderWatch? _watch;
    private volatile ActionEvaluator _current;
    private volatile RulebookStatus _status;
    private CancellationTokenSource _attempted = new();

    /// <exception cref="RulebookException">The rules cannot be loaded.</exception>
    public LiveRulebook(RulebookSource source, IOptions<NetralitasRulesOptions> options, RulesTelemetry telemetry, TimeProvider? time = null, ILoggerFactory? loggers = null)
    {
        var wanted = options.Value;
        _source = source;
        _evaluation = new EvaluatorOptions { Holidays = wanted.Holidays.ToHashSet() };
        _telemetry = telemetry;
        _time = time ?? TimeProvider.System;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(Log.Category);
        lock (_loading)
        {
            // The watch comes first, so that nothing written from here on is missed; what it sees waits for the lock.
            _watch = _source.Watched is { } watched && wanted.ReloadOnChange
                ? new FolderWatch(watched, _time, wanted.QuietPeriod, Polling.Interval(wanted, Environment.GetEnvironmentVariable), _logger, (seen, isAtRest) => Reload(seen, isAtRest))
                : null;
            try
            {
                var result = _source.Load(null);
                var rulebook = result is null ? Rulebook.Default : result.RulebookOrThrow();
                _current = new ActionEvaluator(rulebook, _evaluation);
                _status = Loaded(rulebook, result);
            }
            catch
            {
                _watch?.Dispose();
                throw;
            }
        }

        Log.Loaded(_logger, _status.Version, _status.Digest, _source.Name);
    }

    public ActionEvaluator Current => _current;

    public RulebookStatus Status => _status;

    public IChangeToken GetReloadToken() => new CancellationChangeToken(Volatile.Read(ref _attempted).Token);

    public RulebookStatus Reload() => Reload(null, isAtRest: true);

    public void Dispose() => _watch?.Dispose();

    private RulebookStatus Reload(string? seen, bool isAtRest)
    {
        if (_source.Watched is null)
        {
            return _status;
        }

        RulebookStatus status;
        lock (_loading)
        {
            // The constructor failed, and what it watched had something to tell.
            if (_current is null)
            {
                return _status;
            }

            status = _status = Attempt(seen, isAtRest);
        }

        Announce();
        return status;
    }

    /// <param name="seen">The stamp of the folder as it was seen last; null if nobody looked.</param>
    /// <param name="isAtRest">Whether it was left alone; else there is nothing that could be loaded.</param>
    private RulebookStatus Attempt(string? seen, bool isAtRest)
    {
        using var activity = RulesTelemetry.StartReload();
        var old = _current.Rulebook;
        RulebookLoadResult? result = null;
        Exception? failure = null;
        try
        {
            result = isAtRest ? _source.Load(seen) : throw RulebookSource.Restless(_source.Name);
        }
#pragma warning disable CA1031 // Whatever happens to a folder, the application goes on with the rules it has.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failure = error;
        }

        var loaded = result?.Rulebook;
        var isUnchanged = loaded?.Digest == old.Digest;
        if (loaded is not null && !isUnchanged)
        {
            _current = new ActionEvaluator(loaded, _evaluation);
        }

        _telemetry.Reloaded(activity, _current.Rulebook, isRejected: loaded is null, isUnchanged);
        if (failure is not null)
        {
            Log.Failed(_logger, _source.Name, old.Version, old.Digest, failure);
            return Kept([], 0, failure.Message);
        }

        if (loaded is null)
        {
            var first = DiagnosticWriter.ToText(result!.Diagnostics.Take(LoggedDiagnostics), Language.English);
            Log.Rejected(_logger, _source.Name, result.Diagnostics.Count + result.OmittedCount, old.Version, old.Digest, first);
            return Kept(result.Diagnostics, result.OmittedCount);
        }

        if (isUnchanged)
        {
            Log.Unchanged(_logger, _source.Name, old.Version, old.Digest);
            return Kept(result!.Diagnostics, result.OmittedCount);
        }

        Log.Replaced(_logger, loaded.Version, loaded.Digest, old.Version, old.Digest);
        return Loaded(loaded, result);
    }

    private RulebookStatus Loaded(Rulebook rulebook, RulebookLoadResult? result)
    {
        var now = _time.GetUtcNow();
        return new RulebookStatus
        {
            Version = rulebook.Version,
            Digest = rulebook.Digest,
            LoadedAt = now,
            AttemptedAt = now,
            Diagnostics = result?.Diagnostics ?? [],
            OmittedCount = result?.OmittedCount ?? 0,
        };
    }

    private RulebookStatus Kept(IReadOnlyList<Diagnostic> diagnostics, int omitted, string? failure = null) =>
        _status with { AttemptedAt = _time.GetUtcNow(), Diagnostics = diagnostics, OmittedCount = omitted, Failure = failure };

    private void Announce()
    {
        using var attempted = Interlocked.Exchange(ref _attempted, new CancellationTokenSource());
        try
        {
            attempted.Cancel();
        }
#pragma warning disable CA1031 // A listener's mistake must not end the timer's thread, and with it the process.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Log.ListenerFailed(_logger, error);
        }
    }
}
