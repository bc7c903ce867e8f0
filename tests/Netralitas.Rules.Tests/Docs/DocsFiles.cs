using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The repository's own files, as the tests of the documents see them.</summary>
internal static class DocsFiles
{
    private static readonly string[] Generated = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    public static string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Every Markdown file, by its path from the root, with forward slashes.</summary>
    public static IEnumerable<string> Markdown() =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || Generated.Contains(part)))
            .Order(StringComparer.Ordinal);

    /// <summary>Every example, by its path from the root.</summary>
    public static IEnumerable<string> Examples() =>
        Directory.EnumerateFiles(FullPath("examples"))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".json")
            .Select(file => "examples/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Netralitas.Rules.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Netralitas.Rules.slnx was not found above " + AppContext.BaseDirectory);
    }
}
