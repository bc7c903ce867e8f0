using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>The faults of a run: how many of each kind, and the first of them in words. Thread-safe.</summary>
internal sealed class Faults
{
    private const int Kept = 20;

    private readonly ConcurrentDictionary<Fault, int> _counts = new();
    private readonly ConcurrentQueue<(Fault Fault, string Text)> _first = new();

    public int Total => _counts.Values.Sum();

    public IEnumerable<string> First => _first.Select(one => $"{one.Fault}: {one.Text}");

    public int Of(Fault fault) => _counts.GetValueOrDefault(fault);

    public void Add(Fault fault, string text)
    {
        _counts.AddOrUpdate(fault, 1, (_, count) => count + 1);
        if (_first.Count < Kept)
        {
            _first.Enqueue((fault, text));
        }
    }
}
