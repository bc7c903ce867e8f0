using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Actions;

/// <summary>The described value of one fact. Immutable and thread-safe.</summary>
public sealed class FactValue
{
    /// <summary>Expressly not known, even where the vocabulary has a default.</summary>
    public static readonly FactValue Unknown = new([], null, null);

    private FactValue(IReadOnlyList<string> codes, DayRange? days, string? text)
    {
        Codes = codes;
        Days = days;
        Text = text;
    }

    /// <summary>The codes, in the order described; empty for days, text and unknown.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The day or range of days; null for other values.</summary>
    public DayRange? Days { get; }

    /// <summary>The text; null for other values.</summary>
    public string? Text { get; }

    internal static FactValue OfCodes(IEnumerable<string> codes) => new([.. codes.Distinct()], null, null);

    internal static FactValue OfDays(DayRange days) => new([], days, null);

    internal static FactValue OfText(string text) => new([], null, text);

    /// <summary>The value as an action file writes it.</summary>
    /// <returns>The code, the codes in brackets, the days, the text, or <c>tidak_diketahui</c>.</returns>
    public override string ToString() =>
        Days is { } days ? days.ToString()
        : Text ?? Codes.Count switch
        {
            0 => FactKeys.Unknown,
            1 => Codes[0],
            _ => $"[{string.Join(", ", Codes)}]",
        };
}
