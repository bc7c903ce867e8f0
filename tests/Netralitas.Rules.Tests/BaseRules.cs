using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests;

/// <summary>The smallest whole rulebook, which tests change in one place to see what becomes of it.</summary>
internal static class BaseRules
{
    private const string Root = "rules";

    /// <summary>The folder of its files.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFiles.Tests, "Goldens", "base-rules");

    private static SortedDictionary<string, byte[]> ReadOnce { get; } = Read(Folder);

    /// <summary>The rulebook as it stands.</summary>
    public static Rulebook Rulebook { get; } = Load(Files()).RulebookOrThrow();

    /// <summary>Its files by their path below the rules folder.</summary>
    public static SortedDictionary<string, byte[]> Files() => new(ReadOnce, StringComparer.Ordinal);

    /// <summary>The rule files below any folder.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    /// <summary>Reads and loads bytes on the very way a folder goes, only without the folder.</summary>
    public static RulebookLoadResult Load(IReadOnlyDictionary<string, byte[]> files, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var diagnostics = new DiagnosticBag();
        var sources = files
            .Select(file =>
            {
                using var stream = new MemoryStream(file.Value);
                return SourceReader.ReadStream(stream, $"{Root}/{file.Key}", limits, diagnostics);
            })
            .OfType<SourceText>()
            .ToList();
        return RulebookLoader.Load(sources, Root, limits, diagnostics);
    }
}
