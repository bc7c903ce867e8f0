using System;

namespace Netralitas.Rules.Batching;

/// <summary>Counts results and tells how many there are, every so often and at the end.</summary>
internal sealed class Tally(IProgress<long>? progress)
{
    private const int Interval = 256;

    private long _done;
    private long _told = -1;

    public void Add()
    {
        if (++_done % Interval == 0)
        {
            Tell();
        }
    }

    /// <summary>Tells the last number, unless it was just told.</summary>
    public void End()
    {
        if (_told != _done)
        {
            Tell();
        }
    }

    private void Tell()
    {
        _told = _done;
        progress?.Report(_done);
    }
}
