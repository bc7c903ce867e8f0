using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Syntax;

/// <summary>What must hold for the diagnostics of any input.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>Refused means told, every place lies inside its file, and nothing written can act on a terminal.</summary>
    public static void ShouldHold(bool isRefused, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, byte[]> files)
    {
        diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().Be(isRefused);
        diagnostics.Should().HaveCountLessThanOrEqualTo(DiagnosticBag.Limit);
        var texts = diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Where(files.ContainsKey)
            .ToDictionary(path => path, path => new SourceText(path, Encoding.UTF8.GetString(files[path])));
        diagnostics.Where(diagnostic => !IsInside(diagnostic.Span, texts)).Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();

        foreach (var language in new[] { Language.Indonesian, Language.English })
        {
            var text = DiagnosticWriter.ToText(diagnostics, language);
            text.Where(character => character != '\n' && char.IsControl(character)).Should().BeEmpty(text);
        }
    }

    private static bool IsInside(SourceSpan span, Dictionary<string, SourceText> texts)
    {
        if (span is { Line: 1, Column: 1, Length: >= 1 })
        {
            return true;
        }

        if (!texts.TryGetValue(span.Path, out var text))
        {
            return false;
        }

        // A place behind the last character, such as an absent value's, is still inside.
        var lines = text.Content.ReplaceLineEndings("\n").Split('\n');
        return span.Line >= 1 && span.Line <= lines.Length && span.Column >= 1 && span.Column <= lines[span.Line - 1].Length + 1 && span.Length >= 1;
    }
}
