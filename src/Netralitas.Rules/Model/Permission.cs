using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>A permitted act, shown when the description fits it.</summary>
internal sealed record Permission(
    string Id,
    LocalizedText Title,
    ValidityPeriod Validity,
    Condition When,
    LocalizedText Content,
    IReadOnlyList<LegalNorm> Basis,
    LegalSource Source,
    SourceSpan Span) : IReplaceable<Permission>
{
    public Permission As(string id, ValidityPeriod validity) => this with { Id = id, Validity = validity };
}
