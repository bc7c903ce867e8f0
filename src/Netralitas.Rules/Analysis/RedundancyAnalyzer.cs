using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>Parts of rules, and single codes in them, that change nothing whatever happens while the rule is in force.</summary>
internal static class RedundancyAnalyzer
{
    public static IEnumerable<Found> Run(AnalysisContext context) =>
        context.Index.Rules.SelectMany(rule => context.Check(rule.Rule.Span, [rule.Rule.Id], () => Check(context, rule)));

    private static IEnumerable<Found> Check(AnalysisContext context, CompiledRule rule)
    {
        // Of a rule that nothing breaks every part is idle; why it is never broken is told elsewhere.
        if (context.Establish(rule) is not { } witness)
        {
            return [];
        }

        var variants = Variants(rule.Rule).ToList();
        var space = new FactSpace(context.Index, [rule], variants.SelectMany(variant => variant.Rule.Exceptions.Select(exception => exception.When).Prepend(variant.Rule.When)));
        var finder = new WitnessFinder(context.Index, space);
        var whole = space.Of(rule.Rule, rule.Superiors);

        // So is every part of an exception that never plays a part.
        var idle = rule.Rule.Exceptions
            .Where(exception => !finder.Exists(space.And(space.Where(rule.Rule.When), space.Where(exception.When, exception.Validity)), rule.Rule.Validity))
            .ToList();
        return
            from variant in variants
            where variant.Of is null || !idle.Contains(variant.Of)
            where !finder.Exists(space.DifferAnywhere(whole, space.Of(variant.Rule, rule.Superiors)), rule.Rule.Validity)
            select new Found(AnalysisDiagnostics.Redundant, variant.Span, [rule.Rule.Id], witness, rule.Rule.Id, variant.Words(context.Index.Content.Vocabulary));
    }

    private static IEnumerable<Variant> Variants(Rule rule) =>
    [
        .. Without(rule.When).Select(less => new Variant(rule with { When = less.Condition }, less.Dropped, less.Code)),
        .. rule.Exceptions.SelectMany(exception => Without(exception.When).Select(less => new Variant(
            rule with { Exceptions = [.. rule.Exceptions.Select(other => ReferenceEquals(other, exception) ? other with { When = less.Condition } : other)] },
            less.Dropped,
            less.Code,
            exception))),
        .. rule.Exceptions.Select(exception => new Variant(rule with { Exceptions = [.. rule.Exceptions.Where(other => !ReferenceEquals(other, exception))] }, exception.When, null, exception)),
    ];

    /// <summary>The condition with each part and each code left out in turn.</summary>
    private static IEnumerable<(Condition Condition, Condition Dropped, Named? Code)> Without(Condition condition)
    {
        var parts = condition switch
        {
            AllOf all => all.Parts,
            AnyOf any => any.Parts,
            NotThat not => [not.Part],
            _ => [],
        };
        if (condition is HasCode { Codes.Count: > 1 } leaf)
        {
            foreach (var code in leaf.Codes)
            {
                yield return (leaf with { Codes = [.. leaf.Codes.Where(other => !ReferenceEquals(other, code))] }, leaf, code);
            }
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts.Count > 1)
            {
                IReadOnlyList<Condition> others = [.. parts.Take(i), .. parts.Skip(i + 1)];
                yield return (Joined(condition, others), parts[i], null);
            }

            foreach (var (less, dropped, code) in Without(parts[i]))
            {
                yield return (Joined(condition, [.. parts.Take(i), less, .. parts.Skip(i + 1)]), dropped, code);
            }
        }
    }

    private static Condition Joined(Condition like, IReadOnlyList<Condition> parts) => like switch
    {
        AllOf => new AllOf(parts, like.Span),
        AnyOf => new AnyOf(parts, like.Span),
        _ => new NotThat(parts[0], like.Span),
    };

    /// <summary>A rule with a part left out.</summary>
    /// <param name="Of">The exception it is a part of, or all of; null for an element.</param>
    private sealed record Variant(Rule Rule, Condition Dropped, Named? Code, RuleException? Of = null)
    {
        public SourceSpan Span => Code?.Span ?? Dropped.Span;

        public LocalizedText Words(Vocabulary vocabulary) => Code is null ? ConditionWords.Of(Dropped, vocabulary) : new LocalizedText(Code.Name);
    }
}
