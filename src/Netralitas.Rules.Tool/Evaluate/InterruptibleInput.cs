using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>
/// An input that may keep its reader waiting for ever, as standard input does. Reading goes on in the background, so that
/// Ctrl+C need not wait for the next line; such a read ends with the process.
/// </summary>
internal sealed class InterruptibleInput(Stream inner, CancellationToken interrupted) : Stream
{
    // The background has a buffer of its own: it may still write when the reader's is long used for something else.
    private readonly byte[] _buffer = new byte[64 * 1024];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Task.Run(() => inner.Read(_buffer, 0, Math.Min(count, _buffer.Length)), CancellationToken.None);
        try
        {
            read.Wait(interrupted);
        }
        catch (AggregateException error)
        {
            throw new IOException(error.InnerException!.Message, error.InnerException);
        }

        _buffer.AsSpan(0, read.Result).CopyTo(buffer.AsSpan(offset));
        return read.Result;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
