using System;
using System.Globalization;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// A name for what a condition asks, in numbers of the layout: conditions of one rulebook with equal names answer alike, however
/// they were written and wherever they stand.
/// </summary>
internal static class ConditionKey
{
    public static string Of(Condition condition, StateLayout layout) => condition switch
    {
        AllOf all => $"({string.Join('&', all.Parts.Select(part => Of(part, layout)))})",
        AnyOf any => $"({string.Join('|', any.Parts.Select(part => Of(part, layout)))})",
        NotThat not => $"!{Of(not.Part, layout)}",
        HasCode hasCode => Of(hasCode, layout.Facts),
        OnDays onDays => string.Create(CultureInfo.InvariantCulture, $"day {layout.Tests.IndexOf(onDays)}"),
        _ => throw new InvalidOperationException($"A condition of type {condition.GetType().Name} passed the checks but has no key."),
    };

    private static string Of(HasCode leaf, FactTable facts)
    {
        var fact = facts.IndexOf(leaf.Fact);
        var codes = facts.SetOf(fact, leaf.Codes.Select(code => code.Name));
        return string.Create(CultureInfo.InvariantCulture, $"{leaf.Fact}={string.Join(',', facts.CodesOf(fact, codes))}");
    }
}
