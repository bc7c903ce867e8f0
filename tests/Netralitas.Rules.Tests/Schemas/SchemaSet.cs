using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Schemas;
using Netralitas.Rules.Syntax;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Netralitas.Rules.Tests.Schemas;

/// <summary>The schemas of a rulebook at work, as a validator that is not ours understands them.</summary>
internal sealed class SchemaSet : IDisposable
{
    private static readonly Lazy<SchemaSet> LazyShipped = new(() => new SchemaSet(Rulebook.Default));
    private static readonly Lazy<SchemaSet> LazyBase = new(() => new SchemaSet(BaseRules.Rulebook));

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<JsonSchema>> _schemas = new(StringComparer.Ordinal);

    private SchemaSet(Rulebook rulebook)
    {
        foreach (var file in RuleSchemas.Write(rulebook))
        {
            _folder.Write(file.Path, InDraft4(JToken.Parse(file.Content)).ToString());
        }
    }

    /// <summary>The schemas of the shipped rules.</summary>
    public static SchemaSet Shipped => LazyShipped.Value;

    /// <summary>The schemas of the smallest rulebook.</summary>
    public static SchemaSet OfBase => LazyBase.Value;

    /// <summary>What an editor would mark in a rule file, by its path below the rules folder.</summary>
    public IReadOnlyList<string> Problems(string path, YamlNode content) =>
        Check(SchemaFiles.NameOf(RuleFileKind.Of(path) ?? throw new ArgumentException($"'{path}' is no rule file.", nameof(path))), content);

    /// <summary>What an editor would mark in a described action.</summary>
    public IReadOnlyList<string> ProblemsOfAction(YamlNode content) => Check("tindakan.schema.json", content);

    public void Dispose() => _folder.Dispose();

    private List<string> Check(string name, YamlNode content)
    {
        var schema = _schemas.GetOrAdd(name, _ => new Lazy<JsonSchema>(() => JsonSchema.FromFileAsync(_folder.PathOf(name)).GetAwaiter().GetResult())).Value;
        return [.. schema.Validate(EditorView.Of(content)).Select(error => $"{error.Path}: {error.Kind}")];
    }

    /// <summary>The validator is of draft 4, which says the same in other words where draft 7 has <c>const</c> and <c>dependencies</c>.</summary>
    private static JToken InDraft4(JToken token)
    {
        if (token is JObject schema)
        {
            if (schema["const"] is { } value)
            {
                schema.Remove("const");
                schema["enum"] = new JArray(value);
            }

            if (schema["dependencies"] is JObject dependencies)
            {
                schema.Remove("dependencies");
                schema["allOf"] = new JArray(dependencies.Properties().Select(dependency => new JObject
                {
                    ["anyOf"] = new JArray(new JObject { ["not"] = Required(new JArray(dependency.Name)) }, Required(dependency.Value)),
                }));
            }

            // One enumeration instead of hundreds of alternatives, which would take the validator minutes.
            if (schema["anyOf"] is JArray choices && choices.All(choice => choice["const"] is not null))
            {
                schema.Remove("anyOf");
                schema["enum"] = new JArray(choices.Select(choice => choice["const"]!));
            }
        }

        foreach (var child in token.Children().ToList())
        {
            InDraft4(child);
        }

        return token;
    }

    private static JObject Required(JToken names) => new() { ["required"] = names.DeepClone() };
}
