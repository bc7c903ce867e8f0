using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Tests.Batching;

/// <summary>The numbers from 0 on, and a record of how they were asked for.</summary>
internal sealed class WatchedSource(int count) : IEnumerable<int>, IAsyncEnumerable<int>
{
    private int _inside;
    private readonly int _count = count;
    private int _given;

    public int Given => Volatile.Read(ref _given);

    public int Disposals { get; private set; }

    public bool WasEnteredTwiceAtOnce { get; private set; }

    /// <summary>What is thrown in place of the item with this number.</summary>
    public (int At, Exception Error)? Failure { get; init; }

    /// <summary>Before which items an asynchronous consumer has to wait.</summary>
    public Func<int, Task> Before { get; init; } = _ => Task.CompletedTask;

    /// <summary>The token the source was given.</summary>
    public CancellationToken Token { get; private set; }

    public IEnumerator<int> GetEnumerator() => new Numbers(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        Token = cancellationToken;
        return new Numbers(this);
    }

    private sealed class Numbers(WatchedSource source) : IEnumerator<int>, IAsyncEnumerator<int>
    {
        public int Current { get; private set; } = -1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            source.WasEnteredTwiceAtOnce |= Interlocked.Increment(ref source._inside) > 1;
            try
            {
                if (source.Failure is { } failure && failure.At == Current + 1)
                {
                    throw failure.Error;
                }

                if (Current + 1 == source._count)
                {
                    return false;
                }

                Current++;
                Interlocked.Increment(ref source._given);
                return true;
            }
            finally
            {
                Interlocked.Decrement(ref source._inside);
            }
        }

        public async ValueTask<bool> MoveNextAsync()
        {
            var wait = source.Before(Current + 1);
            if (!wait.IsCompleted)
            {
                source.WasEnteredTwiceAtOnce |= Interlocked.Increment(ref source._inside) > 1;
                try
                {
                    await wait;
                }
                finally
                {
                    Interlocked.Decrement(ref source._inside);
                }
            }

            return MoveNext();
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => source.Disposals++;

        public ValueTask DisposeAsync()
        {
            source.WasEnteredTwiceAtOnce |= Volatile.Read(ref source._inside) > 0;
            source.Disposals++;
            return ValueTask.CompletedTask;
        }
    }
}
