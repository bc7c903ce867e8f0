using System;
using System.Diagnostics;
using System.Linq;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>
/// Times things in turns, round after round, and keeps the best round of each: what disturbs a machine disturbs all of them, and
/// the best round is the least disturbed.
/// </summary>
internal static class SideBySide
{
    private const int Rounds = 25;
    private static readonly long RoundTicks = Stopwatch.Frequency / 250;

    /// <summary>Nanoseconds for one call of each.</summary>
    public static double[] Nanoseconds(params Action[] actions)
    {
        var counts = actions.Select(Calibrate).ToArray();
        var best = new double[actions.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                best[i] = Math.Min(best[i], Time(actions[i], counts[i]) * 1e9 / Stopwatch.Frequency / counts[i]);
            }
        }

        return best;
    }

    /// <summary>Bytes that one call allocates on this thread.</summary>
    public static double Bytes(Action action)
    {
        const int Calls = 1000;
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            action();
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    // So many calls that a round takes some milliseconds; on the way there the code is compiled as well as it will be.
    private static int Calibrate(Action action)
    {
        var count = 1;
        var until = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 4);
        while (true)
        {
            var took = Time(action, count);
            if (took < RoundTicks)
            {
                count *= 2;
            }
            else if (Stopwatch.GetTimestamp() > until)
            {
                return count;
            }
            else if (took > 2 * RoundTicks)
            {
                count = Math.Max(1, count / 2);
            }
        }
    }

    private static long Time(Action action, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            action();
        }

        return Stopwatch.GetTimestamp() - start;
    }
}
