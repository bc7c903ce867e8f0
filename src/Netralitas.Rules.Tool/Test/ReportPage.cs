using System.Collections.Generic;

namespace Netralitas.Rules.Tool.Test;

/// <summary>A column of a report's table.</summary>
internal sealed record ReportColumn(string Name, bool IsNumber);

/// <summary>A row of a report's table; a gap is pointed out as not exercised.</summary>
internal sealed record ReportRow(IReadOnlyList<string> Cells, bool IsGap)
{
    /// <summary>How far its first cell is indented, in steps.</summary>
    public int Depth { get; init; }
}

/// <summary>A report as it is written, piece by piece, in one form or another.</summary>
internal abstract class ReportPage
{
    public abstract void Heading(int level, string text);

    public abstract void Paragraph(string text);

    /// <summary>Writes a table; nothing without rows.</summary>
    public abstract void Table(IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportRow> rows);

    /// <summary>The whole page.</summary>
    public abstract string Finish();
}
