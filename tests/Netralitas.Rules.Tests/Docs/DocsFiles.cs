using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>The repository's own files, as the tests of the documents see them.</summary>
internal static class DocsFiles
{
    private static readonly string[] Generated = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Read(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    /// <summary>The project's address, as the build states it.</summary>
    public static string RepositoryUrl => Read("Directory.Build.props").Split("<RepositoryUrl>")[1].Split('<')[0];

    public static string FullPath(string path) => Path.Combine(RepositoryFiles.Root, path);

    /// <summary>Every Markdown file, by its path from the root, with forward slashes.</summary>
    public static IEnumerable<string> Markdown() =>
        Directory.EnumerateFiles(RepositoryFiles.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || Generated.Contains(part)))
            .Order(StringComparer.Ordinal);

    /// <summary>Every example, by its path from the root.</summary>
    public static IEnumerable<string> Examples() => RepositoryFiles.Examples.Select(file => "examples/" + Path.GetFileName(file));
}
