using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>Diagnostics as SARIF 2.1.0: one run, the descriptors that occur as its rules, texts in one language.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Document(IReadOnlyList<Diagnostic> diagnostics, int omitted, Language language) => JsonText.Of(json =>
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteString("$schema", Schema);
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, language);
        WriteInvocation(json, omitted, language);
        json.WriteString("language", language == Language.English ? "en" : "id");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Id), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "netralitas");
        json.WriteString("version", Version());
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title.In(language));
            WriteMessage(json, "fullDescription", rule.Explanation.In(language));
            json.WriteString("helpUri", rule.HelpLink.In(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, int omitted, Language language)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (omitted > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteMessage(json, "message", DiagnosticOutput.Omitted(omitted, language));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(json, "message", DiagnosticWriter.ToSentence(diagnostic, language));
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span);
        json.WriteEndArray();
        if (diagnostic.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var (place, number) in diagnostic.Related.Select((place, number) => (place, number)))
            {
                WriteLocation(json, place.Span, number, place.Message.In(language));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, int? id = null, string? message = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(span.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endColumn", span.Column + span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteMessage(json, "message", message);
        }

        json.WriteEndObject();
    }

    // Braces stand for placeholders in every message of SARIF (3.11.5).
    private static void WriteMessage(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    /// <summary>A path as a URI reference: relative as it was given, or with the scheme <c>file</c> from the root on.</summary>
    internal static string UriOf(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var hasDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        return hasDrive ? $"file:///{path[0]}:{escaped[escaped.IndexOf('/', StringComparison.Ordinal)..]}" : path.StartsWith('/') ? "file://" + escaped : escaped;
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    // What follows a plus sign is the commit.
    private static string Version() =>
        typeof(DiagnosticSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
