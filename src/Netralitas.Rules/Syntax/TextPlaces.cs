using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Lines and columns in a text, where a line ends as <see cref="SourceText.Line"/> and editors have it.</summary>
internal static class TextPlaces
{
    public static SourceSpan At(string path, string text, int index, int firstLine = 1)
    {
        int line = firstLine, column = 1;
        for (var at = 0; at < index; at++)
        {
            (line, column) = EndsLine(text, at) ? (line + 1, 1) : (line, column + 1);
        }

        return new SourceSpan(path, line, column, 1);
    }

    /// <summary>Whether a line ends with this character; the two of CR LF end one line.</summary>
    public static bool EndsLine(string text, int at) => text[at] switch
    {
        '\n' or '\f' or '\u0085' or '\u2028' or '\u2029' => true,
        '\r' => at + 1 == text.Length || text[at + 1] != '\n',
        _ => false,
    };
}
