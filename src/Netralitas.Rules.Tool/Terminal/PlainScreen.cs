using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Tool.Terminal;

/// <summary>Plain text, for pipes, files and logs: no colour, no progress, and nothing loaded to make them.</summary>
internal sealed class PlainScreen(TextWriter writer) : Screen
{
    private const string Gap = "  ";

    public override void Write(string text, Ink ink = Ink.Plain, string? link = null) => writer.Write(text);

    public override void Heading(string title) => WriteLine($"== {title}");

    public override void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        IReadOnlyList<IReadOnlyList<string>> lines = [columns, .. rows.Select(row => row.Select(cell => cell.Text).ToList())];
        var widths = columns.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        foreach (var line in lines)
        {
            WriteLine(string.Join(Gap, line.Select((text, column) => text.PadRight(widths[column]))).TrimEnd());
        }
    }

    public override T Wait<T>(string doing, Func<T> work) => work();
}
