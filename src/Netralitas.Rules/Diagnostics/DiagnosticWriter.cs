using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Text(Line(diagnostic, language)).TrimEnd('\n');
    }

    /// <summary>What is wrong, with the nearest name when there is one, without place and id.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language of the message.</param>
    /// <returns>The message, and <c>Did you mean '…'?</c>.</returns>
    public static string ToSentence(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var suggestion = diagnostic.Suggestion is { } name ? " " + DiagnosticTexts.DidYouMean.Fill(name).In(language) : "";
        return diagnostic.Message.In(language) + suggestion;
    }

    /// <summary>
    /// Diagnostics one below the other, each with the line of the file it stands on and a mark under the place; then, in the same
    /// way, the related places.
    /// </summary>
    /// <param name="diagnostics">The diagnostics, in the order to write them.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The text, ending in a line feed unless there are none.</returns>
    public static string ToText(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Text(diagnostics.SelectMany(diagnostic => ToPieces(diagnostic, language)));
    }

    /// <summary>The same text of one diagnostic in pieces, for colours.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The pieces; put together they are what <see cref="ToText"/> gives.</returns>
    public static IEnumerable<DiagnosticPiece> ToPieces(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return
        [
            .. Line(diagnostic, language),
            .. Excerpt(diagnostic.Span, diagnostic.SourceLine),
            .. diagnostic.Related.SelectMany(place => Note(place, language).Concat(Excerpt(place.Span, place.SourceLine))),
        ];
    }

    private static IEnumerable<DiagnosticPiece> Line(Diagnostic diagnostic, Language language)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return
        [
            Place(diagnostic.Span),
            new(DiagnosticPart.Message, ": "),
            new(DiagnosticPart.Severity, $"{severity} {diagnostic.Id}"),
            new(DiagnosticPart.Message, $": {ToSentence(diagnostic, language)}\n"),
        ];
    }

    private static IEnumerable<DiagnosticPiece> Note(RelatedPlace place, Language language) =>
        [Place(place.Span), new(DiagnosticPart.Message, ": "), new(DiagnosticPart.Note, "note"), new(DiagnosticPart.Message, $": {place.Message.In(language)}\n")];

    private static DiagnosticPiece Place(SourceSpan span) => new(DiagnosticPart.Place, Printable.Escape(span.ToString()));

    private static IEnumerable<DiagnosticPiece> Excerpt(SourceSpan span, string sourceLine)
    {
        // A tab would move the mark; a control character could do anything: both become a blank of one column.
        var line = Printable.Blank(sourceLine).TrimEnd();
        var start = span.Column - 1;
        if (line.Length == 0 || start > line.Length)
        {
            return [];
        }

        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));
        return
        [
            new(DiagnosticPart.Excerpt, string.Create(CultureInfo.InvariantCulture, $"{span.Line,6} | {line}\n       | {new string(' ', start)}")),
            new(DiagnosticPart.Mark, new string('^', length)),
            new(DiagnosticPart.Message, "\n"),
        ];
    }

    private static string Text(IEnumerable<DiagnosticPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));
}
