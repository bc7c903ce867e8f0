using System.Threading;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>Where threads wait between two pieces of work while somebody looks at what is left. Thread-safe.</summary>
internal sealed class Gate(int threads)
{
    private readonly object _gate = new();
    private int _waiting;
    private volatile bool _isShut;

    /// <summary>Whether work that can be cut short should be.</summary>
    public bool IsShut => _isShut;

    /// <summary>Goes through, or waits until it is opened.</summary>
    public void Pass()
    {
        if (!_isShut)
        {
            return;
        }

        lock (_gate)
        {
            _waiting++;
            Monitor.PulseAll(_gate);
            while (_isShut)
            {
                Monitor.Wait(_gate);
            }

            _waiting--;
        }
    }

    /// <summary>Shuts it and waits until every thread stands before it.</summary>
    public void Shut()
    {
        lock (_gate)
        {
            _isShut = true;
            while (_waiting < threads)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    public void Open()
    {
        lock (_gate)
        {
            _isShut = false;
            Monitor.PulseAll(_gate);
        }
    }
}
