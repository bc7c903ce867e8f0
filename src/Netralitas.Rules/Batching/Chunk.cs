using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Batching;

/// <summary>
/// Items on their way through the step, and what came of them. One thread has it at a time: the one that fills it, then the
/// worker, then the one that takes the results; the task hands it over.
/// </summary>
internal sealed class Chunk<TSource, TResult>(Func<TSource, TResult> step, int size, CancellationToken stop)
{
    private readonly TSource[] _items = new TSource[size];
    private readonly TResult[] _results = new TResult[size];
    private int _count;
    private ExceptionDispatchInfo? _failure;

    /// <summary>The worker's task; completed when there was none. It never fails.</summary>
    public Task Work { get; private set; } = Task.CompletedTask;

    public bool IsEmpty => _count == 0;

    public bool IsFull => _count == _items.Length;

    /// <summary>How many results there are; fewer than items when one of them failed or the work was stopped.</summary>
    public int Done { get; private set; }

    public TResult this[int at] => _results[at];

    public void Add(TSource item) => _items[_count++] = item;

    /// <summary>Adds items until the chunk is full or the source has no more; what the source throws is kept until its turn.</summary>
    /// <returns>Whether the source may have more.</returns>
    public bool Fill(IEnumerator<TSource> source, out ExceptionDispatchInfo? failure)
    {
        failure = null;
        try
        {
            while (_count < _items.Length && !stop.IsCancellationRequested)
            {
                if (!source.MoveNext())
                {
                    return false;
                }

                _items[_count++] = source.Current;
            }

            return true;
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown again after all earlier results.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(error);
            return false;
        }
    }

    public void Start(TaskScheduler scheduler) =>
        Work = Task.Factory.StartNew(static chunk => ((Chunk<TSource, TResult>)chunk!).Run(), this, CancellationToken.None, TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler, scheduler);

    /// <summary>Does the work here and now.</summary>
    public void Run()
    {
        try
        {
            while (Done < _count && !stop.IsCancellationRequested)
            {
                _results[Done] = step(_items[Done]);
                Done++;
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown again when the item's turn comes.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(error);
        }
    }

    public void ThrowIfFailed() => _failure?.Throw();

    /// <summary>Makes it as new; items and results are let go.</summary>
    public void Clear()
    {
        Array.Clear(_items, 0, _count);
        Array.Clear(_results, 0, Done);
        (_count, Done, Work) = (0, 0, Task.CompletedTask);
    }
}
