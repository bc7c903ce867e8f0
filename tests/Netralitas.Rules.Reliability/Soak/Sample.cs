using System;
using System.Diagnostics;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>What the process holds while nothing is going on.</summary>
/// <param name="Reloads">Rulebooks that took the place of another so far.</param>
/// <param name="Heap">Bytes that survived a full collection.</param>
/// <param name="WorkingSet">Bytes of the process in memory.</param>
/// <param name="Handles">Open handles: files, watches, sockets.</param>
/// <param name="Threads">Threads of the process.</param>
/// <param name="Rulebooks">Rulebooks in memory of those that were in use.</param>
internal readonly record struct Sample(long Reloads, long Heap, long WorkingSet, int Handles, int Threads, int Rulebooks)
{
    public static Sample Take(Attempts attempts)
    {
        for (var collection = 0; collection < 3; collection++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return new Sample(attempts.Accepted, GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes, process.WorkingSet64, process.HandleCount, process.Threads.Count, attempts.Alive());
    }
}
