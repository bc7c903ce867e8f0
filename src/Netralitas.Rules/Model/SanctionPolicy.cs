using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>Where a policy begins among the kinds permitted.</summary>
internal enum PolicyStart
{
    /// <summary>At the mildest kind.</summary>
    Teringan,

    /// <summary>At the heaviest kind.</summary>
    Terberat,
}

/// <summary>Which way a fact moves the choice.</summary>
internal enum FactorDirection
{
    /// <summary>One kind heavier.</summary>
    Memberatkan,

    /// <summary>One kind milder.</summary>
    Meringankan,
}

/// <summary>How to choose a kind inside the range the law permits. Policy, not law, and always marked as such.</summary>
internal sealed record SanctionPolicy(
    string Id,
    ViolationKind Kind,
    LocalizedText Title,
    LocalizedText Explanation,
    PolicyStart Start,
    IReadOnlyList<PolicyLimit> Limits,
    IReadOnlyList<PolicyFactor> Factors,
    SourceSpan Span) : IReplaceable<SanctionPolicy>
{
    /// <summary>The days of decisions it is for; all, unless it replaces another or is replaced.</summary>
    public ValidityPeriod Validity { get; init; } = ValidityPeriod.Always;

    public SanctionPolicy As(string id, ValidityPeriod validity) => this with { Id = id, Validity = validity };
}

/// <summary>Kinds that the policy chooses only where a condition surely holds, unless the law leaves no other.</summary>
internal sealed record PolicyLimit(IReadOnlyList<Named> Kinds, Condition OnlyWhen, SourceSpan Span);

/// <summary>A fact that aggravates or mitigates.</summary>
/// <param name="Levels">The sanction levels it counts at; empty for all.</param>
/// <param name="Reason">Why the policy weighs it.</param>
internal sealed record PolicyFactor(
    Condition When,
    FactorDirection Direction,
    IReadOnlyList<Named> Levels,
    LocalizedText Content,
    LocalizedText Reason,
    SourceSpan Span);
