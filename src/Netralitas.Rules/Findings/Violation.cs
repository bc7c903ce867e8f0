using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>How firm a finding is.</summary>
public enum Standing
{
    /// <summary>All elements are met, no exception can lift it and no more special rule can take its place.</summary>
    Established,

    /// <summary>
    /// All elements are met; only an exception that is neither proven nor disproven could lift it, or a more special rule of
    /// which that much is unknown could set it aside.
    /// </summary>
    Presumed,
}

/// <summary>One violation.</summary>
public sealed record Violation
{
    /// <summary>The rule's id, for example <c>skb-2022/B6</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The kind of violation.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>How firm the finding is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>What the rule forbids, in its own words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The provisions broken that were in force on the day of the act.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>The sanction the law provides.</summary>
    public required Sanction Sanction { get; init; }

    /// <summary>How well the rule is sourced.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Where the rule comes from and what to know about its sourcing.</summary>
    public required SourceNote Source { get; init; }

    /// <summary>The rule's elements, each with the described value that meets it.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Every exception in force, and why it does not lift the finding.</summary>
    public required IReadOnlyList<ExceptionConsidered> Exceptions { get; init; }

    /// <summary>The exceptions that would lift the finding, and the more special rules that would take its place, if they were shown; empty when it is established.</summary>
    public required IReadOnlyList<UnlessShown> UnlessShown { get; init; }

    /// <summary>Remarks on the rule or its sanction.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }
}
