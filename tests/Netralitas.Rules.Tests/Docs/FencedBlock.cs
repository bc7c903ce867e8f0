using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>One fenced block of a Markdown file.</summary>
/// <param name="Label">What the HTML comment on the line above the fence says; null without one.</param>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record FencedBlock(string? Label, string Language, string Text)
{
    private const string Fence = "```";
    private const string CommentStart = "<!-- ";
    private const string CommentEnd = " -->";

    public static IReadOnlyList<FencedBlock> In(string markdown)
    {
        var blocks = new List<FencedBlock>();
        var body = new List<string>();
        string? language = null;
        string? label = null;
        var previous = "";
        foreach (var line in markdown.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (language is not null)
                {
                    body.Add(line);
                }
            }
            else if (language is null)
            {
                language = line[Fence.Length..].Trim();
                label = previous.StartsWith(CommentStart, StringComparison.Ordinal) && previous.EndsWith(CommentEnd, StringComparison.Ordinal)
                    ? previous[CommentStart.Length..^CommentEnd.Length]
                    : null;
            }
            else
            {
                blocks.Add(new FencedBlock(label, language, string.Join('\n', body)));
                body.Clear();
                language = null;
            }

            previous = line;
        }

        return language is null ? blocks : throw new FormatException("A fenced block is not closed.");
    }

    /// <summary>The Markdown without its fenced blocks.</summary>
    public static string Without(string markdown)
    {
        var kept = new List<string>();
        var inside = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                inside = !inside;
            }
            else if (!inside)
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }
}
