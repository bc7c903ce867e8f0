using System.Collections.Generic;
using System.Text.Json.Serialization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Which rulebook answered.</summary>
public sealed record RulebookStamp
{
    /// <summary>The rulebook's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over its files, <c>sha256:</c> and 64 lower-case hexadecimal digits; test files do not count.</summary>
    public required string Digest { get; init; }

    /// <summary>What the rulebook covers.</summary>
    public required IReadOnlyList<LocalizedText> Covered { get; init; }

    /// <summary>What it does not cover yet.</summary>
    public required IReadOnlyList<LocalizedText> NotCovered { get; init; }

    /// <summary>The embedded rulebook it builds on and what it overrides of it; null, and not part of the JSON, for a rulebook that stands alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BaseRulebook? Base { get; init; }
}
