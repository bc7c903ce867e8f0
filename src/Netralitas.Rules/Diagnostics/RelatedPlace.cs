using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>Another place that a diagnostic speaks of, such as the first of two things with one id. Immutable and thread-safe.</summary>
public sealed class RelatedPlace
{
    internal RelatedPlace(SourceSpan span, string sourceLine, LocalizedText message)
    {
        Span = span;
        SourceLine = sourceLine;
        Message = message;
    }

    /// <summary>Where it is, often in another file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The line of the file it stands on, at most 200 characters of it; empty when the file could not be read.</summary>
    public string SourceLine { get; }

    /// <summary>What is to be seen there.</summary>
    public LocalizedText Message { get; }
}
