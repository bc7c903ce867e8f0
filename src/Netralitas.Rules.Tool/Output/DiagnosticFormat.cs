namespace Netralitas.Rules.Tool.Output;

/// <summary>The forms in which diagnostics are told.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people: with the line of the file, in colours on a terminal.</summary>
    Text,

    /// <summary>JSON, as docs/tool.md describes it.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,
}
