using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Analysis;

/// <summary>Two rules of one track that one act breaks, with different sanctions.</summary>
internal static class OverlapAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context)
    {
        var rules = context.Index.Rules.Select(rule => new Candidate(rule, context.Index.Facts)).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            context.Report(i, rules.Count);
            for (var j = i + 1; j < rules.Count; j++)
            {
                var (one, other) = (rules[i], rules[j]);
                foreach (var found in one.MayOverlap(other, context.Index.Facts)
                    ? context.Check(one.Rule.Rule.Span, [one.Rule.Rule.Id, other.Rule.Rule.Id], () => Check(context, one.Rule, other.Rule))
                    : [])
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<Found> Check(AnalysisContext context, CompiledRule one, CompiledRule other)
    {
        var witness = context.Witnesses.Find(
            context.Space.And(context.BrokenByOneAct(one), context.BrokenByOneAct(other)),
            one.Rule.Validity.Overlap(other.Rule.Validity)!,
            action => AnalysisContext.IsEstablished(one, action) && AnalysisContext.IsEstablished(other, action));
        return witness is null ? [] :
        [
            new Found(
                AnalysisDiagnostics.Overlap,
                one.Rule.Span,
                [one.Rule.Id, other.Rule.Id],
                witness,
                one.Rule.Id,
                other.Rule.Id,
                LevelOf(one.Rule),
                LevelOf(other.Rule))
            {
                Others = [other.Rule.Span],
            },
        ];
    }

    private static string LevelOf(Rule rule) => rule.Sanction.Level?.Name ?? "-";

    /// <summary>A rule with what is read off its shape, so that most pairs need no diagrams.</summary>
    private sealed class Candidate(CompiledRule rule, FactTable facts)
    {
        private readonly IReadOnlyDictionary<int, CodeSet> _necessary = NecessaryCodes.Of(rule.Rule.When, facts);

        public CompiledRule Rule => rule;

        public bool MayOverlap(Candidate other, FactTable table) =>
            rule.Rule.Kind == other.Rule.Rule.Kind
            && LevelOf(rule.Rule) != LevelOf(other.Rule.Rule)
            && rule.Rule.Validity.Overlap(other.Rule.Rule.Validity) is not null
            && _necessary.All(pair => table.IsSet(pair.Key) || !other._necessary.TryGetValue(pair.Key, out var codes) || pair.Value.Overlaps(codes));
    }
}
