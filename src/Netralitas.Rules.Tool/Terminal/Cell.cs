using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Tool.Terminal;

/// <summary>A cell of a table: literal text of one line, never markup.</summary>
internal readonly record struct Cell(string Text, Ink Ink = Ink.Plain)
{
    /// <summary>A row of plain cells.</summary>
    public static IReadOnlyList<Cell> Row(params string[] texts) => [.. texts.Select(text => new Cell(text))];
}
