using System;
using System.Linq;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>Leads links between pages of Markdown to where the pages stand as HTML.</summary>
internal static class HtmlLinks
{
    private const string MarkdownEnd = ".md";

    /// <summary>A page's path as HTML.</summary>
    public static string ToHtml(string path) => path[..^MarkdownEnd.Length] + ".html";

    /// <summary>A page's own anchor where all pages stand in one file.</summary>
    public static string ToAnchor(string path) => path[..^MarkdownEnd.Length].Replace('/', '-');

    /// <summary>A heading's anchor where all pages stand in one file.</summary>
    public static string ToAnchor(string path, string anchor) => $"{ToAnchor(path)}--{anchor}";

    /// <summary>A path as seen from a page, as a path among the documents.</summary>
    public static string Resolve(string from, string relative)
    {
        var folder = from.Contains('/', StringComparison.Ordinal) ? from[..from.IndexOf('/', StringComparison.Ordinal)] : "";
        return relative.StartsWith("../", StringComparison.Ordinal) ? relative["../".Length..]
            : folder.Length == 0 ? relative
            : $"{folder}/{relative}";
    }

    /// <summary>The way from a page back to the folder of all documents.</summary>
    public static string Up(string from) => string.Concat(from.Where(letter => letter == '/').Select(_ => "../"));

    /// <summary>The address of a link that stands on a page as Markdown.</summary>
    public static string Rewrite(string from, string url, bool isSingle)
    {
        if (url.Contains("://", StringComparison.Ordinal))
        {
            return url;
        }

        var parts = url.Split('#');
        return !isSingle ? ToHtml(parts[0]) + (parts.Length > 1 ? "#" + parts[1] : "")
            : "#" + (parts.Length > 1 ? ToAnchor(Resolve(from, parts[0]), parts[1]) : ToAnchor(Resolve(from, parts[0])));
    }
}
