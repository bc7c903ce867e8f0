using System.Collections.Generic;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Testing;

/// <summary>One thing that was expected and did not come. Immutable and thread-safe.</summary>
/// <param name="Message">What was expected and what came, in a sentence.</param>
/// <param name="Causes">What decided it, in the order of the rule's file; empty where the message says it all.</param>
public sealed record TestFailure(LocalizedText Message, IReadOnlyList<TestCause> Causes);

/// <summary>What a cause is about.</summary>
public enum TestCauseKind
{
    /// <summary>A condition on one fact.</summary>
    Element,

    /// <summary>The days on which something is in force.</summary>
    Period,

    /// <summary>An exception of a rule; the elements that decide it follow.</summary>
    Exception,

    /// <summary>Another rule, such as one that governs the act or one that was broken; the elements that decide it may follow.</summary>
    OtherRule,

    /// <summary>A fact that was expected to be asked.</summary>
    Question,
}

/// <summary>One thing that decided why an expectation was not met. Immutable and thread-safe.</summary>
public sealed record TestCause
{
    /// <summary>What it is about.</summary>
    public required TestCauseKind Kind { get; init; }

    /// <summary>Whether that holds; null when it is not known.</summary>
    public required bool? Holds { get; init; }

    /// <summary>Where it is written in the rule files; null for what stands in no file.</summary>
    public required SourceSpan? Place { get; init; }

    /// <summary>The cause in a sentence, with the value that decided it.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The key of the fact that an element or question is about; null for other causes.</summary>
    public string? Fact { get; init; }

    /// <summary>The fact's value, several possible ones joined by <c> | </c>; null when it is not known or the cause is about no fact.</summary>
    public string? Value { get; init; }

    /// <summary>Where the value comes from; null when the cause is about no fact.</summary>
    public FactOrigin? Origin { get; init; }
}
