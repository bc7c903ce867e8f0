using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Tests.Conventions;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>
/// Writes docs/assessment.schema.json from what writes the JSON itself: the keys and their types from the serialiser's own metadata, what
/// each means from the documentation of the property.
/// </summary>
internal sealed class AssessmentSchema
{
    private const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly XmlDocumentation Documentation = XmlDocumentation.Beside(typeof(Assessment).Assembly);

    private readonly JsonSerializerOptions _options = AssessmentJson.In(Language.Indonesian).Options;
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    public static string Write() => new AssessmentSchema().WriteRoot().ToJsonString(Readable) + "\n";

    private JsonObject WriteRoot()
    {
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = DocsFiles.RepositoryUrl + "/blob/main/docs/assessment.schema.json",
            ["title"] = "Finding of Netralitas.Rules",
        };
        foreach (var (key, value) in ObjectOf(typeof(Assessment)).ToList())
        {
            root[key] = value?.DeepClone();
        }

        root["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return root;
    }

    /// <summary>The schema of a value of a type that is not null.</summary>
    private JsonObject Of(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(LocalizedText) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
        _ when type == typeof(DateOnly) => new JsonObject { ["type"] = "string", ["pattern"] = $"^{Day}$" },
        _ when type == typeof(DayRange) => new JsonObject { ["type"] = "string", ["pattern"] = $@"^{Day}(\.\.{Day})?$" },
        { IsEnum: true } => EnumOf(type),
        _ => _options.GetTypeInfo(type) switch
        {
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } => new JsonObject { ["type"] = "array", ["items"] = Of(element) },
            { Kind: JsonTypeInfoKind.Object } => Reference(type),
            var info => throw new NotSupportedException($"{type} is written as {info.Kind}; say here what that looks like."),
        },
    };

    private JsonObject EnumOf(Type type) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(Enum.ToObject(type, value), _options.GetTypeInfo(type)))]),
    };

    private JsonObject Reference(Type type)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);

        // Taken before the walk goes on: an element holds elements.
        if (_definitions.TryAdd(name, new JsonObject()))
        {
            _definitions[name] = ObjectOf(type);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private JsonObject ObjectOf(Type type)
    {
        var keys = new JsonObject();
        var required = new JsonArray();
        foreach (var key in _options.GetTypeInfo(type).Properties)
        {
            var property = type.GetProperty(key.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!;
            keys[key.Name] = Of(key, property);
            if (key.ShouldSerialize is null)
            {
                required.Add(key.Name);
            }
        }

        return new JsonObject
        {
            ["description"] = Documentation.Summary(type),
            ["type"] = "object",
            ["required"] = required,
            ["properties"] = keys,
        };
    }

    private JsonObject Of(JsonPropertyInfo key, PropertyInfo property)
    {
        var schema = Of(Nullable.GetUnderlyingType(key.PropertyType) ?? key.PropertyType);
        var described = new JsonObject { ["description"] = Documentation.Summary(property) };
        if (key.IsGetNullable && key.ShouldSerialize is null)
        {
            described["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, schema);
        }
        else if (schema.ContainsKey("$ref"))
        {
            // Draft 07 passes over what stands beside a bare reference.
            described["allOf"] = new JsonArray(schema);
        }
        else
        {
            foreach (var (name, value) in schema.ToList())
            {
                described[name] = value?.DeepClone();
            }
        }

        return described;
    }
}
