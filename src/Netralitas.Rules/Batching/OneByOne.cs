using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Batching;

/// <summary>A step over a sequence on the caller's thread: nothing is kept, nothing is ahead.</summary>
internal static class OneByOne
{
    public static IEnumerable<TResult> Run<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> step, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tally = new Tally(progress);
        foreach (var item in source)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = step(item);
            tally.Add();
            yield return result;
            cancellationToken.ThrowIfCancellationRequested();
        }

        tally.End();
    }

    public static async IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        Func<TSource, TResult> step,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tally = new Tally(progress);
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = step(item);
            tally.Add();
            yield return result;
            cancellationToken.ThrowIfCancellationRequested();
        }

        tally.End();
    }
}
