using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A described fact that the calendar contradicts. The description is followed.</summary>
public sealed record Contradiction
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The described value.</summary>
    public required string Given { get; init; }

    /// <summary>The contradiction in words.</summary>
    public required LocalizedText Text { get; init; }
}
