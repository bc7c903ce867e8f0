using System.IO;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>What an input holds and how.</summary>
internal enum InputForm
{
    /// <summary>One action, YAML or JSON.</summary>
    One,

    /// <summary>An action on each line, as JSON.</summary>
    JsonLines,

    /// <summary>An action in each row of a table.</summary>
    Csv,
}

/// <summary>Finds out an input's form.</summary>
internal static class InputForms
{
    public const string Yaml = "yaml";
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Csv = "csv";

    /// <summary>The form that was named, or else the one of the file's extension.</summary>
    public static InputForm Of(string file, string? name) => (name ?? Path.GetExtension(file).TrimStart('.').ToLowerInvariant()) switch
    {
        JsonLines or "ndjson" => InputForm.JsonLines,
        Csv => InputForm.Csv,
        _ => InputForm.One,
    };
}
