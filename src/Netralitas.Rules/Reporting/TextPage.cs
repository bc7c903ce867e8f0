using System;
using System.Text;

namespace Netralitas.Rules.Reporting;

/// <summary>Lays out lines with hanging indentation, wrapped between words.</summary>
internal sealed class TextPage
{
    private const int Width = 100;

    private readonly StringBuilder _text = new();

    public void Blank() => _text.Append('\n');

    /// <summary>Writes a paragraph; its further lines hang below the text behind the lead.</summary>
    /// <param name="indent">Columns before the lead.</param>
    /// <param name="lead">A mark before the text, such as a bullet; may be empty.</param>
    public void Write(int indent, string lead, string text)
    {
        var hang = indent + lead.Length;
        _text.Append(' ', indent).Append(lead);
        var column = hang;
        var first = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!first && column + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', hang);
                column = hang;
                first = true;
            }

            if (!first)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
            first = false;
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
