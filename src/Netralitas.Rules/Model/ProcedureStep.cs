using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>The day a time limit counts from.</summary>
internal enum DeadlineStart
{
    /// <summary>The day the act became known.</summary>
    Diketahui,

    /// <summary>The day of the decision.</summary>
    Keputusan,
}

/// <summary>Who does what next, by when, for findings of one kind.</summary>
/// <param name="Levels">The sanction levels it is for; empty for all.</param>
/// <param name="Replaces">The general step whose place this one takes; it is then shown only where its condition surely holds.</param>
internal sealed record ProcedureStep(
    string Id,
    int Order,
    ViolationKind Kind,
    IReadOnlyList<Named> Levels,
    ValidityPeriod Validity,
    Condition? When,
    Named? Replaces,
    LocalizedText Title,
    LocalizedText Content,
    LocalizedText? Actor,
    Quantity? Deadline,
    DeadlineStart? DeadlineFrom,
    IReadOnlyList<LegalNorm> Basis,
    LegalSource Source,
    SourceSpan Span) : IReplaceable<ProcedureStep>
{
    public ProcedureStep As(string id, ValidityPeriod validity) => this with { Id = id, Validity = validity };
}
