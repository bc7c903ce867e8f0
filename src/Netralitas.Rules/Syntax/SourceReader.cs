using System.IO;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Turns bytes into text: bounded, strict about UTF-8, and without characters that would show a reader something else than is there.</summary>
internal static class SourceReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, or null with the reason in the bag.</summary>
    public static SourceText? ReadFile(string file, string path, ReadLimits limits, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadStream(stream, path, limits, diagnostics);
        }
        catch (IOException error)
        {
            diagnostics.Report(ReadingDiagnostics.Unreadable, new SourceSpan(path, 1, 1, 1), error.Message);
        }
        catch (System.UnauthorizedAccessException error)
        {
            diagnostics.Report(ReadingDiagnostics.Unreadable, new SourceSpan(path, 1, 1, 1), error.Message);
        }

        return null;
    }

    /// <summary>Reads a stream to its end or one byte past the limit, whichever comes first.</summary>
    public static SourceText? ReadStream(Stream stream, string path, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var start = new SourceSpan(path, 1, 1, 1);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limits.MaxFileBytes)
            {
                diagnostics.Report(ReadingDiagnostics.FileTooLarge, start, limits.MaxFileBytes);
                return null;
            }
        }

        return Decode(buffer.ToArray(), path, diagnostics);
    }

    private static SourceText? Decode(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes);
            var source = new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
            return RefuseHiddenCharacters(source, diagnostics) ? null : source;
        }
        catch (DecoderFallbackException error)
        {
            // The index is that of the first bad byte when the whole array is decoded at once.
            var before = Encoding.UTF8.GetString(bytes, 0, System.Math.Clamp(error.Index, 0, bytes.Length));
            var line = before.Split('\n');
            diagnostics.Report(ReadingDiagnostics.InvalidUtf8, new SourceSpan(path, line.Length, line[^1].Length + 1, 1));
            return null;
        }
    }

    private static bool RefuseHiddenCharacters(SourceText source, DiagnosticBag diagnostics)
    {
        diagnostics.Register(source);
        int line = 1, column = 1;
        var found = false;
        foreach (var character in source.Content)
        {
            if (IsHidden(character))
            {
                found = true;
                diagnostics.Report(ReadingDiagnostics.HiddenCharacter, new SourceSpan(source.Path, line, column, 1), ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }

            (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return found;
    }

    // Control characters, and the marks that reverse or isolate the direction of text ("Trojan Source", CVE-2021-42574).
    private static bool IsHidden(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
