using System;
using System.Threading;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>
/// Does something once what is watched has come to rest: no signal for a while, and it looks the same at the end of that while as at its
/// beginning. Signals may come late or not at all; looks do not. One thing is done at a time. Thread-safe.
/// </summary>
internal sealed class Settling : IDisposable
{
    /// <summary>How many times the quiet period is waited for rest.</summary>
    private const int Patience = 10;

    private readonly object _gate = new();
    private readonly TimeSpan _quiet;
    private readonly Func<string> _look;
    private readonly Action<string, bool> _settled;
    private readonly ITimer _timer;
    private string? _seen;
    private int _waited;
    private bool _isSignalled;
    private bool _isBusy;

    /// <param name="look">What is seen now; equal when nothing has changed.</param>
    /// <param name="settled">Told what was seen, and whether that is at rest or patience has run out. Called on a thread of the time provider's timers; it must not throw.</param>
    public Settling(TimeProvider time, TimeSpan quiet, Func<string> look, Action<string, bool> settled)
    {
        (_quiet, _look, _settled) = (quiet, look, settled);
        _timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Says that something may have changed.</summary>
    public void Signal()
    {
        lock (_gate)
        {
            _isSignalled = true;
            if (!_isBusy)
            {
                Begin();
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Begin()
    {
        (_isBusy, _seen, _waited) = (true, null, 0);
        _timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Look()
    {
        var seen = _look();
        bool isAtRest;
        lock (_gate)
        {
            isAtRest = _quiet == TimeSpan.Zero || (seen == _seen && !_isSignalled);
            (_seen, _isSignalled) = (seen, false);
            if (!isAtRest && _waited++ < Patience)
            {
                _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
                return;
            }
        }

        _settled(seen, isAtRest);
        lock (_gate)
        {
            // What changed meanwhile was told to nobody else.
            if (_isSignalled || !isAtRest)
            {
                Begin();
            }
            else
            {
                _isBusy = false;
            }
        }
    }
}
