using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A default without which the assessment would be another.</summary>
public sealed record Assumption
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The assumed value.</summary>
    public required string Value { get; init; }

    /// <summary>The assumption in words.</summary>
    public required LocalizedText Text { get; init; }
}
