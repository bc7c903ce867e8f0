using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>A report in Markdown with tables.</summary>
internal sealed class MarkdownPage : ReportPage
{
    private const string Special = "\\`*_{}[]<>#|~";

    private readonly StringBuilder _text = new();

    public override void Heading(int level, string text) => Piece($"{new string('#', level)} {Escape(text)}");

    public override void Paragraph(string text) => Piece(Escape(text));

    public override void Table(IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Piece(string.Join('\n', rows.Select(Line)
            .Prepend("|" + string.Concat(columns.Select(column => column.IsNumber ? "---:|" : "---|")))
            .Prepend(Line(columns.Select(column => Escape(column.Name))))));
    }

    public override string Finish() => _text.ToString();

    private static string Line(ReportRow row)
    {
        var first = string.Concat(Enumerable.Repeat("&emsp;", row.Depth)) + (row.IsGap ? "✗ " : "") + Escape(row.Cells[0]);
        return Line(row.Cells.Skip(1).Select(Escape).Prepend(first));
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Piece(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(text).Append('\n');
    }

    private static string Escape(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(character => Special.Contains(character) ? $"\\{character}" : $"{character}"));
}
