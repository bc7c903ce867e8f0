using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Reads the YAML files of a folder. Links are refused: they could lead out of it.</summary>
internal static class FolderReader
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The files under <paramref name="root"/> as diagnostics shall call the folder; what cannot be read is in the bag.</summary>
    public static IReadOnlyList<SourceText> Read(string folder, string root, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var place = new SourceSpan(root, 1, 1, 1);
        List<string> files;
        try
        {
            files =
            [
                .. Directory.EnumerateFiles(folder, "*", Options)
                    .Where(file => file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
                    .Take(limits.MaxFiles + 1),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Report(ReadingDiagnostics.Unreadable, place, File.Exists(folder) ? ReadErrorWords.NotAFolder : ReadErrorWords.For(error));
            return [];
        }

        if (files.Count > limits.MaxFiles)
        {
            diagnostics.Report(BindingDiagnostics.TooManyFiles, place, limits.MaxFiles);
            return [];
        }

        // One that is too large by itself is told by its name when it is its turn.
        if (files.Select(Length).Where(length => length <= limits.MaxFileBytes).Sum() > limits.MaxFolderBytes)
        {
            diagnostics.Report(BindingDiagnostics.FolderTooLarge, place, limits.MaxFolderBytes);
            return [];
        }

        return
        [
            .. files
                .Order(StringComparer.Ordinal)
                .Select(file => ReadOrdinary(file, Combine(root, Path.GetRelativePath(folder, file)), limits, diagnostics))
                .OfType<SourceText>(),
        ];
    }

    // What has no length is not opened: it may be a pipe, which would wait for its writer for ever, or a device without an end.
    private static SourceText? ReadOrdinary(string file, string path, ReadLimits limits, DiagnosticBag diagnostics) =>
        Length(file) == 0 ? new SourceText(path, "") : SourceReader.ReadFile(file, path, limits, diagnostics);

    /// <summary>The length in bytes; of a file that is gone again, or of which not even this can be had, one byte, so that reading it tells why.</summary>
    private static long Length(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }

    private static string Combine(string root, string relative) => (root == "/" ? "" : root) + "/" + relative.Replace('\\', '/');
}
