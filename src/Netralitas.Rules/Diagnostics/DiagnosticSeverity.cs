namespace Netralitas.Rules.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The input can be used, but something in it deserves a look.</summary>
    Warning,

    /// <summary>The input cannot be used.</summary>
    Error,
}
