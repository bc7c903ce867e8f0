using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Records;

/// <summary>
/// A file of decision records, one on a line, each with the hash of the one before it. Records are only added, and a record that was
/// acknowledged is on the disk. Thread-safe; while it is open nobody else can add to the file, and all can read it: beside it stands an
/// empty file with <c>.lock</c> after its name, which stays.
/// </summary>
/// <remarks>
/// The chain shows every change but two: records cut from its end, and a chain that was written anew from some record on. Both show when
/// <see cref="Head"/> is noted elsewhere from time to time, and looked for in the log later.
/// </remarks>
public sealed class DecisionLog : IDisposable
{
    private readonly object _lock = new();
    private readonly FileStream _stream;

    // Of the file itself no system but Windows keeps other writers away and lets readers in.
    private readonly FileStream _turn;
    private bool _isBroken;

    private DecisionLog(FileStream stream, FileStream turn, string? head)
    {
        _stream = stream;
        _turn = turn;
        Head = head;
    }

    /// <summary>The hash of the last record; of an empty log what it was begun after, or null.</summary>
    public string? Head { get; private set; }

    /// <summary>Opens a log to add to it, or makes a new one. A last line that was not written to its end, which nobody was told of, is taken away.</summary>
    /// <param name="file">The file's path; its folder must exist.</param>
    /// <param name="previous">For a log that continues another: the hash of the other's last record. Counts only while the log is empty; null otherwise.</param>
    /// <returns>The log; or the diagnostics, when the file cannot be opened or does not end in a sound record. Earlier records are not looked at: <see cref="Read"/> them for that.</returns>
    /// <exception cref="ArgumentException"><paramref name="previous"/> is not a hash.</exception>
    public static DecisionLogResult Open(string file, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        CheckHash(previous);
        var path = file.Replace('\\', '/');
        var diagnostics = new DiagnosticBag();
        DecisionLog? log = null;
        try
        {
            log = Open(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read), path, previous, diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(ReadingDiagnostics.Unreadable, new SourceSpan(path, 1, 1, 1), ReadErrorWords.For(error));
        }

        return new DecisionLogResult(log, diagnostics);
    }

    /// <summary>A log on a file that is open already; null with the reason in the bag, and the file closed.</summary>
    internal static DecisionLog? Open(FileStream stream, string path, string? previous, DiagnosticBag diagnostics)
    {
        FileStream? turn = null;
        DecisionLog? log = null;
        try
        {
            // Before anything is written beside it: it might be no log.
            if (DecisionLogEnd.Find(stream, path, diagnostics) is null)
            {
                return null;
            }

            turn = new FileStream(stream.Name + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (DecisionLogEnd.Find(stream, path, diagnostics) is { } end)
            {
                stream.SetLength(end.Length);
                stream.Flush(flushToDisk: true);
                log = new DecisionLog(stream, turn, end.Head ?? previous);
            }

            return log;
        }
        finally
        {
            if (log is null)
            {
                turn?.Dispose();
                stream.Dispose();
            }
        }
    }

    /// <summary>Reads the records of a log, one line in memory at a time, and says of each whether it is sound and follows the one before it.</summary>
    /// <param name="stream">The log; it is not closed.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <param name="previous">For a log that continues another: the hash of the other's last record; null for one that begins a chain.</param>
    /// <param name="anchors">Hashes of records that were noted elsewhere; each must be in the log. None when null.</param>
    /// <returns>
    /// A result for each line, in order, and one more at the end when anchors are missing (<see cref="RecordReadResult.IsEnd"/>); lazily,
    /// once. Its enumeration throws an <see cref="IOException"/> when the stream cannot be read.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="previous"/> or an anchor is not a hash.</exception>
    public static IEnumerable<RecordReadResult> Read(Stream stream, string path = "-", string? previous = null, IEnumerable<string>? anchors = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        CheckHash(previous);
        List<string> noted = [.. anchors ?? []];
        noted.ForEach(CheckHash);
        return new DecisionLogReader(stream, path, previous, noted).Read();
    }

    /// <summary>Adds a record. When this returns, it is on the disk.</summary>
    /// <param name="record">The record; what it follows is set by the log.</param>
    /// <returns>The record as the log has it, with its <see cref="DecisionRecord.Previous"/> and <see cref="DecisionRecord.Hash"/>.</returns>
    /// <exception cref="IOException">It could not be written. Nothing of it is in the log, which takes no more records until it is opened again.</exception>
    /// <exception cref="InvalidOperationException">Writing failed before.</exception>
    /// <exception cref="ObjectDisposedException">The log was closed.</exception>
    public DecisionRecord Append(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return AppendAll([record])[0];
    }

    /// <summary>Adds several records one after the other. When this returns, all are on the disk; it waits for the disk once, so that many cost little more than one.</summary>
    /// <param name="records">The records, in order; they are held in memory until they are written.</param>
    /// <returns>The records as the log has them.</returns>
    /// <exception cref="IOException">They could not be written. Nothing of them is in the log, which takes no more records until it is opened again.</exception>
    /// <exception cref="InvalidOperationException">Writing failed before.</exception>
    /// <exception cref="ObjectDisposedException">The log was closed.</exception>
    public IReadOnlyList<DecisionRecord> AppendAll(IEnumerable<DecisionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var given = records.ToList();
        lock (_lock)
        {
            if (_isBroken)
            {
                throw new InvalidOperationException("Writing failed before; open the log again.");
            }

            var head = Head;
            var chained = given.ConvertAll(record =>
            {
                var next = record.After(head);
                head = next.Hash;
                return next;
            });
            Write(Encoding.UTF8.GetBytes(string.Concat(chained.Select(record => record.Json + "\n"))));
            Head = head;
            return chained;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _stream.Dispose();
            _turn.Dispose();
        }
    }

    private static void CheckHash(string? previous)
    {
        if (previous is not null && !DecisionRecord.IsHash(previous))
        {
            throw new ArgumentException($"'{previous}' is not the hash of a record.", nameof(previous));
        }
    }

    private void Write(byte[] lines)
    {
        var end = _stream.Seek(0, SeekOrigin.End);
        try
        {
            _stream.Write(lines);
            _stream.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            _isBroken = true;
            TakeBack(end);
            throw;
        }
    }

    // If this fails as well, opening the log takes away what is not whole.
    private void TakeBack(long end)
    {
        try
        {
            _stream.SetLength(end);
        }
        catch (IOException)
        {
        }
    }
}
