using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>
/// The analysis of random small rulebooks says what trying every action on every day says. Every day is one on which it is known
/// what is in force, but for the witnesses, which are put to the evaluator on any rulebook.
/// </summary>
public sealed class AnalysisPropertyTests
{
    private const int Cases = 120;

    private static readonly DateOnly[] Days = [new(2019, 6, 1), new(2020, 1, 1), new(2020, 7, 1), new(2021, 1, 1)];

    [Fact]
    public void Analyze_OfReach_SaysWhatEveryActionSays() => Check((book, tried, found) =>
    {
        foreach (var rule in book.Content.Rules)
        {
            var judged = tried.InForce(rule).Select(one => one.Judged).ToList();
            var expected = !judged.Exists(one => one.IsMet) ? "NTR6003" : judged.Exists(one => one.Stands) ? null : "NTR6004";
            found.Where(finding => finding.Subjects[0] == rule.Id && finding.Id is "NTR6003" or "NTR6004" or "NTR6008").Select(finding => finding.Id)
                .Should().Equal(expected is null ? [] : [expected], "{0} in\n{1}", rule.Id, book);
            found.Count(finding => finding.Id == "NTR6005" && finding.Subjects[0] == rule.Id)
                .Should().Be(expected == "NTR6003" ? 0 : rule.Exceptions.Count(exception => !tried.IsExcusedBy(rule, exception)), "{0} in\n{1}", rule.Id, book);
        }
    });

    [Fact]
    public void Analyze_OfPrecedence_SaysWhatEveryActionSays() => Check((book, tried, found) =>
    {
        foreach (var rule in book.Content.Rules)
        {
            foreach (var other in rule.SetsAside.SelectMany(precedence => precedence.Rules).Select(named => book.Content.Rules.Single(one => one.Id == named.Name)))
            {
                var isIdle = !tried.Together(rule, other).Any(pair => pair.One.IsMet && pair.Other is { IsBroken: true, IsSetAside: true });
                found.Any(finding => finding.Id == "NTR6007" && finding.Subjects.SequenceEqual([rule.Id, other.Id])).Should().Be(isIdle, "{0} {1} in\n{2}", rule.Id, other.Id, book);
            }
        }
    });

    [Fact]
    public void Analyze_OfOverlaps_SaysWhatEveryActionSays() => Check((book, tried, found) =>
    {
        var overlaps = found.Where(finding => finding.Id == "NTR6001").Select(finding => (finding.Subjects[0], finding.Subjects[1])).ToHashSet();
        foreach (var (one, other) in Pairs(book.Content.Rules).Where(pair => pair.One.Kind == pair.Other.Kind && pair.One.Sanction.Level!.Name != pair.Other.Sanction.Level!.Name))
        {
            var both = tried.Together(one, other).Where(pair => pair.One.Stands && pair.Other.Stands).ToList();
            if (both.Exists(pair => pair.IsByOneAct))
            {
                overlaps.Should().Contain((one.Id, other.Id), "in\n{0}", book);
            }

            if (overlaps.Contains((one.Id, other.Id)))
            {
                both.Should().NotBeEmpty("{0} {1} in\n{2}", one.Id, other.Id, book);
            }
        }

        overlaps.Should().BeSubsetOf(Pairs(book.Content.Rules).Where(pair => pair.One.Kind == pair.Other.Kind).Select(pair => (pair.One.Id, pair.Other.Id)));
    });

    [Fact]
    public void Analyze_OfRedundantParts_SaysWhatEveryActionSays() => Check((book, tried, found) =>
    {
        foreach (var rule in book.Content.Rules.Where(rule => tried.InForce(rule).Any(one => one.Judged.Stands)))
        {
            var same = Variants(rule, tried).Count(variant => tried.AreAlike(rule, variant));
            found.Count(finding => finding.Id == "NTR6006" && finding.Subjects[0] == rule.Id).Should().Be(same, "{0} in\n{1}", rule.Id, book);
        }
    });

    [Fact]
    public void Analyze_OfAnyRulebook_GivesWitnessesThatShowWhatItSays() => Properties.ForAll(SmallRulebook.Random, Cases, book =>
    {
        var levelled = Levelled(book);
        foreach (var finding in Analyze(levelled).Where(finding => finding.Witness is not null))
        {
            WitnessClaims.Shows(levelled.Index, book.Evaluate(finding.Witness!), finding).Should().BeTrue("{0} by {1} in\n{2}", finding.Message.English, finding.Witness, book);
        }
    });

    private static void Check(Action<SmallRulebook, TriedRules, IReadOnlyList<AnalysisFinding>> check) => Properties.ForAll(SmallRulebook.Random, Cases, random =>
    {
        var book = Levelled(Known(random));
        check(book, new TriedRules(book.Content, Days), Analyze(book));
    });

    private static IReadOnlyList<AnalysisFinding> Analyze(SmallRulebook book) => new RulebookAnalyzer(book.Index, [], []).Run(default, progress: null, default).Findings;

    /// <summary>The same rules at three levels in turn.</summary>
    private static SmallRulebook Levelled(SmallRulebook book) => SmallRulebook.Of(book.Content with
    {
        Rules =
        [
            .. book.Content.Rules.Select((rule, number) => rule with { Sanction = rule.Sanction with { Level = new Named($"t{number % 3}", rule.Span) } }),
        ],
    });

    private static SmallRulebook Known(SmallRulebook book) => SmallRulebook.Of(book.Content with
    {
        Rules =
        [
            .. book.Content.Rules.Select(rule => rule with
            {
                Validity = Known(rule.Validity),
                Exceptions = [.. rule.Exceptions.Select(exception => exception with { Validity = Known(exception.Validity) })],
            }),
        ],
    });

    private static ValidityPeriod Known(ValidityPeriod period) => period with { FromIsLatest = false };

    private static IEnumerable<(Rule One, Rule Other)> Pairs(IReadOnlyList<Rule> rules) =>
        rules.SelectMany((one, at) => rules.Skip(at + 1).Select(other => (one, other)));

    /// <summary>The rule with each part and each code left out in turn, and each exception; of exceptions those that play a part.</summary>
    private static IEnumerable<Rule> Variants(Rule rule, TriedRules tried) =>
    [
        .. Less(rule.When).Select(less => rule with { When = less }),
        .. rule.Exceptions.Where(exception => tried.IsExcusedBy(rule, exception)).SelectMany(exception => Less(exception.When)
            .Select(less => exception with { When = less })
            .Append(null)
            .Select(less => rule with { Exceptions = [.. rule.Exceptions.Select(other => ReferenceEquals(other, exception) ? less : other).OfType<RuleException>()] })),
    ];

    private static IEnumerable<Condition> Less(Condition condition) => condition switch
    {
        HasCode leaf when leaf.Codes.Count > 1 => leaf.Codes.Select((_, at) => leaf with { Codes = [.. leaf.Codes.Where((_, other) => other != at)] }),
        AllOf all => Less(all.Parts).Select(parts => all with { Parts = parts }),
        AnyOf any => Less(any.Parts).Select(parts => any with { Parts = parts }),
        NotThat not => Less(not.Part).Select(part => not with { Part = part }),
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<Condition>> Less(IReadOnlyList<Condition> parts) => parts.SelectMany((part, at) => Less(part)
        .Select(less => (IReadOnlyList<Condition>)[.. parts.Take(at), less, .. parts.Skip(at + 1)])
        .Concat(parts.Count > 1 ? [[.. parts.Take(at), .. parts.Skip(at + 1)]] : []));
}
