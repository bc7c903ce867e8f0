using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>Puts pages into files of HTML that need nothing else: no scripts, no styles or fonts from elsewhere.</summary>
internal sealed class HtmlBook(IReadOnlyList<RulebookDocument> pages, Rulebook rulebook, Language language)
{
    /// <summary>The path of the first page.</summary>
    public const string FirstPage = "index.md";

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>The files by their paths: one for each page, or one for all.</summary>
    public IEnumerable<(string Path, string Text)> Write(bool isSingle) => isSingle
        ? [(HtmlLinks.ToHtml(FirstPage), File(rulebook.Name.In(language), FirstPage, isSingle, pages.Select(page => Section(page, isSingle))))]
        : pages.Select(page => (HtmlLinks.ToHtml(page.Path), File(page.Title, page.Path, isSingle, [Section(page, isSingle)])));

    private static string Section(RulebookDocument page, bool isSingle)
    {
        var kind = page.Path.Split('/')[0].Replace(".md", "", StringComparison.Ordinal);
        return $"<section class=\"{kind}\">\n{HtmlBody.Write(page, isSingle)}</section>\n";
    }

    private string File(string title, string path, bool isSingle, IEnumerable<string> sections)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n");
        html.Append("<html lang=\"").Append(language == Language.English ? "en" : "id").Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Encode(title)).Append("</title>\n<style>\n").Append(Style.Value).Append("</style>\n</head>\n<body>\n");
        WriteNavigation(html, path, isSingle);
        html.Append("<main>\n").AppendJoin("", sections).Append("</main>\n");
        var footer = DocsTexts.Footer.Fill(rulebook.Name, rulebook.Version, rulebook.Digest).In(language);
        html.Append("<footer>").Append(Encode(footer)).Append("</footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private void WriteNavigation(StringBuilder html, string path, bool isSingle)
    {
        html.Append("<nav aria-label=\"").Append(Encode(DocsTexts.Pages.In(language))).Append("\">\n");
        foreach (var page in pages.Where(page => !page.Path.Contains('/', StringComparison.Ordinal)))
        {
            var address = isSingle ? "#" + HtmlLinks.ToAnchor(page.Path) : HtmlLinks.Up(path) + HtmlLinks.ToHtml(page.Path);
            var current = !isSingle && page.Path == path ? " aria-current=\"page\"" : "";
            html.Append("<a href=\"").Append(address).Append('"').Append(current).Append('>').Append(Encode(page.Title)).Append("</a>\n");
        }

        html.Append("</nav>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlBook).Assembly.GetManifestResourceStream("docs.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
