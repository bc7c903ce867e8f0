using System;
using System.Collections.Generic;

namespace Netralitas.Rules.Documents;

/// <summary>Orders ids as readers count: <c>B2</c> before <c>B10</c>. Everything but digits is ordinal.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var one = Piece(left, ref i);
            var other = Piece(right, ref j);
            var order = char.IsAsciiDigit(one[0]) && char.IsAsciiDigit(other[0]) && one.Length != other.Length
                ? one.Length.CompareTo(other.Length)
                : one.CompareTo(other, StringComparison.Ordinal);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - i != right.Length - j ? (left.Length - i).CompareTo(right.Length - j) : string.CompareOrdinal(left, right);
    }

    // A run of digits without the zeros before it, or one other letter.
    private static ReadOnlySpan<char> Piece(string text, ref int at)
    {
        var start = at++;
        if (!char.IsAsciiDigit(text[start]))
        {
            return text.AsSpan(start, 1);
        }

        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var digits = text.AsSpan(start, at - start).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
