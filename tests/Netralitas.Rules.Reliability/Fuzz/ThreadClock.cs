using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>How long a thread has worked. On a machine that is shared the clock on the wall says more about the others.</summary>
internal static class ThreadClock
{
    /// <summary>Linux tells the nanoseconds that the asking thread was on a core.</summary>
    private const string Schedule = "/proc/thread-self/schedstat";

    private static readonly bool IsTold = File.Exists(Schedule);

    /// <summary>A time that only differences mean something of.</summary>
    /// <param name="isPrecise">Whether to leave out the time of others, where that can be had; it takes longer to ask.</param>
    public static double Milliseconds(bool isPrecise) => isPrecise && IsTold
        ? long.Parse(File.ReadAllText(Schedule).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
        : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
}
