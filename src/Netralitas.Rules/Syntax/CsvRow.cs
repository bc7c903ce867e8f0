using System.Collections.Generic;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>One cell of a table: what it says, without its quotes, and where that starts.</summary>
internal readonly record struct CsvCell(string Text, int Line, int Column);

/// <summary>One row of a table.</summary>
/// <param name="Line">The line it starts on.</param>
/// <param name="Cells">Its cells; empty when it cannot be read.</param>
/// <param name="Source">Its lines; null when not even those can be had.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<CsvCell> Cells, SourceText? Source, DiagnosticBag? Problem);
