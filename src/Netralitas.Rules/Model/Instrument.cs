using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A law, regulation, decree or circular and the provisions of it that rules rest on.</summary>
/// <param name="Remarks">Shown with every finding that rests on the instrument.</param>
internal sealed record Instrument(
    string Id,
    string ShortName,
    LocalizedText Title,
    ValidityPeriod Validity,
    Named? ReplacedBy,
    LegalSource Source,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<Remark> Remarks,
    SourceSpan Span)
{
    /// <summary>Where the days in force are written.</summary>
    public SourceSpan ValidityPlace { get; init; } = Span;
}

/// <summary>One provision: an article down to its letter and number.</summary>
/// <param name="Citation">In Indonesian drafting form, for example <c>Pasal 5 huruf n angka 5</c>.</param>
/// <param name="Validity">Its own days in force, or the instrument's.</param>
/// <param name="When">Whom it binds, where that is narrower than the rules that cite it; it is cited only where this can hold.</param>
internal sealed record Provision(
    string Citation,
    LocalizedText Content,
    ValidityPeriod Validity,
    Condition? When,
    LegalSource Source,
    SourceSpan Span)
{
    /// <summary>Where its days in force are written, or the instrument's.</summary>
    public SourceSpan ValidityPlace { get; init; } = Span;
}

/// <summary>A provision as a rule cites it.</summary>
internal sealed record ProvisionReference(string Instrument, string Citation, SourceSpan Span)
{
    /// <summary>Where the instrument's id is written.</summary>
    public SourceSpan? InstrumentSpan { get; init; }
}

/// <summary>One norm and its successive homes: at each day the one in force is cited.</summary>
internal sealed record LegalNorm(IReadOnlyList<ProvisionReference> Homes, SourceSpan Span);
