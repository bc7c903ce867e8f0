using System;
using System.Text;

namespace Netralitas.Rules.Tests.Conventions;

/// <summary>
/// C# source without comments and without the text of literals, so that a name in it is a name the compiler sees. The
/// holes of interpolated strings are code and stay. Line breaks stay, so that line numbers hold.
/// </summary>
internal sealed class CodeText
{
    private readonly string _source;
    private readonly StringBuilder _code = new();
    private int _at;

    private CodeText(string source) => _source = source;

    public static string Strip(string source)
    {
        var text = new CodeText(source);
        text.Code(endsAtBrace: false, braces: 1);
        return text._code.ToString();
    }

    private void Code(bool endsAtBrace, int braces)
    {
        var depth = 0;
        while (_at < _source.Length)
        {
            if (endsAtBrace && _source[_at] == '}' && depth == 0)
            {
                _at += braces;
                return;
            }

            depth += _source[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (Starts("//"))
            {
                SkipTo("\n", keepEnd: true);
            }
            else if (Starts("/*"))
            {
                SkipTo("*/", keepEnd: false);
            }
            else if (_source[_at] == '\'')
            {
                Character();
            }
            else if (_source[_at] is '"' or '$' or '@' && StringStart() is { } start)
            {
                Literal(start);
            }
            else
            {
                _code.Append(_source[_at++]);
            }
        }
    }

    private bool Starts(string word) => string.CompareOrdinal(_source, _at, word, 0, word.Length) == 0;

    private void SkipTo(string end, bool keepEnd)
    {
        var found = _source.IndexOf(end, _at, StringComparison.Ordinal);
        var stop = found < 0 ? _source.Length : found + (keepEnd ? 0 : end.Length);
        KeepBreaks(stop);
    }

    private void KeepBreaks(int stop)
    {
        for (; _at < stop; _at++)
        {
            if (_source[_at] == '\n')
            {
                _code.Append('\n');
            }
        }

        _code.Append(' ');
    }

    private void Character()
    {
        _at++;
        while (_source[_at] != '\'')
        {
            _at += _source[_at] == '\\' ? 2 : 1;
        }

        _at++;
        _code.Append(' ');
    }

    /// <summary>How a string literal begins here: how many dollars, whether verbatim, how many quotes; null when none does.</summary>
    private (int Dollars, bool Verbatim, int Quotes)? StringStart()
    {
        int at = _at, dollars = 0, quotes = 0;
        var verbatim = false;
        for (; at < _source.Length && _source[at] is '$' or '@'; at++)
        {
            dollars += _source[at] == '$' ? 1 : 0;
            verbatim |= _source[at] == '@';
        }

        for (; at + quotes < _source.Length && _source[at + quotes] == '"'; quotes++)
        {
        }

        if (quotes == 0)
        {
            return null;
        }

        // Two quotes are an empty string, three or more open a raw one.
        _at = at + (quotes >= 3 ? quotes : 1);
        return (dollars, verbatim, quotes >= 3 ? quotes : 1);
    }

    private void Literal((int Dollars, bool Verbatim, int Quotes) start)
    {
        _code.Append(' ');
        var isRaw = start.Quotes >= 3;
        var end = new string('"', start.Quotes);
        var hole = new string('{', isRaw ? Math.Max(1, start.Dollars) : 1);
        while (_at < _source.Length)
        {
            if (!isRaw && start.Verbatim && Starts("\"\""))
            {
                _at += 2;
            }
            else if (Starts(end))
            {
                _at += end.Length;
                break;
            }
            else if (!isRaw && !start.Verbatim && _source[_at] == '\\')
            {
                _at += 2;
            }
            else if (!isRaw && start.Dollars > 0 && Starts("{{"))
            {
                _at += 2;
            }
            else if (start.Dollars > 0 && Starts(hole))
            {
                _at += hole.Length;
                _code.Append(' ');
                Code(endsAtBrace: true, braces: hole.Length);
                _code.Append(' ');
            }
            else
            {
                KeepBreak();
            }
        }

        _code.Append(' ');
    }

    private void KeepBreak()
    {
        if (_source[_at++] == '\n')
        {
            _code.Append('\n');
        }
    }
}
