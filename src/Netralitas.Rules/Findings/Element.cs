using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Where a fact's value comes from.</summary>
public enum FactOrigin
{
    /// <summary>It was described.</summary>
    Given,

    /// <summary>It follows from the day and the election's calendar.</summary>
    Derived,

    /// <summary>It was not described; the vocabulary's default was taken.</summary>
    Default,

    /// <summary>It is not known.</summary>
    Unknown,
}

/// <summary>One element of a rule against the described action.</summary>
public sealed record Element
{
    /// <summary>The element in words.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>The fact it looks at; null when it combines parts.</summary>
    public required string? Fact { get; init; }

    /// <summary>The described value, several possible ones joined by <c> | </c>; null when unknown or when it combines parts.</summary>
    public required string? Value { get; init; }

    /// <summary>Where the value comes from; null when it combines parts.</summary>
    public required FactOrigin? Origin { get; init; }

    /// <summary>Whether the element is met; null when that is not known.</summary>
    public required bool? Met { get; init; }

    /// <summary>The parts of a combined element.</summary>
    public required IReadOnlyList<Element> Parts { get; init; }
}
