using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>
/// Diagnostics as workflow commands, which GitHub Actions shows as annotations beside the lines of a change. Paths are as they
/// were given, so that the command belongs into the root of the repository.
/// </summary>
internal static class DiagnosticGitHub
{
    public static string Lines(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language)
    {
        IEnumerable<string> more = omitted > 0 ? [$"::notice::{Data(DiagnosticOutput.Omitted(omitted, language))}\n"] : [];
        return string.Concat(diagnostics.Select(diagnostic => Line(diagnostic, language)).Concat(more));
    }

    private static string Line(Diagnostic diagnostic, Language language)
    {
        var command = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var (path, line, column, length) = diagnostic.Span;
        var title = $"{diagnostic.Id} {diagnostic.Descriptor.Title.In(language)}";
        var related = diagnostic.Related.Select(place => $"\n{place.Span}: {place.Message.In(language)}");
        var text = $"{DiagnosticWriter.ToSentence(diagnostic, language)}{string.Concat(related)}\n{diagnostic.Descriptor.HelpLink.In(language)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(path)},line={line},col={column},endColumn={column + length},title={Property(title)}::{Data(text)}\n");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
