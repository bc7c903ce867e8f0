using System;
using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>One cell of a table, or a part of one: what it says, without its quotes, and where that starts.</summary>
internal readonly record struct CsvCell(string Text, int Line, int Column)
{
    /// <summary>How much of its first line it takes as it is written, at least 1.</summary>
    public int Length => Math.Max(1, Written(Text.AsSpan(0, Text.IndexOf('\n') is >= 0 and var end ? end : Text.Length)));

    /// <summary>A part of it, which stands where it is written: a quote inside is written twice, and a line break leads to the next line.</summary>
    public CsvCell Part(int start, int length)
    {
        var before = Text.AsSpan(0, start);
        var line = before.LastIndexOf('\n');
        return new CsvCell(
            Text.Substring(start, length),
            Line + before.Count('\n'),
            (line < 0 ? Column : 1) + Written(before[(line + 1)..]));
    }

    /// <summary>Without blanks around it.</summary>
    public CsvCell Trim()
    {
        var start = Text.AsSpan().TrimStart().Length;
        var length = Text.AsSpan().Trim().Length;
        return length == Text.Length ? this : Part(Text.Length - start, length);
    }

    private static int Written(ReadOnlySpan<char> text) => text.Length + text.Count('"');
}

/// <summary>One row of a table.</summary>
/// <param name="Line">The line it starts on.</param>
/// <param name="Cells">Its cells; empty when it cannot be read.</param>
/// <param name="Source">Its lines; null when not even those can be had.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<CsvCell> Cells, SourceText? Source, DiagnosticBag? Problem);
