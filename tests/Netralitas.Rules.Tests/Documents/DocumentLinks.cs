using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Tests.Docs;

namespace Netralitas.Rules.Tests.Documents;

/// <summary>Reads links and anchors off pages of Markdown, without knowing how they were written.</summary>
internal static partial class DocumentLinks
{
    /// <summary>The links of a page to other pages and to pictures, as paths among the documents.</summary>
    public static IEnumerable<string> Of(RulebookDocument page) =>
        Link().Matches(FencedBlock.Without(page.Markdown))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => Resolve(page.Path, link));

    /// <summary>What can be linked to: pages, their headings, and pictures.</summary>
    public static IEnumerable<string> Targets(IEnumerable<RulebookDocument> pages) =>
        pages.SelectMany(page => Anchors(page.Markdown).Select(anchor => $"{page.Path}#{anchor}").Prepend(page.Path).Concat(page.Pictures.Select(picture => picture.Path)));

    private static string Resolve(string from, string link) =>
        new Uri(new Uri("http://x/" + from), link) is var uri ? Uri.UnescapeDataString(uri.AbsolutePath[1..]) + uri.Fragment : link;

    // As GitHub makes them, with a number behind one that is there already.
    private static IEnumerable<string> Anchors(string markdown)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in FencedBlock.Without(markdown).Split('\n').Where(line => line.StartsWith('#')))
        {
            var text = line.TrimStart('#').Trim().Replace("\\", "", StringComparison.Ordinal);
            var anchor = NotInAnchor().Replace(text.ToLowerInvariant(), "").Replace(' ', '-');
            var free = anchor;
            for (var number = 1; !taken.Add(free); number++)
            {
                free = $"{anchor}-{number}";
            }

            yield return free;
        }
    }

    [GeneratedRegex(@"(?<!\\)\]\((?!<)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
