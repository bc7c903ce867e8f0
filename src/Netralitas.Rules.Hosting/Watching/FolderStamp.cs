using System;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Hosting.Watching;

/// <summary>What rules look like from outside: names, sizes, times and rights of their files. Equal stamps mean that nothing was written, as far as the file system tells.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    public static string Of(string folder) => Read(() =>
        string.Join('\n', new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Options).Where(IsOfRules).Select(Line).Order(StringComparer.Ordinal)));

    /// <summary>The stamp of one file, or of what it leads to as a link.</summary>
    public static string OfFile(string file) => Read(() => Line(File.ResolveLinkTarget(file, returnFinalTarget: true) ?? new FileInfo(file)));

    public static bool IsRuleFile(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static string Read(Func<string> stamp)
    {
        try
        {
            return stamp();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.GetType().Name;
        }
    }

    private static bool IsOfRules(FileSystemInfo info) => info is DirectoryInfo || IsRuleFile(info.Name);

    // The times of a folder change with files that are no rules; its name and rights count.
    private static string Line(FileSystemInfo info) => info is FileInfo file
        ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks} {file.CreationTimeUtc.Ticks} {file.UnixFileMode}"
        : $"{info.FullName} {info.UnixFileMode}";
}
