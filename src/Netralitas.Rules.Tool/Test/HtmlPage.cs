using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>A report as one HTML file that needs nothing else: no script, no other file. It prints with its headings on each page.</summary>
internal sealed class HtmlPage : ReportPage
{
    private const string Style = """
        :root { color-scheme: light; }
        body { font: 15px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; border-bottom: 1px solid #bbb; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
        th { background: #f1f1f1; } .n { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; } td:first-child { min-width: 14rem; }
        tr.gap td { background: #fdecea; } tr.gap td:first-child::before { content: "✗ "; }
        @page { size: A4 landscape; margin: 12mm; }
        @media print { body { margin: 0; max-width: none; font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
        """;

    private readonly StringBuilder _html = new();

    public HtmlPage(string title, Language language)
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{(language == Language.English ? "en" : "id")}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Escape(title)}</title>");
        Line($"<style>\n{Style.ReplaceLineEndings("\n")}\n</style>");
        Line("</head>");
        Line("<body>");
    }

    public override void Heading(int level, string text) => Line(string.Create(CultureInfo.InvariantCulture, $"<h{level}>{Escape(text)}</h{level}>"));

    public override void Paragraph(string text) => Line($"<p>{Escape(text)}</p>");

    public override void Table(IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Line("<table>");
        Line($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\"{Class(column)}>{Escape(column.Name)}</th>"))}</tr></thead>");
        Line("<tbody>");
        foreach (var row in rows)
        {
            Line($"<tr{(row.IsGap ? " class=\"gap\"" : "")}>{string.Concat(row.Cells.Select((cell, at) => Cell(cell, columns[at], at == 0 ? row.Depth : 0)))}</tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    public override string Finish() => $"{_html}</body>\n</html>\n";

    private static string Cell(string text, ReportColumn column, int depth)
    {
        var indent = depth == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" style=\"padding-left: {0.5 + (1.5 * depth):0.0}rem\"");
        return $"<td{Class(column)}{indent}>{Escape(text)}</td>";
    }

    private static string Class(ReportColumn column) => column.IsNumber ? " class=\"n\"" : "";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private void Line(string line) => _html.Append(line).Append('\n');
}
