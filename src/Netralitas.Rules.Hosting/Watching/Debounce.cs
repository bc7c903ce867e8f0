using System;
using System.Threading;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>Does something once signals have been quiet for a while; signals that never end are cut off after ten times as long. Thread-safe.</summary>
internal sealed class Debounce : IDisposable
{
    private const int Patience = 10;

    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly TimeSpan _quiet;
    private readonly ITimer _timer;
    private long? _first;

    /// <param name="action">Called on a thread of the time provider's timers; it must not throw.</param>
    public Debounce(TimeProvider time, TimeSpan quiet, Action action)
    {
        _time = time;
        _quiet = quiet;
        _timer = time.CreateTimer(
            _ =>
            {
                lock (_gate)
                {
                    _first = null;
                }

                action();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    public void Signal()
    {
        lock (_gate)
        {
            var now = _time.GetTimestamp();
            var left = (_quiet * Patience) - _time.GetElapsedTime(_first ??= now, now);
            _timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < _quiet ? left : _quiet, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();
}
