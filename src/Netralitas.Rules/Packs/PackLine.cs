using System;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>A line of a pack with its line feed, and what is said of it.</summary>
/// <param name="Path">What diagnostics call the pack.</param>
/// <param name="Number">Which line it is, counted from 1.</param>
internal sealed record PackLine(string Path, int Number, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>More of a line than a diagnostic quotes; lines may be long.</summary>
    private const int Quoted = 1024;

    /// <summary>Says what is wrong with it.</summary>
    /// <param name="at">Before which of its bytes.</param>
    public void Report(DiagnosticBag diagnostics, DiagnosticDescriptor descriptor, int at, params object[] arguments)
    {
        var start = Bytes.Span[..Math.Min(Quoted, Bytes.Length)].TrimEnd((byte)'\n');

        // What ends a line elsewhere ends none here, nor may it where the line is quoted.
        diagnostics.Register(new SourceText(Path, Encoding.UTF8.GetString(start).ReplaceLineEndings(" "), Number));
        diagnostics.Report(descriptor, new SourceSpan(Path, Number, Encoding.UTF8.GetCharCount(Bytes.Span[..at]) + 1, 1), arguments);
    }

    /// <summary>Ends the reading of the line, and says where it is not written as it should be.</summary>
    public bool IsRead(PackLineReader reader, DiagnosticBag diagnostics)
    {
        reader.End();
        if (reader.Expected is { } expected)
        {
            Report(diagnostics, PackDiagnostics.OtherwiseWritten, reader.At, expected);
        }

        return reader.Expected is null;
    }
}
