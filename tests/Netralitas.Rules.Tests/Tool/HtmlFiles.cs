using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Netralitas.Rules.Tests.Tool;

/// <summary>The HTML files below a folder, and what they link to.</summary>
internal sealed partial class HtmlFiles
{
    private readonly SortedDictionary<string, string> _files;

    public HtmlFiles(string folder) => _files = new SortedDictionary<string, string>(
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> All => _files;

    /// <summary>Each link that leads nowhere, with its file; links to the outside are not followed.</summary>
    public IReadOnlyList<string> BrokenLinks()
    {
        var ids = _files.ToDictionary(file => file.Key, file => Id().Matches(file.Value).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return
        [
            .. _files.SelectMany(file => Links(file.Value)
                .Select(link => new Uri(new Uri("http://x/" + file.Key), link))
                .Where(link => link.Host == "x")
                .Where(link => !ids.TryGetValue(link.AbsolutePath[1..], out var anchors) || (link.Fragment.Length > 1 && !anchors.Contains(Uri.UnescapeDataString(link.Fragment[1..]))))
                .Select(link => $"{file.Key}: {link}")),
        ];
    }

    public int LinkCount => _files.Values.Sum(text => Links(text).Count());

    private static IEnumerable<string> Links(string html) => Link().Matches(html).Select(match => match.Groups[1].Value);

    [GeneratedRegex("<a href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    public static partial Regex Id();
}
