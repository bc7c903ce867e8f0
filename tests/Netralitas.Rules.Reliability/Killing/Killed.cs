using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace Netralitas.Rules.Reliability.Killing;

/// <summary>A process that writes and is killed at a random moment.</summary>
internal static class Killed
{
    /// <summary>What it says once the writing begins.</summary>
    public const string Ready = "writing";

    /// <summary>Longer than it takes to write a pack or some dozens of records, so that no moment of it is spared.</summary>
    private const int LongestMilliseconds = 150;

    /// <summary>Starts this program anew with other arguments, and kills it (nothing of it runs any more) some time after it began to write.</summary>
    /// <returns>The lines it said by then.</returns>
    public static IReadOnlyList<string> After(Random random, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Killed).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        if (process.StandardOutput.ReadLine() != Ready)
        {
            throw new InvalidOperationException("The process that was to write did not begin.");
        }

        using var end = new Timer(_ => process.Kill(), null, random.Next(LongestMilliseconds), Timeout.Infinite);
        var said = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            said.Add(line);
        }

        process.WaitForExit();
        return said;
    }
}
