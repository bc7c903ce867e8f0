using System;
using System.IO;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Turns bytes into text: bounded and strict about UTF-8.</summary>
internal static class SourceReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, or null with the reason in the bag.</summary>
    public static SourceText? ReadFile(string file, string path, ReadLimits limits, DiagnosticBag diagnostics) =>
        ReadFileBytes(file, path, limits.MaxFileBytes, diagnostics) is { } bytes ? Decode(bytes.Span, path, 1, diagnostics) : null;

    /// <summary>Reads a stream to its end or one byte past the limit, whichever comes first.</summary>
    public static SourceText? ReadStream(Stream stream, string path, ReadLimits limits, DiagnosticBag diagnostics) =>
        ReadBytes(stream, path, limits.MaxFileBytes, diagnostics) is { } bytes ? Decode(bytes.Span, path, 1, diagnostics) : null;

    /// <summary>The bytes of a file, or null with the reason in the bag.</summary>
    public static ReadOnlyMemory<byte>? ReadFileBytes(string file, string path, int limit, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadBytes(stream, path, limit, diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(ReadingDiagnostics.Unreadable, new SourceSpan(path, 1, 1, 1), ReadErrorWords.For(error));
            return null;
        }
    }

    /// <summary>The bytes of a stream up to its end, or null with the reason in the bag; nothing is read past the limit but what shows that there is more.</summary>
    public static ReadOnlyMemory<byte>? ReadBytes(Stream stream, string path, int limit, DiagnosticBag diagnostics)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit)
            {
                diagnostics.Report(ReadingDiagnostics.FileTooLarge, new SourceSpan(path, 1, 1, 1), limit);
                return null;
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>The text of a file, or of a piece of one that starts on a line of it; null with the reason in the bag.</summary>
    /// <param name="isOneLine">Whether it is one line, whatever else would end a line stands in it.</param>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string path, int firstLine, DiagnosticBag diagnostics, bool isOneLine = false)
    {
        try
        {
            return new SourceText(path, StrictUtf8.GetString(bytes), firstLine);
        }
        catch (DecoderFallbackException error)
        {
            // The index is that of the first bad byte when the whole array is decoded at once. The line is quoted as far as it reads.
            var before = new SourceText(path, Encoding.UTF8.GetString(bytes[..Math.Clamp(error.Index, 0, bytes.Length)])).Content;
            diagnostics.Register(new SourceText(path, Encoding.UTF8.GetString(bytes), firstLine));
            diagnostics.Report(ReadingDiagnostics.InvalidUtf8, isOneLine ? new SourceSpan(path, firstLine, before.Length + 1, 1) : TextPlaces.At(path, before, before.Length, firstLine));
            return null;
        }
    }
}
