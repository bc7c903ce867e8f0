using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Pictures;

/// <summary>Breaks a text into lines between words; a word longer than a line stands alone and is cut.</summary>
internal static class TextWrap
{
    public static IReadOnlyList<string> Lines(string text, int letters)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = SvgCanvas.Cut(word, letters);
            if (line.Length > 0 && line.Length + 1 + piece.Length > letters)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? piece : $"{line} {piece}";
        }

        lines.Add(line);
        return lines;
    }
}
