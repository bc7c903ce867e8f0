using System;
using System.Globalization;

namespace Netralitas.Rules.Benchmarks.Summary;

/// <summary>One measured figure and what it should be.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">What came out.</param>
/// <param name="Target">The bound; null for a figure that is only told.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="IsFloor">Whether the value should be the target or more, instead of the target or less.</param>
internal sealed record Claim(string Name, double Value, double? Target, string Unit, bool IsFloor = false)
{
    private bool? IsMet => Target is not { } target ? null : IsFloor ? Value >= target : Value <= target;

    /// <summary>The claim as one line of JSON.</summary>
    public string ToJson() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"name":"{{Name}}","value":{{Round(Value)}},"target":{{Target?.ToString(CultureInfo.InvariantCulture) ?? "null"}},"met":{{IsMet switch { true => "true", false => "false", null => "null" }}},"unit":"{{Unit}}"}""");

    /// <summary>The claim as a row of a Markdown table.</summary>
    public string ToRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Round(Value)} {Unit} | {(Target is { } target ? (IsFloor ? "≥ " : "≤ ") + target.ToString(CultureInfo.InvariantCulture) : "–")} | {IsMet switch { true => "yes", false => "**no**", null => "–" }} |");

    private static double Round(double value) => Math.Abs(value) >= 100 ? Math.Round(value) : Math.Round(value, 2);
}
