using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Batching;

/// <summary>The chunks that are with the workers, in the order of the input. Chunks are used again, so that a long run costs no more memory than a short one.</summary>
internal sealed class Flight<TSource, TResult>(Func<TSource, TResult> step, Workers workers, CancellationToken stop)
{
    private const int ChunksPerWorker = 2;

    // A limit on how many chunks run at once, on the threads of the pool: none of our own could be left behind.
    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers.Count).ConcurrentScheduler;
    private readonly Queue<Chunk<TSource, TResult>> _started = new();
    private readonly Stack<Chunk<TSource, TResult>> _free = new();

    public bool IsEmpty => _started.Count == 0;

    public bool HasRoom => _started.Count < (long)workers.Count * ChunksPerWorker;

    /// <summary>Whether the next results are there without waiting.</summary>
    public bool IsNextDone => _started.TryPeek(out var next) && next.Work.IsCompleted;

    public Chunk<TSource, TResult> NewChunk() => _free.TryPop(out var chunk) ? chunk : new Chunk<TSource, TResult>(step, workers.ChunkSize, stop);

    public void Start(Chunk<TSource, TResult> chunk)
    {
        chunk.Start(_scheduler);
        _started.Enqueue(chunk);
    }

    /// <summary>Takes the first of the started chunks, which may still be at work.</summary>
    public Chunk<TSource, TResult> TakeNext() => _started.Dequeue();

    public void GiveBack(Chunk<TSource, TResult> chunk)
    {
        chunk.Clear();
        _free.Push(chunk);
    }

    /// <summary>Ends when no worker is at work any more; chunks never fail as tasks.</summary>
    public Task AllDone()
    {
        var all = new List<Task>(_started.Count);
        foreach (var chunk in _started)
        {
            all.Add(chunk.Work);
        }

        return Task.WhenAll(all);
    }
}
