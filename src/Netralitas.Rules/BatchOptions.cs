using System;

namespace Netralitas.Rules;

/// <summary>How many actions are evaluated in one call. Immutable and thread-safe.</summary>
public sealed record BatchOptions
{
    private readonly int _maxDegreeOfParallelism = 1;
    private readonly int _chunkSize = 256;

    /// <summary>The defaults: one action after the other on the caller's thread, no progress.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>
    /// How many actions are evaluated at the same time, at most; 1 unless set. With 1 everything happens on the caller's
    /// thread and each result comes as soon as its action is known. With more, work goes to the thread pool in chunks, at most
    /// two of them in flight for each worker, so that a result may wait for the rest of its chunk.
    /// <see cref="Environment.ProcessorCount"/> uses the whole machine; a server with many requests does better with 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxDegreeOfParallelism = value;
        }
    }

    /// <summary>
    /// How many actions a worker takes at once; 256 unless set. It matters with several workers only. Fewer are better where
    /// each takes long or its result is large, for example when a step of the caller's writes the JSON; with very few, handing
    /// over costs more than the work.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int ChunkSize
    {
        get => _chunkSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _chunkSize = value;
        }
    }

    /// <summary>
    /// Is told how many results were given so far: after every 256 of them, and once when the input has ended; nobody unless
    /// set. It is called on the thread that takes the results, never by two threads at once, and should return soon.
    /// </summary>
    public IProgress<long>? Progress { get; init; }
}
