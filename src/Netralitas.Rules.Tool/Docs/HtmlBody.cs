using System;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Netralitas.Rules.Documents;

namespace Netralitas.Rules.Tool.Docs;

/// <summary>Turns a page's Markdown into HTML, with its pictures inside. Raw HTML in the Markdown stays text.</summary>
internal static class HtmlBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    public static string Write(RulebookDocument page, bool isSingle)
    {
        var document = Markdown.Parse(page.Markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            link.Url = HtmlLinks.Rewrite(page.Path, link.Url ?? "", isSingle);
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            Place(heading, page.Path, isSingle);
        }

        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddClass($"of{table.ColumnDefinitions.Count}");
        }

        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.InsertBefore<CodeBlockRenderer>(new NetworkRenderer(page));
        renderer.ObjectRenderers.InsertBefore<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new PictureRenderer(page));
        renderer.Render(document);
        return text.ToString();
    }

    // Where all pages stand in one file, an anchor must tell whose heading it is; a page's title is the page itself.
    private static void Place(HeadingBlock heading, string path, bool isSingle)
    {
        if (isSingle && heading.GetAttributes() is { Id: { } id } attributes)
        {
            attributes.Id = heading.Level == 1 ? HtmlLinks.ToAnchor(path) : HtmlLinks.ToAnchor(path, id);
        }
    }

    private static void Draw(HtmlRenderer renderer, DocumentPicture picture) =>
        renderer.Write("<figure>\n").Write(picture.Svg).Write("</figure>\n");

    /// <summary>Draws a network in place of its flowchart.</summary>
    private sealed class NetworkRenderer(RulebookDocument page) : HtmlObjectRenderer<FencedCodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, FencedCodeBlock block) =>
            Draw(renderer, page.Pictures.First(picture => picture.Mermaid?.TrimEnd() == block.Lines.ToString().ReplaceLineEndings("\n").TrimEnd()));
    }

    /// <summary>Puts a picture where it is linked.</summary>
    private sealed class PictureRenderer(RulebookDocument page) : HtmlObjectRenderer<LinkInline>
    {
        private static readonly Markdig.Renderers.Html.Inlines.LinkInlineRenderer Plain = new();

        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage && page.Pictures.FirstOrDefault(picture => string.Equals(picture.Path, HtmlLinks.Resolve(page.Path, link.Url ?? ""), StringComparison.Ordinal)) is { } picture)
            {
                Draw(renderer, picture);
            }
            else
            {
                Plain.Write(renderer, link);
            }
        }
    }
}
