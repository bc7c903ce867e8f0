using System.IO;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Schema;

/// <summary>Writes the schemas of a rulebook into a folder.</summary>
internal static class SchemaFiles
{
    /// <summary>Writes them, over those of an earlier run, and says how many they are.</summary>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    public static int Write(Rulebook rulebook, string folder, Language language)
    {
        var schemas = RuleSchemas.Write(rulebook, language);
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas)
        {
            File.WriteAllText(Path.Combine(folder, schema.Path), schema.Content);
        }

        return schemas.Count;
    }
}
