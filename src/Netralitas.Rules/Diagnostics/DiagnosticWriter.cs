using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Writes diagnostics as text that editors and CI can click.</summary>
public static class DiagnosticWriter
{
    /// <summary>One diagnostic on one line.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns><c>path(line,column): error NTRnnnn: message</c>, with the nearest name when there is one.</returns>
    public static string ToLine(Diagnostic diagnostic, Language language)
    {
        System.ArgumentNullException.ThrowIfNull(diagnostic);
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var suggestion = diagnostic.Suggestion is { } name ? " " + DiagnosticTexts.DidYouMean.Fill(name).In(language) : "";
        return $"{Printable.Escape(diagnostic.Span.ToString())}: {severity} {diagnostic.Id}: {diagnostic.Message.In(language)}{suggestion}";
    }

    /// <summary>Diagnostics one below the other, each with the line of the file it stands on and a mark under the place.</summary>
    /// <param name="diagnostics">The diagnostics, in the order to write them.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The text, ending in a line feed unless there are none.</returns>
    public static string ToText(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        System.ArgumentNullException.ThrowIfNull(diagnostics);
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(ToLine(diagnostic, language)).Append('\n');
            AppendExcerpt(text, diagnostic);
        }

        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic)
    {
        // A tab would move the mark; a control character could do anything: both become a blank of one column.
        var line = Printable.Blank(diagnostic.SourceLine).TrimEnd();
        var start = diagnostic.Span.Column - 1;
        if (line.Length == 0 || start > line.Length)
        {
            return;
        }

        var length = System.Math.Clamp(diagnostic.Span.Length, 1, System.Math.Max(1, line.Length - start));
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Span.Line,6} | ").Append(line).Append('\n');
        text.Append("       | ").Append(' ', start).Append('^', length).Append('\n');
    }
}
