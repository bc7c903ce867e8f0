using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>A fact worth asking for.</summary>
public sealed record Question
{
    /// <summary>The fact's key.</summary>
    public required string Fact { get; init; }

    /// <summary>The question in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The possible answers; empty for a day.</summary>
    public required IReadOnlyList<QuestionOption> Options { get; init; }

    /// <summary>The ids of the rules the answer bears on.</summary>
    public required IReadOnlyList<string> Decides { get; init; }
}

/// <summary>A possible answer.</summary>
public sealed record QuestionOption
{
    /// <summary>The code to describe the fact with.</summary>
    public required string Code { get; init; }

    /// <summary>The answer in words.</summary>
    public required LocalizedText Label { get; init; }
}
