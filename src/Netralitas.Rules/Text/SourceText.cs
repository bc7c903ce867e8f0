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
        : this(path, content, 1)
    {
    }

    /// <summary>Makes a source from a piece of a larger file, which starts on one of the file's lines.</summary>
    internal SourceText(string path, string content, int firstLine)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path.Replace('\\', '/');

        // A byte order mark says how bytes are encoded; it is no part of the text.
        Content = content.StartsWith('\uFEFF') ? content[1..] : content;
        FirstLine = firstLine;
        _lines = new Lazy<string[]>(() => Content.ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>The path, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>The file's line on which the text starts; 1 unless it is a piece of a file.</summary>
    internal int FirstLine { get; }

    /// <summary>A line of the text without its line ending.</summary>
    /// <param name="line">The line, counted from 1 and as the file counts.</param>
    /// <returns>The line, or the empty string when the text has no such line.</returns>
    public string Line(int line) => line >= FirstLine && line - FirstLine < _lines.Value.Length ? _lines.Value[line - FirstLine] : "";
}
