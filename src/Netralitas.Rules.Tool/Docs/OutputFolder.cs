using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>
/// The folder that documents are written to. A file in it lists what was written, so that nobody else's files are ever replaced
/// and pages of rules that are gone do not stay behind.
/// </summary>
internal sealed class OutputFolder(string folder)
{
    private const string Marker = ".netralitas-docs";

    private string MarkerPath => Path.Combine(folder, Marker);

    /// <summary>Why nothing may be written here, or null.</summary>
    public LocalizedText? Refusal() =>
        File.Exists(folder) ? DocsTexts.IsFile.Fill(folder)
        : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(MarkerPath) ? DocsTexts.NotOurs.Fill(folder, Marker)
        : null;

    /// <summary>Writes these files, by their paths below the folder, and removes what an earlier run wrote besides.</summary>
    public void Write(IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        var earlier = File.Exists(MarkerPath) ? File.ReadAllLines(MarkerPath) : [];

        // The list comes first: what is cut short is known to be ours all the same.
        File.WriteAllText(MarkerPath, string.Concat(files.Keys.Concat(earlier).Distinct().Order(StringComparer.Ordinal).Select(path => path + "\n")));
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        foreach (var gone in earlier.Where(path => !files.ContainsKey(path) && IsOurs(path) && File.Exists(Path.Combine(folder, path))))
        {
            Remove(Path.Combine(folder, gone));
        }

        File.WriteAllText(MarkerPath, string.Concat(files.Keys.Select(path => path + "\n")));
    }

    private void Remove(string path)
    {
        File.Delete(path);
        var parent = Path.GetDirectoryName(path)!;
        if (Path.GetFullPath(parent) != Path.GetFullPath(folder) && !Directory.EnumerateFileSystemEntries(parent).Any())
        {
            Directory.Delete(parent);
        }
    }

    // The list may have been changed by hand; nothing outside the folder is ever removed.
    private static bool IsOurs(string path) =>
        path.Length > 0 && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '.')
        && path.Split('/').All(part => part.Length > 0 && part[0] != '.')
        && Path.GetExtension(path) is ".md" or ".html" or ".svg";
}
