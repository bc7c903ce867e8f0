using System;

namespace Netralitas.Rules.Text;

/// <summary>A file's path and text. Immutable and thread-safe.</summary>
public sealed class SourceText
{
    private readonly Lazy<string[]> _lines;

    /// <summary>Makes a source from text in memory.</summary>
    /// <param name="path">The path that diagnostics name, relative to the rules folder, with forward slashes.</param>
    /// <param name="content">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SourceText(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path.Replace('\\', '/');

        // A byte order mark says how bytes are encoded; it is no part of the text.
        Content = content.StartsWith('\uFEFF') ? content[1..] : content;
        _lines = new Lazy<string[]>(() => Content.ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>The path, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>A line of the text without its line ending.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>The line, or the empty string when the text has no such line.</returns>
    public string Line(int line) => line >= 1 && line <= _lines.Value.Length ? _lines.Value[line - 1] : "";
}
