using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Batching;

/// <summary>
/// A step over a sequence by several workers, results in the order of the input. Who takes the results also pulls the input,
/// so that the input sees one thread only and a slow consumer holds everything back by itself.
/// </summary>
internal static class InChunks
{
    public static IEnumerable<TResult> Run<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> step, Workers workers, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var items = source.GetEnumerator();
        var flight = new Flight<TSource, TResult>(step, workers, stop.Token);
        var tally = new Tally(progress);
        try
        {
            ExceptionDispatchInfo? failure = null;
            var more = true;
            while (more || !flight.IsEmpty)
            {
                // At least one chunk goes out before results are handed on, so that workers have work meanwhile.
                for (var first = true; more && flight.HasRoom && (first || !flight.IsNextDone); first = false)
                {
                    var chunk = flight.NewChunk();
                    more = chunk.Fill(items, out failure);
                    cancellationToken.ThrowIfCancellationRequested();
                    if (!chunk.IsEmpty)
                    {
                        flight.Start(chunk);
                    }
                }

                if (flight.IsEmpty)
                {
                    break;
                }

                var next = flight.TakeNext();
                next.Work.GetAwaiter().GetResult();
                for (var at = 0; at < next.Done; at++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    tally.Add();
                    yield return next[at];
                }

                cancellationToken.ThrowIfCancellationRequested();
                next.ThrowIfFailed();
                flight.GiveBack(next);
            }

            failure?.Throw();
            tally.End();
        }
        finally
        {
            stop.Cancel();
            flight.AllDone().GetAwaiter().GetResult();
        }
    }

    public static async IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        Func<TSource, TResult> step,
        Workers workers,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = new AsyncInput<TSource>(source, stop.Token);
        await using var disposal = items.ConfigureAwait(false);
        var flight = new Flight<TSource, TResult>(step, workers, stop.Token);
        var tally = new Tally(progress);
        try
        {
            var chunk = flight.NewChunk();
            while (true)
            {
                // While the source lets wait, what is there goes on; only with nothing else to do is it waited for.
                while (flight.HasRoom && !items.HasEnded && (items.IsReady() || (flight.IsEmpty && chunk.IsEmpty)))
                {
                    if (await items.Next().ConfigureAwait(false))
                    {
                        chunk.Add(items.Current);
                    }

                    if (chunk.IsFull)
                    {
                        flight.Start(chunk);
                        chunk = flight.NewChunk();
                    }

                    cancellationToken.ThrowIfCancellationRequested();
                }

                Chunk<TSource, TResult> next;
                if (!flight.IsEmpty)
                {
                    next = flight.TakeNext();
                    await next.Work.ConfigureAwait(false);
                }
                else if (!chunk.IsEmpty)
                {
                    // Less than a chunk and nobody at work: done here it is done soonest.
                    (next, chunk) = (chunk, flight.NewChunk());
                    next.Run();
                }
                else
                {
                    break;
                }

                for (var at = 0; at < next.Done; at++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    tally.Add();
                    yield return next[at];
                }

                cancellationToken.ThrowIfCancellationRequested();
                next.ThrowIfFailed();
                flight.GiveBack(next);
            }

            items.ThrowIfFailed();
            tally.End();
        }
        finally
        {
#pragma warning disable CA1849 // The workers only look at the token; nothing is called back that could take long, but for what the source registered.
            stop.Cancel();
#pragma warning restore CA1849
            await flight.AllDone().ConfigureAwait(false);
        }
    }
}
