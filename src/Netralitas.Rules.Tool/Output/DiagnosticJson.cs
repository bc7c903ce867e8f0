using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>Diagnostics as JSON. docs/tool.md promises its keys.</summary>
internal static class DiagnosticJson
{
    public static string Document(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning));
        json.WriteNumber("omitted", omitted);
        json.WriteObjects("diagnostics", diagnostics, diagnostic => WriteKeys(json, diagnostic, language));
        json.WriteEndObject();
    });

    /// <summary>The keys that say where and what: all that a line of many actions holds.</summary>
    public static void WriteBrief(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WritePlace(diagnostic.Span);
        json.WriteString("id", diagnostic.Id);
        json.WriteString("message", diagnostic.Message.In(language));
        if (diagnostic.Suggestion is { } suggestion)
        {
            json.WriteString("suggestion", suggestion);
        }
    }

    /// <summary>All keys, into an object that may hold more.</summary>
    public static void WriteKeys(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        WriteBrief(json, diagnostic, language);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteString("sourceLine", diagnostic.SourceLine);
        json.WriteString("title", diagnostic.Descriptor.Title.In(language));
        json.WriteString("helpLink", diagnostic.Descriptor.HelpLink.In(language));
        json.WriteObjects("related", diagnostic.Related, place =>
        {
            json.WritePlace(place.Span);
            json.WriteNumber("length", place.Span.Length);
            json.WriteString("sourceLine", place.SourceLine);
            json.WriteString("message", place.Message.In(language));
        });
    }
}
