using System;
using System.IO;
using System.Threading;
using Netralitas.Rules.Hosting.Watching;

namespace Netralitas.Rules.Hosting;

/// <summary>Where the rules come from, and how they are loaded from there.</summary>
/// <param name="Name">What logs call it.</param>
/// <param name="Watched">What can change while the application runs; null for nothing.</param>
/// <param name="Load">Loads them; null stands for the embedded rules, which cannot fail. Takes the stamp of what was seen at rest, or null.</param>
internal sealed record RulebookSource(string Name, Watched? Watched, Func<string?, RulebookLoadResult?> Load)
{
    /// <summary>How often a folder is read again that was changed while it was read.</summary>
    private const int Attempts = 5;

    /// <param name="contentRoot">Where a relative path starts; null for the current directory.</param>
    public static RulebookSource Of(NetralitasRulesOptions options, string? contentRoot)
    {
        if (options.Folder is { } folder)
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, contentRoot ?? Directory.GetCurrentDirectory()));
            return new RulebookSource(path, Watched.Rules(path), seen => LoadUndisturbed(path, seen, () => Rulebook.Load(path), () => Thread.Sleep(options.QuietPeriod)));
        }

        if (options.Pack is { } pack)
        {
            // What is read while it is written is refused as no whole pack, so it may be read at any time.
            var file = Path.GetFullPath(pack, contentRoot ?? Directory.GetCurrentDirectory());
            var trust = TrustedKeyTexts.Trust(options, contentRoot);
            return new RulebookSource(file, Watched.Pack(file), _ => Rulebook.LoadPack(file, trust));
        }

        if (options.Files is { } files)
        {
            return new RulebookSource($"{files.Count} files in memory", null, _ => Rulebook.Parse(files, options.FilesRoot));
        }

        return new RulebookSource("the embedded rules", null, _ => null);
    }

    /// <summary>Loads a folder that nobody writes to meanwhile: files of two versions, each sound, can make a whole rulebook that nobody wrote.</summary>
    /// <param name="seen">Its stamp when it was seen at rest; null if nobody looked.</param>
    /// <param name="rest">Waits as long as who writes may pause between two files: before a folder that was written to is read again, it must have been left alone.</param>
    /// <exception cref="IOException">It was written to each time.</exception>
    public static RulebookLoadResult LoadUndisturbed(string folder, string? seen, Func<RulebookLoadResult> load, Action rest)
    {
        var before = seen ?? FolderStamp.Of(folder);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (attempt > 0)
            {
                rest();
            }

            var result = load();
            var after = FolderStamp.Of(folder);
            if (after == before)
            {
                return result;
            }

            before = after;
        }

        throw Restless(folder);
    }

    /// <summary>Why a source that is never left alone cannot be loaded.</summary>
    public static IOException Restless(string name) => new($"{name} kept changing while it was read.");
}
