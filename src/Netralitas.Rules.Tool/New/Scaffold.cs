using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Netralitas.Rules.Tool.New;

/// <summary>One kind of thing that <c>netralitas new</c> writes.</summary>
/// <param name="Name">The word after <c>new</c>.</param>
/// <param name="Description">What help says of it.</param>
/// <param name="Folder">Where its files stand in a rule folder.</param>
/// <param name="Files">Its templates, and how the names of its files end.</param>
internal sealed record Scaffold(string Name, string Description, string Folder, IReadOnlyList<(string Template, string Suffix)> Files)
{
    private const string TemplateFolder = "new";

    public static readonly IReadOnlyList<Scaffold> All =
    [
        new("rule", NewTexts.Rule, "pelanggaran", [("aturan.yaml", ".yaml"), ("aturan.uji.yaml", ".uji.yaml")]),
        new("instrument", NewTexts.Instrument, "peraturan", [("peraturan.yaml", ".yaml")]),
        new("calendar", NewTexts.Calendar, "tahapan", [("kalender.yaml", ".yaml")]),
    ];

    /// <summary>Whether an id can be a path below the folder and nowhere else. Files that begin with a dot are hidden, and not read.</summary>
    public static bool IsId(string id) =>
        id.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.'));

    /// <summary>The files of an id and what they will hold. An empty text is left for the author, and told by the checks.</summary>
    public IReadOnlyList<(string Path, string Content)> Of(string id, string title, string from)
    {
        var values = new Dictionary<string, string> { ["id"] = id, ["judul"] = Templates.Scalar(title), ["mulai"] = from.Length > 0 ? from : Templates.Scalar("") };
        return [.. Files.Select(file => (Path.Combine([Folder, .. (id.ToLowerInvariant() + file.Suffix).Split('/')]), Templates.Fill($"{TemplateFolder}/{file.Template}", values)))];
    }
}
