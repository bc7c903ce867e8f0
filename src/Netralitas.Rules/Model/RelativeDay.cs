using System;
using System.Globalization;

namespace Netralitas.Rules.Model;

/// <summary>A day that a test computes instead of typing it: an anchor and a shift in days, <c>berlaku.mulai - 1</c>.</summary>
internal sealed record RelativeDay(string Anchor, int Shift)
{
    /// <summary>The first day the tested rule is in force.</summary>
    internal const string ValidFrom = "berlaku.mulai";

    /// <summary>The last day the tested rule is in force.</summary>
    internal const string ValidUntil = "berlaku.sampai";

    /// <summary>The day the described target is designated.</summary>
    internal const string Designation = "penetapan";

    /// <summary>Reads an anchor with an optional shift; null when the text starts with a digit and so is a day itself.</summary>
    public static RelativeDay? Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || char.IsAsciiDigit(trimmed[0]) || trimmed == FactKeys.Unknown)
        {
            return null;
        }

        var parts = trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var anchor] => new RelativeDay(anchor, 0),
            [var anchor, "+" or "-", var days] when int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var shift) && shift <= 36_600 =>
                new RelativeDay(anchor, parts[1] == "-" ? -shift : shift),
            _ => new RelativeDay(trimmed, 0),
        };
    }
}
