using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;

namespace Netralitas.Rules.Tool;

/// <summary>The files that the tool writes for its users, kept beside the commands as they will look.</summary>
internal static class Templates
{
    /// <summary>The names of the templates below a folder, without it, in order.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
    [
        .. typeof(Templates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(name => name[(folder.Length + 1)..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A template with <c>{{name}}</c> filled in.</summary>
    public static string Fill(string name, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var reader = new StreamReader(typeof(Templates).Assembly.GetManifestResourceStream(name)!);
        return values.Aggregate(reader.ReadToEnd().ReplaceLineEndings("\n"), (text, value) => text.Replace("{{" + value.Key + "}}", value.Value, StringComparison.Ordinal));
    }

    /// <summary>A text as a YAML scalar, whatever it holds.</summary>
    public static string Scalar(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    /// <summary>Writes a new file of a rule folder, with the line by which editors find its schema, and the folders it needs; never over another one.</summary>
    public static void Write(string folder, string path, string content)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(file);
        writer.Write(RuleSchemas.FirstLine(path.Replace('\\', '/')) is { } line ? $"{line}\n{content}" : content);
    }
}
