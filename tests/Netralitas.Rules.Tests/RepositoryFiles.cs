using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Tests;

/// <summary>Where the repository's own files are, whatever the current directory is.</summary>
internal static class RepositoryFiles
{
    private const string Marker = "Netralitas.Rules.slnx";

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped rules as files.</summary>
    public static string Rules { get; } = Path.Combine(Root, "rules");

    /// <summary>This test project's folder, where goldens are read from and rewritten.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Netralitas.Rules.Tests");

    /// <summary>The example actions, by path.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "examples")).Where(IsAction).Order(StringComparer.Ordinal)];

    /// <summary>The hand-written C# files below a folder of the repository.</summary>
    public static IEnumerable<string> CSharp(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Path.Combine(Root, folder), file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static bool IsAction(string file) => Path.GetExtension(file) is ".yaml" or ".json";

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}
