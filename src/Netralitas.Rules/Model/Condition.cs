using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>What must hold for a rule to apply: a closed family, so that it can be analysed whole.</summary>
internal abstract record Condition(SourceSpan Span)
{
    /// <summary>The conditions on single facts it is built from.</summary>
    public IEnumerable<Condition> Leaves() => this switch
    {
        AllOf all => all.Parts.SelectMany(part => part.Leaves()),
        AnyOf any => any.Parts.SelectMany(part => part.Leaves()),
        NotThat not => not.Part.Leaves(),
        _ => [this],
    };
}

/// <summary>All parts hold.</summary>
internal sealed record AllOf(IReadOnlyList<Condition> Parts, SourceSpan Span) : Condition(Span);

/// <summary>At least one part holds.</summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Parts, SourceSpan Span) : Condition(Span);

/// <summary>The part does not hold.</summary>
internal sealed record NotThat(Condition Part, SourceSpan Span) : Condition(Span);

/// <summary>A fact has one of these codes; for a set of codes, at least one of them. Groups stand as they are written.</summary>
internal sealed record HasCode(string Fact, IReadOnlyList<Named> Codes, SourceSpan Span) : Condition(Span);

/// <summary>The day of the act lies within these days, both inclusive; an absent end is open.</summary>
internal sealed record OnDays(string Fact, DayBound? From, DayBound? Until, SourceSpan Span) : Condition(Span)
{
    /// <summary>Whether an end depends on the described election.</summary>
    public bool IsRelative => From?.Relative is not null || Until?.Relative is not null;
}
