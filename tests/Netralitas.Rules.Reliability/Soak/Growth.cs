using System;
using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>
/// Tells growth from noise. The first third of the samples is left out, while caches fill and code is compiled anew; of the second
/// and the last third the medians are compared, which a few odd samples do not move.
/// </summary>
internal static class Growth
{
    /// <summary>Fewer samples tell nothing.</summary>
    public const int LeastSamples = 12;

    private const long Mebibyte = 1024 * 1024;

    /// <summary>Bytes of heap for each reload, by the two medians; 0 when nothing was reloaded.</summary>
    public static double BytesPerReload(IReadOnlyList<Sample> samples)
    {
        var (second, last) = Thirds(samples);
        var reloads = Median(last, sample => sample.Reloads) - Median(second, sample => sample.Reloads);
        return reloads == 0 ? 0 : (double)(Median(last, sample => sample.Heap) - Median(second, sample => sample.Heap)) / reloads;
    }

    /// <summary>What has grown, in words.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<Sample> samples)
    {
        foreach (var (name, of, noise) in Measures(samples))
        {
            var (second, last) = Thirds(samples);
            var (before, after) = (Median(second, of), Median(last, of));
            if (after - before > noise)
            {
                yield return $"{name} grew from {before} to {after}, more than {noise}";
            }
        }
    }

    // A small object for each of 10,000 reloads is a third of a mebibyte.
    private static (string Name, Func<Sample, long> Of, long Noise)[] Measures(IReadOnlyList<Sample> samples) =>
    [
        ("the heap", sample => sample.Heap, Math.Max(Mebibyte / 4, samples.Max(sample => sample.Heap) / 100)),
        ("the working set", sample => sample.WorkingSet, Math.Max(16 * Mebibyte, samples.Max(sample => sample.WorkingSet) / 10)),
        ("the number of handles", sample => sample.Handles, 4),
        ("the number of threads", sample => sample.Threads, 4),
    ];

    private static (IReadOnlyList<Sample> Second, IReadOnlyList<Sample> Last) Thirds(IReadOnlyList<Sample> samples)
    {
        var third = samples.Count / 3;
        return ([.. samples.Skip(samples.Count - (2 * third)).Take(third)], [.. samples.TakeLast(third)]);
    }

    private static long Median(IReadOnlyList<Sample> samples, Func<Sample, long> of) => samples.Select(of).Order().ElementAt(samples.Count / 2);
}
