using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>What the value of a key looks like.</summary>
internal enum ValueShape
{
    Text,
    Localized,
    Number,
    Day,
    DayBound,
    Flag,
    Quantity,
    Code,
    Name,
    Names,
    Validity,
    Condition,
    Norms,
    Mapping,
    Mappings,
    Facts,

    /// <summary>Facts as of an action, but under each key a list of values to be tried one by one.</summary>
    FactTable,

    /// <summary>A mapping from free names to facts.</summary>
    NamedFacts,
    NameToCode,
    LocalizedTexts,
}

/// <summary>What a name is the name of, so that editors can offer those there are. Whether it exists is checked across files.</summary>
internal enum NameKind
{
    /// <summary>Of something in the same mapping, such as a code of the fact being defined.</summary>
    Local,

    /// <summary>Of what is defined here: other files may refer to it.</summary>
    Id,

    /// <summary>Of a provision being defined, in drafting form.</summary>
    Citation,

    Source,
    Instrument,
    Regime,
    Level,
    Sanction,
    Rule,
    Permission,
    Step,
    Fact,
    Area,
    Phase,
    TargetKind,
    TargetStatus,
}

/// <summary>One key of a mapping.</summary>
/// <param name="Codes">For <see cref="ValueShape.Code"/> and <see cref="ValueShape.NameToCode"/>: the codes allowed.</param>
/// <param name="Of">For <see cref="ValueShape.Mapping"/> and <see cref="ValueShape.Mappings"/>: their keys.</param>
/// <param name="Kind">For <see cref="ValueShape.Name"/>, <see cref="ValueShape.Names"/> and <see cref="ValueShape.NameToCode"/>: what is named.</param>
/// <param name="Needs">A key that is required where this one stands.</param>
internal sealed record Key(
    string Name,
    ValueShape Shape,
    bool Required = false,
    IEnumerable<string>? Codes = null,
    ObjectShape? Of = null,
    NameKind Kind = NameKind.Local,
    string? Needs = null);

/// <summary>A mapping's keys: the one table that both the checks and the published schemas come from.</summary>
internal sealed record ObjectShape(LocalizedText Name, params Key[] Keys)
{
    /// <summary>Two keys of which exactly one must stand; null when there are no such.</summary>
    public (string One, string Other)? ExactlyOne { get; init; }

    public Key? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);
}
