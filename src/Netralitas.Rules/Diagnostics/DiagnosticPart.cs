namespace Netralitas.Rules.Diagnostics;

/// <summary>What a stretch of a diagnostic's text is.</summary>
public enum DiagnosticPart
{
    /// <summary>What is wrong, and all punctuation.</summary>
    Message,

    /// <summary>File, line and column.</summary>
    Place,

    /// <summary>How grave it is, and the id.</summary>
    Severity,

    /// <summary>The word before what is to be seen at a related place.</summary>
    Note,

    /// <summary>A line of the file with its number.</summary>
    Excerpt,

    /// <summary>The mark under the place in that line.</summary>
    Mark,
}
