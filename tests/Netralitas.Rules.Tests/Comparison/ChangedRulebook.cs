using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Comparison;

/// <summary>A small rulebook with one thing changed at random, or with everything written otherwise and meant as before.</summary>
internal static class ChangedRulebook
{
    private static readonly SourceSpan Nowhere = new("acak", 1, 1, 1);

    public static SmallRulebook Of(Random random, SmallRulebook book)
    {
        var rules = book.Content.Rules.ToList();
        var at = random.Next(rules.Count);
        var rule = rules[at];
        switch (random.Next(10))
        {
            case 0 when rules.Count > 1:
                return With(book, [.. rules.Where(other => other != rule).Select(other => other with { SetsAside = [.. other.SetsAside.Where(precedence => precedence.Rules[0].Name != rule.Id)] })]);
            case 1:
                return With(book, [.. rules, rule with { Id = "r9", When = SmallRulebook.Condition(random), SetsAside = [] }]);
            case 2:
                var groups = book.Content.Vocabulary.Facts.Select(fact => fact.Groups.Count == 0 ? fact : fact with { Groups = [fact.Groups[0] with { Members = ["suka", "hadir"] }] });
                return SmallRulebook.Of(book.Content with { Vocabulary = new Vocabulary(groups) });
            default:
                rules[at] = Changed(random, rule, rules.Count);
                return With(book, rules);
        }
    }

    /// <summary>The same in other words: parts in another order, codes apart, refused twice.</summary>
    public static SmallRulebook Reworded(SmallRulebook book) => With(book,
    [
        .. book.Content.Rules.Select(rule => rule with
        {
            When = Reworded(rule.When),
            Exceptions = [.. rule.Exceptions.Reverse().Select(exception => exception with { When = Reworded(exception.When) })],
        }),
    ]);

    private static Rule Changed(Random random, Rule rule, int count) => random.Next(8) switch
    {
        0 => rule with { When = SmallRulebook.Condition(random) },
        1 => rule with { When = new AllOf([rule.When, SmallRulebook.Condition(random)], Nowhere) },
        2 => rule with { When = new AnyOf([rule.When, SmallRulebook.Condition(random)], Nowhere) },
        3 => rule with { Kind = rule.Kind == ViolationKind.Discipline ? ViolationKind.Ethics : ViolationKind.Discipline },
        4 when rule.Validity.From > DateOnly.MinValue => rule with { Validity = rule.Validity with { From = rule.Validity.From.AddDays(random.Next(2) == 0 ? 1 : -1) } },
        5 => rule with { Validity = rule.Validity with { FromIsLatest = !rule.Validity.FromIsLatest } },
        6 => rule with { SetsAside = rule.SetsAside.Count > 0 ? [] : Later(rule, count) },
        _ when rule.Exceptions.Count > 0 => rule with { Exceptions = [.. rule.Exceptions.Skip(1), .. rule.Exceptions.Take(1).Where(_ => random.Next(2) == 0).Select(exception => exception with { When = SmallRulebook.Condition(random) })] },
        _ => rule with { Validity = rule.Validity with { Until = new DateOnly(2020, 9, 1) } },
    };

    // Rules set aside later ones only, so that there is no circle.
    private static IReadOnlyList<Precedence> Later(Rule rule, int count) =>
        rule.Id == $"r{count - 1}" || rule.Id == "r9" ? [] : [new Precedence([new Named($"r{count - 1}", Nowhere)], new LocalizedText("m"), [], rule.Source, Nowhere)];

    private static Condition Reworded(Condition condition) => condition switch
    {
        AllOf all => all with { Parts = [.. all.Parts.Reverse().Select(Reworded)] },
        AnyOf any => any with { Parts = [.. any.Parts.Reverse().Select(Reworded)] },
        HasCode { Codes.Count: > 1 } leaf => new AnyOf([.. leaf.Codes.Select(code => leaf with { Codes = [code] })], leaf.Span),
        NotThat not => not with { Part = Reworded(not.Part) },
        _ => new NotThat(new NotThat(condition, Nowhere), Nowhere),
    };

    private static SmallRulebook With(SmallRulebook book, IReadOnlyList<Rule> rules) => SmallRulebook.Of(book.Content with { Rules = rules });
}
