using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Netralitas.Rules.Diagnostics;

/// <summary>
/// Folds what one mistake brings about at many places: a misspelt definition is missed wherever it is used, and a wrong day
/// contradicts all that rely on it. The first place is told, and the next ones are shown beside it.
/// </summary>
internal static class Repetition
{
    /// <summary>As many are still told one by one.</summary>
    internal const int Few = 3;

    /// <summary>Folds sorted diagnostics, each fold at the place of its first.</summary>
    /// <param name="more">How many more there were of one that are not among them.</param>
    public static IEnumerable<Diagnostic> Fold(IEnumerable<Diagnostic> sorted, Func<Diagnostic, int> more) => sorted
        .Select((item, number) => (Item: item, Cause: item.Descriptor.IsToldOnce ? CauseOf(item) : number))
        .GroupBy(pair => (pair.Item.Id, pair.Cause), pair => pair.Item)
        .SelectMany(same => same.Count() <= Few ? same.AsEnumerable() : [Fold(same.First(), [.. same.Skip(1)], more(same.First()))]);

    // Where two places contradict each other, it is the shared one that is likely wrong; a name that nothing defines has only itself.
    private static object CauseOf(Diagnostic item) => item.Related is [var other, ..] ? other.Span : item.Message;

    private static Diagnostic Fold(Diagnostic first, IReadOnlyList<Diagnostic> others, int uncollected)
    {
        var also = others.Take(Few).Select(other => new RelatedPlace(other.Span, other.SourceLine, other.Message == first.Message ? DiagnosticTexts.AlsoHere : other.Message)).ToList();
        if (others.Count > also.Count)
        {
            var more = (others.Count - also.Count + uncollected).ToString(CultureInfo.InvariantCulture);
            also[^1] = new RelatedPlace(also[^1].Span, also[^1].SourceLine, DiagnosticTexts.AndElsewhere.Fill(also[^1].Message, more));
        }

        return new Diagnostic(first.Descriptor, first.Span, first.SourceLine, first.Message, first.Suggestion, [.. first.Related, .. also]);
    }
}
