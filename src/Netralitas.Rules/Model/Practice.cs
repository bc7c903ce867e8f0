using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What bodies really decided or imposed: information shown beside a recommendation, never law and never part of it.</summary>
/// <param name="Scopes">The tracks and levels it is shown for, at least one.</param>
/// <param name="Validity">The days of the act for which it is shown.</param>
internal sealed record Practice(
    string Id,
    IReadOnlyList<PracticeScope> Scopes,
    ValidityPeriod Validity,
    Condition? When,
    LocalizedText Title,
    LocalizedText Content,
    LegalSource Source,
    SourceSpan Span) : IReplaceable<Practice>
{
    public Practice As(string id, ValidityPeriod validity) => this with { Id = id, Validity = validity };
}

/// <summary>A track and the sanction levels on it; no levels for all of the track.</summary>
internal sealed record PracticeScope(ViolationKind Kind, IReadOnlyList<Named> Levels);
