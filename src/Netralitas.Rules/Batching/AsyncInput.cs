using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Batching;

/// <summary>An asynchronous source that can be asked whether its next item is there, and whose failure is kept until its turn.</summary>
internal sealed class AsyncInput<T>(IAsyncEnumerable<T> source, CancellationToken stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<T> _items = source.GetAsyncEnumerator(stop);
    private ValueTask<bool> _move;
    private bool _isMoving;
    private ExceptionDispatchInfo? _failure;

    public bool HasEnded { get; private set; }

    public T Current => _items.Current;

    /// <summary>Asks for the next item, if that was not done yet, and says whether the answer is there.</summary>
    public bool IsReady()
    {
        if (!_isMoving)
        {
#pragma warning disable CA1031, CA2012 // What is thrown is thrown again after all earlier results; the answer is kept and awaited once, in Next.
            try
            {
                _move = _items.MoveNextAsync();
            }
            catch (Exception error)
            {
                _move = ValueTask.FromException<bool>(error);
            }
#pragma warning restore CA1031, CA2012

            _isMoving = true;
        }

        return _move.IsCompleted;
    }

    /// <summary>Waits for the answer.</summary>
    /// <returns>Whether there is an item; false when the source has ended or failed.</returns>
    public async ValueTask<bool> Next()
    {
        IsReady();
        try
        {
            HasEnded = !await _move.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(error);
            HasEnded = true;
        }

        _isMoving = false;
        return !HasEnded;
    }

    public void ThrowIfFailed() => _failure?.Throw();

    /// <summary>An answer still on its way is waited for: a source must not be disposed of while it moves.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isMoving)
        {
            await Next().ConfigureAwait(false);
        }

        await _items.DisposeAsync().ConfigureAwait(false);
    }
}
