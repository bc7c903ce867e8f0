using System.Net;
using FluentAssertions;
using Markdig;
using Netralitas.Rules.Documents;
using Xunit;

namespace Netralitas.Rules.Tests.Documents;

/// <summary>Plain text stays plain text, wherever it stands in Markdown.</summary>
public sealed class MdTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().DisableHtml().Build();

    public static TheoryData<string> Texts => new(
        "<script>alert(1)</script>",
        "<b>x</b> & &lt; &amp; &#60;",
        "a | b || c",
        "*a* **b** _c_ __d__ ~~e~~ ^f^ ==g== $h$",
        "`a` ``b`` \\ \\` \\\\",
        "[a](javascript:alert(1)) ![b](c) [d][e] [^1] <http://x> [x]: y",
        "# a", "- a", "+ a", "* a", "> a", "1. a", "12) a", "=== a", "--- a", ": a", "``` a", "~~~ a", "    a", "| a |",
        "PP 94/2021 Pasal 5 huruf n angka 5 (\"calon\") – 25 %",
        "a\nb\n\n# c\r\n- d");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Escape_OfAnyText_ShowsItAsItIs(string text)
    {
        var shown = string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));

        Rendered(Md.Escape(text)).Should().Be($"<p>{shown}</p>");
        Rendered("* " + Md.Escape(text)).Should().Be($"<ul> <li>{shown}</li> </ul>");
        Rendered($"| x |\n| --- |\n| {Md.Escape(text)} |").Should().Contain($"<td>{shown}</td>");
        Rendered("# " + Md.Escape(text)).Should().EndWith($">{shown}</h1>");
        Rendered($"[{Md.Escape(text)}](y)").Should().Be($"<p><a href=\"y\">{shown}</a></p>");
    }

    [Theory]
    [InlineData("pelaku.status", "`pelaku.status`")]
    [InlineData("a`b", "a\\`b")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("", "")]
    public void Code_OfAKey_EndsNowhereEarly(string key, string expected) => Md.Code(key).Should().Be(expected);

    // Decoded, so that what is compared is what a reader sees; the tags of the text itself are then as real ones would be.
    private static string Rendered(string markdown) =>
        string.Join(' ', WebUtility.HtmlDecode(Encoded(markdown)).Split('\n', System.StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string Encoded(string markdown)
    {
        var html = Markdown.ToHtml(markdown, Pipeline);
        html.Should().NotContain("<script").And.NotContain("<b>").And.NotContain("javascript:alert(1)\"");
        return html;
    }
}
