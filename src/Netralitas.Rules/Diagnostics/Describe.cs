using Netralitas.Rules.Text;

namespace Netralitas.Rules.Diagnostics;

/// <summary>The one way descriptors are made.</summary>
internal static class Describe
{
    public static DiagnosticDescriptor Error(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Error, new LocalizedText(indonesian, english));

    public static DiagnosticDescriptor Warning(string id, string indonesian, string english) =>
        new(id, DiagnosticSeverity.Warning, new LocalizedText(indonesian, english));
}
