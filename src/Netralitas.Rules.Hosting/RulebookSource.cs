using System;
using System.IO;
using Netralitas.Rules.Hosting.Watching;

namespace Netralitas.Rules.Hosting;

/// <summary>Where the rules come from, and how they are loaded from there.</summary>
/// <param name="Name">What logs call it.</param>
/// <param name="Folder">The full path of the folder; null when there is none.</param>
/// <param name="Load">Loads them; null stands for the embedded rules, which cannot fail.</param>
internal sealed record RulebookSource(string Name, string? Folder, Func<RulebookLoadResult?> Load)
{
    /// <summary>How often a folder is read again that was changed while it was read.</summary>
    private const int Attempts = 5;

    /// <param name="contentRoot">Where a relative folder starts; null for the current directory.</param>
    public static RulebookSource Of(NetralitasRulesOptions options, string? contentRoot)
    {
        if (options.Folder is { } folder)
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, contentRoot ?? Directory.GetCurrentDirectory()));
            return new RulebookSource(path, path, () => LoadUndisturbed(path, () => Rulebook.Load(path)));
        }

        if (options.Files is { } files)
        {
            return new RulebookSource($"{files.Count} files in memory", null, () => Rulebook.Parse(files, options.FilesRoot));
        }

        return new RulebookSource("the embedded rules", null, () => null);
    }

    /// <summary>Loads a folder that nobody writes to meanwhile: files of two versions, each sound, can make a whole rulebook that nobody wrote.</summary>
    /// <exception cref="IOException">It was written to each time.</exception>
    public static RulebookLoadResult LoadUndisturbed(string folder, Func<RulebookLoadResult> load)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = FolderStamp.Of(folder);
            var result = load();
            if (FolderStamp.Of(folder) == before)
            {
                return result;
            }
        }

        throw new IOException($"The folder {folder} kept changing while it was read.");
    }
}
