using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>The one way descriptors are made.</summary>
internal static class Describe
{
    public static DiagnosticDescriptor Error(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Error, new LocalizedText(indonesian, english));

    /// <summary>An error that one mistake elsewhere can bring about at many places; the same message is told once then.</summary>
    public static DiagnosticDescriptor CauseElsewhere(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Error, new LocalizedText(indonesian, english)) { IsToldOnce = true };

    public static DiagnosticDescriptor Warning(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Warning, new LocalizedText(indonesian, english));
}
