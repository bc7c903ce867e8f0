using System.Globalization;

namespace Netralitas.Rules.Text;

/// <summary>A place in a file. "No position" is a null <see cref="SourceSpan"/>, never a span at line 1.</summary>
/// <param name="Path">The file's path as it was given, with forward slashes; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
/// <param name="Length">How many code units of that line are meant; at least 1.</param>
public sealed record SourceSpan(string Path, int Line, int Column, int Length)
{
    /// <summary>The place in the form editors and CI understand.</summary>
    /// <returns><c>path(line,column)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
