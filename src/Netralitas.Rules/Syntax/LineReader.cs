using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>One line of a file, without its ending.</summary>
/// <param name="Number">The line, counted from 1.</param>
/// <param name="Source">The text; null when it cannot be had.</param>
/// <param name="Bytes">Its length in the file.</param>
/// <param name="Problem">Why it cannot be had; null unless <paramref name="Source"/> is.</param>
internal sealed record TextLine(int Number, SourceText? Source, int Bytes, DiagnosticBag? Problem)
{
    /// <summary>How it ends in the file.</summary>
    public LineEnding Ending { get; init; }

    public bool IsBlank => Source is { } source && string.IsNullOrWhiteSpace(source.Content);
}

/// <summary>How a line ends.</summary>
internal enum LineEnding
{
    /// <summary>With the file.</summary>
    None,

    /// <summary>With a line feed.</summary>
    LineFeed,

    /// <summary>With a carriage return and a line feed.</summary>
    ReturnAndLineFeed,
}

/// <summary>
/// Cuts a stream into lines without ever holding more than one of them: a line above the limit is passed over and told. Lines
/// end in LF or CR LF.
/// </summary>
/// <param name="takesAnyText">Whether the lines may hold what others begin a new line at: where they were written by this library and are not edited.</param>
internal sealed class LineReader(Stream stream, string path, int maxBytes, bool takesAnyText = false)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly byte[] _buffer = new byte[64 * 1024];

    // What came of the line in buffers before this one; it grows to the limit at most.
    private readonly ArrayBufferWriter<byte> _begun = new();
    private int _start;
    private int _end;
    private int _number;

    /// <summary>The next line, or null at the end of the stream.</summary>
    public TextLine? Next()
    {
        _begun.ResetWrittenCount();
        long length = 0;
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
                if (_end == 0)
                {
                    return length == 0 ? null : Line(_begun.WrittenSpan, length, LineEnding.None);
                }
            }

            var rest = _buffer.AsSpan(_start, _end - _start);
            var found = rest.IndexOf((byte)'\n');
            var part = found < 0 ? rest : rest[..found];
            _start += found < 0 ? part.Length : found + 1;
            length += part.Length;
            if (found >= 0 && length == part.Length)
            {
                return Line(part, length, LineEnding.LineFeed);
            }

            if (length <= maxBytes + 1L)
            {
                _begun.Write(part);
            }

            if (found >= 0)
            {
                return Line(_begun.WrittenSpan, length, LineEnding.LineFeed);
            }
        }
    }

    private TextLine Line(ReadOnlySpan<byte> bytes, long length, LineEnding ending)
    {
        _number++;

        // The carriage return belongs to the ending.
        if (length == bytes.Length && bytes is [.., (byte)'\r'])
        {
            bytes = bytes[..^1];
            length--;
            ending = ending == LineEnding.None ? ending : LineEnding.ReturnAndLineFeed;
        }

        var problem = new DiagnosticBag();
        if (length > maxBytes)
        {
            problem.Report(ReadingDiagnostics.RecordTooLong, new SourceSpan(path, _number, 1, 1), maxBytes);
            return new TextLine(_number, null, maxBytes, problem) { Ending = ending };
        }

        var source = SourceReader.Decode(bytes, path, _number, problem, isOneLine: true);
        if (source is not null && !takesAnyText && Misplaced(bytes, source.Content) is { } at)
        {
            problem.Register(source);
            var character = bytes.StartsWith(ByteOrderMark) && at == 0 ? '\uFEFF' : source.Content[at];
            problem.Report(ReadingDiagnostics.HiddenCharacter, new SourceSpan(path, _number, at + 1, 1), ((int)character).ToString("X4", CultureInfo.InvariantCulture));
            source = null;
        }

        return new TextLine(_number, source, bytes.Length, source is null ? problem : null) { Ending = ending };
    }

    /// <summary>
    /// Where a character stands at which others begin a new line, so that all places behind it would be others than are told; or a byte
    /// order mark that is not at the beginning of the file.
    /// </summary>
    private int? Misplaced(ReadOnlySpan<byte> bytes, string text) =>
        _number > 1 && bytes.StartsWith(ByteOrderMark) ? 0
        : text.AsSpan().IndexOfAny("\r\f\u0085\u2028\u2029") is >= 0 and var at ? at
        : null;
}
