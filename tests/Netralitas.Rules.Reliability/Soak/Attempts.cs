using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.Extensions.Primitives;
using Netralitas.Rules.Hosting;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Follows what becomes of each attempt to load the folder, and which of the rulebooks that were in use are still in memory. Thread-safe.</summary>
internal sealed class Attempts : IDisposable
{
    private readonly object _gate = new();
    private readonly IActionEvaluator _evaluator;
    private readonly IRulebookMonitor _monitor;
    private readonly List<WeakReference> _rulebooks = [];
    private readonly List<object> _leaked = [];
    private readonly bool _isLeaking;
    private readonly IDisposable _listening;
    private string _digest;

    /// <param name="isLeaking">Whether to hold every rulebook, to see that this is found.</param>
    public Attempts(IActionEvaluator evaluator, IRulebookMonitor monitor, bool isLeaking)
    {
        (_evaluator, _monitor, _isLeaking) = (evaluator, monitor, isLeaking);
        _digest = monitor.Status.Digest;
        _listening = ChangeToken.OnChange(monitor.GetReloadToken, Note);
    }

    /// <summary>Attempts after which another rulebook was in use.</summary>
    public long Accepted { get; private set; }

    public long Rejected { get; private set; }

    public long Unchanged { get; private set; }

    /// <summary>Waits for attempts until the status is such.</summary>
    /// <returns>Whether it is; false when it still was not after so long.</returns>
    public bool Wait(Func<RulebookStatus, bool> isSuch, TimeSpan patience)
    {
        var start = Environment.TickCount64;
        lock (_gate)
        {
            while (!isSuch(_monitor.Status))
            {
                if (Environment.TickCount64 - start > patience.TotalMilliseconds)
                {
                    return false;
                }

                Monitor.Wait(_gate, TimeSpan.FromSeconds(1));
            }

            return true;
        }
    }

    /// <summary>How many of the rulebooks that were in use are still in memory. Ask after a collection.</summary>
    public int Alive()
    {
        lock (_gate)
        {
            _rulebooks.RemoveAll(rulebook => !rulebook.IsAlive);
            return _rulebooks.Count;
        }
    }

    public void Dispose() => _listening.Dispose();

    private void Note()
    {
        lock (_gate)
        {
            var status = _monitor.Status;
            if (status.IsRejected)
            {
                Rejected++;
            }
            else if (status.Digest == _digest)
            {
                Unchanged++;
            }
            else
            {
                Accepted++;
                _digest = status.Digest;
                var rulebook = _evaluator.Current.Rulebook;
                _rulebooks.Add(new WeakReference(rulebook));
                if (_isLeaking)
                {
                    _leaked.Add(rulebook);
                }
            }

            Monitor.PulseAll(_gate);
        }
    }
}
