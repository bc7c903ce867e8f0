using System;
using System.IO;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>Where a log goes on: after its last whole line.</summary>
/// <param name="Length">How many bytes of the file are whole lines.</param>
/// <param name="Head">The hash of the last record; null when there is none.</param>
internal sealed record DecisionLogEnd(long Length, string? Head)
{
    private const byte LineFeed = (byte)'\n';

    private static readonly byte[] Beginning = Encoding.ASCII.GetBytes("{\"hash\":\"sha256:");

    /// <summary>Finds it from the end, however long the log is; null with the reason in the bag when the file does not end as a log does.</summary>
    public static DecisionLogEnd? Find(FileStream stream, string path, DiagnosticBag diagnostics)
    {
        var (start, bytes) = Tail(stream);
        var whole = bytes.AsSpan().LastIndexOf(LineFeed) + 1;
        if (!IsHalfWritten(bytes.AsSpan(whole)))
        {
            diagnostics.Report(RecordDiagnostics.HalfWritten, new SourceSpan(path, Line(stream, start + whole), 1, 1));
            return null;
        }

        if (whole == 0 && start == 0)
        {
            return new DecisionLogEnd(0, null);
        }

        var last = bytes.AsSpan(0, Math.Max(0, whole - 1)).LastIndexOf(LineFeed) + 1;
        if (last == 0 && start > 0)
        {
            diagnostics.Report(ReadingDiagnostics.RecordTooLong, new SourceSpan(path, Line(stream, stream.Length), 1, 1), DecisionRecord.MaxBytes);
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, last, whole - 1 - last);
        if (RecordReader.Read(new SourceText(path, text), new DiagnosticBag()) is { } record)
        {
            return new DecisionLogEnd(start + whole, record.Hash);
        }

        // Counting lines takes reading the file; only who is told of one needs its number.
        RecordReader.Read(new SourceText(path, text, Line(stream, start + last)), diagnostics);
        return null;
    }

    /// <summary>The last bytes of the file, enough for a whole record and one that was not written to its end, and where they start.</summary>
    private static (long Start, byte[] Bytes) Tail(FileStream stream)
    {
        var length = (int)Math.Min(stream.Length, 2L * (DecisionRecord.MaxBytes + 1));
        var start = stream.Length - length;
        stream.Position = start;
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return (start, bytes);
    }

    /// <summary>
    /// Whether this is nothing, or the beginning of a record, or what some file systems leave of one when the power fails. Anything else
    /// without a line feed is somebody's text in a file that was named by mistake: it is not ours to cut.
    /// </summary>
    private static bool IsHalfWritten(ReadOnlySpan<byte> rest) =>
        rest.StartsWith(Beginning) || Beginning.AsSpan().StartsWith(rest) || rest.IndexOfAnyExcept((byte)0) < 0;

    private static int Line(FileStream stream, long offset)
    {
        stream.Position = 0;
        var line = 1;
        for (long at = 0; at < offset && stream.ReadByte() is >= 0 and var next; at++)
        {
            line += next == LineFeed ? 1 : 0;
        }

        return line;
    }
}
