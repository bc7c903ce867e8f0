using System;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>How an own rulebook names what it builds on: the files of the embedded rules, and their texts that it replaces.</summary>
internal static class BaseFiles
{
    /// <summary>The folder that places in the embedded files start with; no path of a folder, so that it can be no one's own.</summary>
    public const string Root = "tertanam:rules";

    /// <summary>How the id of a replaced text ends. No author can write such an id.</summary>
    private const string Mark = "@tertanam";

    public static bool Hold(SourceSpan span) => Hold(span.Path);

    public static bool Hold(string path) => path.StartsWith(Root + "/", StringComparison.Ordinal);

    /// <summary>The id under which a replaced text still holds on the days before.</summary>
    public static string Replaced(string id) => id + Mark;

    /// <summary>The id as written, of a replaced text or any other.</summary>
    public static string Written(string id) => id.EndsWith(Mark, StringComparison.Ordinal) ? id[..^Mark.Length] : id;
}
