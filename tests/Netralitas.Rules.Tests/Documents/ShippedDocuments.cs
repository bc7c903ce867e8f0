using System;
using System.Collections.Generic;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Documents;

/// <summary>The documents of the shipped rules, written once in each language.</summary>
internal static class ShippedDocuments
{
    private static readonly Lazy<IReadOnlyList<RulebookDocument>> Indonesian = new(() => Rulebook.Default.ToDocuments(Day));
    private static readonly Lazy<IReadOnlyList<RulebookDocument>> English = new(() => Rulebook.Default.ToDocuments(Day, Language.English));

    /// <summary>The day they were asked for.</summary>
    public static DateOnly Day { get; } = new(2024, 10, 1);

    public static IReadOnlyList<RulebookDocument> In(Language language) => (language == Language.English ? English : Indonesian).Value;
}
