using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>What the documentation promises of every answer to untrusted input.</summary>
internal static class Promises
{
    private const int MostDiagnostics = 200;

    private static readonly Dictionary<string, FuzzFile> Embedded =
        Rulebook.EmbeddedFiles.ToDictionary(file => "tertanam:" + file.Path, file => FuzzFile.Of("tertanam:" + file.Path, file.Content), StringComparer.Ordinal);

    public static void Hold(bool holds, string broken)
    {
        if (!holds)
        {
            throw new FuzzException(broken);
        }
    }

    /// <summary>Refused means told, in order and not too much, at places inside the files, in both languages and harmless to show.</summary>
    /// <param name="whole">What may be named at its beginning though it is no file of the input: the folder, or a file that is missing.</param>
    /// <param name="isPart">Whether there may be more diagnostics than these, so that an error need not be among them.</param>
    public static void HoldFor(bool isRefused, IReadOnlyList<Diagnostic> diagnostics, FuzzInput input, Func<string, bool> whole, bool isPart = false)
    {
        Hold(isPart || diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) == isRefused, isRefused ? "refused without an error" : "accepted with an error");
        Hold(diagnostics.Count <= MostDiagnostics, "more diagnostics than promised");
        Diagnostic? before = null;
        foreach (var diagnostic in diagnostics)
        {
            HoldFor(diagnostic.Span, input, whole);
            foreach (var place in diagnostic.Related)
            {
                HoldFor(place.Span, input, whole);
            }

            Hold(before is null || Compare(before, diagnostic) <= 0, "diagnostics out of order");
            before = diagnostic;
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            Hold(diagnostics.All(diagnostic => !string.IsNullOrWhiteSpace(diagnostic.Message.In(language))), "a message without words");
            HoldHarmless(DiagnosticWriter.ToText(diagnostics, language), "a diagnostic");
        }
    }

    /// <summary>Nothing in a text that is shown can act on a terminal or reverse what a reader sees.</summary>
    public static void HoldHarmless(string text, string what)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or > '~' && text[at] is not ('\n' or '\t'))
            {
                var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
                Hold(
                    category is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format) || text[at] is '\u200C' or '\u200D',
                    $"{what} shows U+{(int)text[at]:X4} as it is");
            }
        }
    }

    private static void HoldFor(SourceSpan span, FuzzInput input, Func<string, bool> whole)
    {
        var file = input.Find(span.Path) ?? Embedded.GetValueOrDefault(span.Path);
        if (file is null)
        {
            Hold(span is { Line: 1, Column: 1 } && whole(span.Path), $"a place in no file: {span}");
            return;
        }

        // A place behind the last character, such as an absent value's, is inside.
        var line = LineOf(file, span.Line);
        Hold(line is not null, $"a line behind the file's last: {span}");
        Hold(
            span is { Column: >= 1, Length: >= 1 } && span.Column <= line!.Length + 1 && (span.Column + span.Length - 1 <= line.Length || span.Length == 1),
            $"a place outside its file: {span}, length {span.Length}, on a line of {line!.Length}");
    }

    private static string? LineOf(FuzzFile file, int number)
    {
        var lines = file.Lines;
        return number >= 1 && number <= lines.Count ? lines[number - 1] : null;
    }

    private static int Compare(Diagnostic one, Diagnostic other) =>
        string.CompareOrdinal(one.Span.Path, other.Span.Path) is not 0 and var path ? path
        : one.Span.Line != other.Span.Line ? one.Span.Line.CompareTo(other.Span.Line)
        : one.Span.Column.CompareTo(other.Span.Column);
}
