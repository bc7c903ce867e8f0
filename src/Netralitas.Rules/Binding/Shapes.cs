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

/// <summary>One key of a mapping.</summary>
/// <param name="Codes">For <see cref="ValueShape.Code"/> and <see cref="ValueShape.NameToCode"/>: the codes allowed.</param>
/// <param name="Of">For <see cref="ValueShape.Mapping"/> and <see cref="ValueShape.Mappings"/>: their keys.</param>
internal sealed record Key(string Name, ValueShape Shape, bool Required = false, IEnumerable<string>? Codes = null, ObjectShape? Of = null);

/// <summary>A mapping's keys: the one table that both the checks and the published schemas come from.</summary>
internal sealed record ObjectShape(LocalizedText Name, params Key[] Keys)
{
    public Key? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);
}
