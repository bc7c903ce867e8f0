using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Lays out the blocks of a page. What it is given is Markdown already, on one line.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    public int Length => _text.Length;

    public void Heading(int level, string text) => Block(new string('#', level) + " " + text);

    public void Paragraph(string text) => Block(text);

    /// <summary>An item of a list; items one after the other are one list.</summary>
    /// <param name="depth">How deep, from 0.</param>
    public void Item(string text, int depth = 0)
    {
        Separate(isItem: true);
        _text.Append(' ', depth * 2).Append("* ").Append(text).Append('\n');
    }

    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate(isItem: false);
        Row(headings);
        Row([.. headings.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    public void Fence(string language, string text)
    {
        Separate(isItem: false);
        _text.Append("```").Append(language).Append('\n').Append(text).Append("```\n");
    }

    public override string ToString() => _text.ToString();

    private void Block(string text)
    {
        Separate(isItem: false);
        _text.Append(text).Append('\n');
    }

    private void Row(IReadOnlyList<string> cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Length == 0 ? "–" : cell)).Append(" |\n");

    private void Separate(bool isItem)
    {
        if (_text.Length > 0 && !(isItem && _inList))
        {
            _text.Append('\n');
        }

        _inList = isItem;
    }
}
