using System;
using System.IO;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>What is watched: a folder, and which changes in it may be ones of the rules.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="IsDeep">Whether what happens in folders below it counts.</param>
/// <param name="IsOfInterest">Whether rules may be concerned by a change in the folder.</param>
/// <param name="Stamp">What the rules look like from outside. Equal stamps mean that nothing was written, as far as the file system tells.</param>
internal sealed record Watched(string Folder, bool IsDeep, Func<FileSystemEventArgs, bool> IsOfInterest, Func<string> Stamp)
{
    /// <summary>A folder of rules.</summary>
    public static Watched Rules(string folder) => new(folder, IsDeep: true, ConcernsRules, () => FolderStamp.Of(folder));

    /// <summary>A pack, by the folder that it stands in: a file that another is renamed to cannot be watched itself.</summary>
    /// <param name="file">Its full path.</param>
    public static Watched Pack(string file) =>
        new(Path.GetDirectoryName(file) ?? file, IsDeep: false, change => Concerns(change, file), () => FolderStamp.OfFile(file));

    // A log that grows beside the rules must not have them loaded at each line.
    private static bool ConcernsRules(FileSystemEventArgs change) =>
        change.ChangeType != WatcherChangeTypes.Changed || FolderStamp.IsRuleFile(change.FullPath) || Directory.Exists(change.FullPath);

    // Links in the folder may be what leads to the pack: Kubernetes turns the link "..data", to which those of the files lead.
    private static bool Concerns(FileSystemEventArgs change, string file) =>
        change.FullPath == file
        || (change as RenamedEventArgs)?.OldFullPath == file
        || (change.ChangeType != WatcherChangeTypes.Changed && new FileInfo(change.FullPath).LinkTarget is not null);
}
