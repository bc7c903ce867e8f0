using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>One row of a decree or one provision: when it is broken, on which basis, with which sanction.</summary>
internal sealed record Rule(
    string Id,
    LocalizedText Title,
    ViolationKind Kind,
    ValidityPeriod Validity,
    Condition When,
    IReadOnlyList<RuleException> Exceptions,
    IReadOnlyList<LegalNorm> LegalBasis,
    RuleSanction Sanction,
    IReadOnlyList<Precedence> SetsAside,
    IReadOnlyList<Remark> Remarks,
    LegalSource Source,
    SourceSpan Span) : IReplaceable<Rule>
{
    /// <summary>Where the days in force are written.</summary>
    public SourceSpan ValidityPlace { get; init; } = Span;

    public Rule As(string id, ValidityPeriod validity) => this with { Id = id, Validity = validity };
}

/// <summary>A ground that lifts the finding when it is proven.</summary>
internal sealed record RuleException(
    Condition When,
    LocalizedText Reason,
    ValidityPeriod Validity,
    IReadOnlyList<LegalNorm> Basis,
    LegalSource Source,
    SourceSpan Span);

/// <summary>Rules that yield to this one once its elements are met: the general to the special, the earlier text to the later.</summary>
internal sealed record Precedence(
    IReadOnlyList<Named> Rules,
    LocalizedText Reason,
    IReadOnlyList<LegalNorm> Basis,
    LegalSource Source,
    SourceSpan Span);

/// <summary>The sanction a rule carries: a level, or a sentence that says why the law sets none.</summary>
internal sealed record RuleSanction(Named? Level, LocalizedText? NoLevel, IReadOnlyList<LegalNorm> Basis, SourceSpan Span);

/// <summary>A remark shown with a finding or a sanction, when its condition holds or cannot be ruled out.</summary>
internal sealed record Remark(Condition? When, LocalizedText Content, LegalSource Source, SourceSpan Span);
