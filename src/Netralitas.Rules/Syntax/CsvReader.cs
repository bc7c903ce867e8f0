using System.Collections.Generic;
using System.Linq;
using System.Text;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>
/// Reads the rows of a table as RFC 4180 has them: commas, quotes around cells that hold a comma, a quote or a line break.
/// Written here because one bad row must not cost another: a quote that is never closed takes the rest of the file with it in
/// readers that only go forward. Here such a row is told and reading goes on with the line after its first one.
/// </summary>
internal sealed class CsvReader(LineReader lines, string path, int maxBytes)
{
    private const char Quote = '"';
    private const char Comma = ',';

    /// <summary>How many lines may be given back before the file's own length must make up for it.</summary>
    private const int FreeLines = 1_000_000;

    private const int LinesGivenBackForEachRead = 8;

    // Lines that a row took and then had to give back, the next one on top.
    private readonly Stack<TextLine> _back = new();
    private long _givenBack;

    /// <summary>The next row that is not blank, or null at the end.</summary>
    public CsvRow? Next()
    {
        var first = Take();
        while (first is { IsBlank: true })
        {
            first = Take();
        }

        return first switch
        {
            null => null,
            { Source: null } => new CsvRow(first.Number, [], null, first.Problem),
            _ => new Row(this, first).Read(),
        };
    }

    private TextLine? Take() => _back.TryPop(out var line) ? line : lines.Next();

    /// <summary>One row while it is read.</summary>
    private sealed class Row(CsvReader reader, TextLine first)
    {
        private readonly List<CsvCell> _cells = [];
        private readonly List<TextLine> _lines = [first];
        private string _text = first.Source!.Content;
        private int _number = first.Number;
        private int _bytes = first.Bytes;
        private int _at;

        public CsvRow Read()
        {
            while (ReadCell() is var wrong)
            {
                if (wrong is { } place)
                {
                    return Refuse(place);
                }

                if (_at == _text.Length)
                {
                    break;
                }

                // The comma; after the last one there is one more cell, an empty one.
                _at++;
            }

            return new CsvRow(first.Number, _cells, Source(), null);
        }

        /// <summary>Reads up to the comma or the end of the row; what is wrong with the quotes is the answer.</summary>
        private (int Line, int Column)? ReadCell()
        {
            if (_at < _text.Length && _text[_at] == Quote)
            {
                return ReadQuoted();
            }

            var start = _at;
            var comma = _text.IndexOf(Comma, _at);
            _at = comma < 0 ? _text.Length : comma;
            var quote = _text.IndexOf(Quote, start, _at - start);
            _cells.Add(new CsvCell(_text[start.._at], _number, start + 1));
            return quote < 0 ? null : (_number, quote + 1);
        }

        private (int Line, int Column)? ReadQuoted()
        {
            var open = (_number, _at + 1);
            var content = new StringBuilder();
            var (line, column) = (_number, _at + 2);
            _at++;
            while (true)
            {
                var quote = _text.IndexOf(Quote, _at);
                content.Append(_text, _at, (quote < 0 ? _text.Length : quote) - _at);
                if (quote < 0)
                {
                    if (!TakeLine())
                    {
                        return open;
                    }

                    content.Append('\n');
                    continue;
                }

                _at = quote + 1;
                if (_at == _text.Length || _text[_at] != Quote)
                {
                    break;
                }

                content.Append(Quote);
                _at++;
            }

            _cells.Add(new CsvCell(content.ToString(), line, column));
            return _at == _text.Length || _text[_at] == Comma ? null : (_number, _at + 1);
        }

        /// <summary>Goes on with the next line; false when there is none or it would be too much for one row.</summary>
        private bool TakeLine()
        {
            // In a file of quotes that are never closed every line would take all lines behind it, and give them back.
            if (reader._givenBack > FreeLines + ((long)LinesGivenBackForEachRead * first.Number) || reader.Take() is not { } next)
            {
                return false;
            }

            if (next.Source is null || _bytes + 1 + next.Bytes > reader.MaxBytes)
            {
                reader._back.Push(next);
                return false;
            }

            _lines.Add(next);
            _bytes += 1 + next.Bytes;
            (_text, _number, _at) = (next.Source.Content, next.Number, 0);
            return true;
        }

        private CsvRow Refuse((int Line, int Column) place)
        {
            var problem = new DiagnosticBag();
            problem.Register(Source());
            problem.Report(ReadingDiagnostics.CsvQuotes, new SourceSpan(reader.Path, place.Line, place.Column, 1));
            reader._givenBack += _lines.Count - 1;
            for (var taken = _lines.Count - 1; taken > 0; taken--)
            {
                reader._back.Push(_lines[taken]);
            }

            return new CsvRow(first.Number, [], null, problem);
        }

        private SourceText Source() =>
            _lines.Count == 1 ? first.Source! : new SourceText(reader.Path, string.Join('\n', _lines.Select(line => line.Source!.Content)), first.Number);
    }

    private string Path { get; } = path;

    private int MaxBytes { get; } = maxBytes;
}
