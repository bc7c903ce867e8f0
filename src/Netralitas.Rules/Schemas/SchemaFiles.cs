using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>The schemas as files: one for each kind of rule file, one for described actions, and what they share.</summary>
internal static class SchemaFiles
{
    private const string Suffix = ".schema.json";
    private const string Common = "umum" + Suffix;
    private const string Action = "tindakan" + Suffix;
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly LocalizedText Generated = new("Ditulis oleh 'netralitas schema'; jangan disunting.", "Written by 'netralitas schema'; do not edit.");
    private static readonly LocalizedText Shared = new("bagian yang dipakai bersama", "what the schemas share");
    private static readonly LocalizedText Described = new("uraian tindakan", "a described action");

    // A document, not part of a web page: quotes and accents stay readable.
    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of the schema of a kind of file.</summary>
    public static string NameOf(RuleFileKind kind) => kind.Place.Replace(RuleFiles.Suffix, "", StringComparison.Ordinal).TrimStart('.') + Suffix;

    public static IReadOnlyList<SourceText> Write(RulebookContent content, Language language)
    {
        var elsewhere = new Definitions(Common);
        var shapes = new ShapeSchemas(elsewhere, language);
        IEnumerable<SourceText> files =
        [
            File(Common, Shared, new CommonSchema(content, language).Schema()),
            File(Action, Described, new JsonObject { ["allOf"] = Node.Array([elsewhere.Ref(Definitions.Action)]) }),
            .. RuleFileKind.All.Select(kind => File(NameOf(kind), kind.Shape.Name, shapes.Of(kind.Shape))),
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

        SourceText File(string name, LocalizedText about, JsonObject schema)
        {
            var whole = new JsonObject { ["$schema"] = Draft, ["$comment"] = $"{about.In(language)}. {Generated.In(language)}" };
            foreach (var (keyword, value) in schema.ToList())
            {
                schema.Remove(keyword);
                whole[keyword] = value;
            }

            return new SourceText(name, ToText(whole));
        }
    }

    private static string ToText(JsonObject schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            schema.WriteTo(writer);
        }

        // .NET 8 indents with the machine's line ending; inside texts a line ending is escaped.
        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }
}
