using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>One thing wrong with a rule file or an action file, with its place. Immutable and thread-safe.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, SourceSpan span, string sourceLine, LocalizedText message, string? suggestion, IReadOnlyList<RelatedPlace> related)
    {
        Descriptor = descriptor;
        Span = span;
        SourceLine = sourceLine;
        Message = message;
        Suggestion = suggestion;
        Related = related;
    }

    /// <summary>The kind of diagnostic.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The stable id, for example <c>NTR2001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; }

    /// <summary>The line of the file it stands on, at most 200 characters of it; empty when the file could not be read.</summary>
    public string SourceLine { get; }

    /// <summary>What is wrong and what was expected, without the suggestion.</summary>
    public LocalizedText Message { get; }

    /// <summary>The nearest known name, when there is one near enough; otherwise null.</summary>
    public string? Suggestion { get; }

    /// <summary>Other places it speaks of, in the order to show them: what it clashes with, or where the same is wrong once more. Often none.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; }

    /// <summary>The diagnostic on one line, in Indonesian.</summary>
    /// <returns><c>path(line,column): error NTRnnnn: message</c>.</returns>
    public override string ToString() => DiagnosticWriter.ToLine(this, Language.Indonesian);
}
