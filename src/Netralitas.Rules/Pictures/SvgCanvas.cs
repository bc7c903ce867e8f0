using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Pictures;

/// <summary>
/// Writes a picture as SVG that stands alone, in a file and inside a page: no styles, ids or scripts that could meet those of
/// another picture. Lengths are pixels.
/// </summary>
internal sealed class SvgCanvas
{
    /// <summary>A letter at font size 12 is at most about this wide, on average; texts are cut and wrapped by it.</summary>
    public const double LetterWidth = 7;

    private readonly StringBuilder _shapes = new();

    public void Box(double x, double y, double width, double height, string fill, string stroke, double corner = 0, double opacity = 1) =>
        Add($"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{corner}\" fill=\"{fill}\" stroke=\"{stroke}\" opacity=\"{opacity}\"/>");

    public void Line(string stroke, double width, params (double X, double Y)[] points) =>
        Add($"<polyline points=\"{Points(points)}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>");

    public void Shape(string fill, params (double X, double Y)[] points) => Add($"<polygon points=\"{Points(points)}\" fill=\"{fill}\"/>");

    public void Dot(double x, double y, string fill) => Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"2.5\" fill=\"{fill}\"/>");

    /// <summary>Writes a line of text.</summary>
    /// <param name="hint">What is shown when it is pointed at, such as the text before it was cut; null for nothing.</param>
    public void Text(double x, double y, string text, int size = 12, string fill = "#1f2933", bool isBold = false, string anchor = "start", string? hint = null)
    {
        var weight = isBold ? " font-weight=\"bold\"" : "";
        var title = hint is null || hint == text ? "" : $"<title>{Escape(hint)}</title>";
        Add($"<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\" text-anchor=\"{anchor}\"{weight}>{title}{Escape(text)}</text>");
    }

    /// <summary>The whole picture, with its title as the text alternative.</summary>
    public string Finish(double width, double height, string title) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{Escape(title)}\" font-family=\"Helvetica, Arial, sans-serif\">\n<title>{Escape(title)}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{_shapes}</svg>\n");

    /// <summary>A text cut to a number of letters.</summary>
    public static string Cut(string text, int letters)
    {
        if (text.Length <= letters)
        {
            return text;
        }

        // A letter beyond the first plane is two halves, which mean nothing alone.
        var end = char.IsHighSurrogate(text[letters - 2]) ? letters - 2 : letters - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static string Points((double X, double Y)[] points) =>
        string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));

    private static string Escape(string text) => string.Concat(text.Select(letter => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => char.IsControl(letter) ? " " : letter.ToString(),
    }));

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
