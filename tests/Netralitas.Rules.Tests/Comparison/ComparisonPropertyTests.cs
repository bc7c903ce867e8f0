using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Comparison;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Comparison;

/// <summary>"No action is judged otherwise" is a promise for every action; what is said to change does.</summary>
public sealed class ComparisonPropertyTests
{
    private const int Cases = 150;
    private const int Descriptions = 150;

    [Fact]
    public void Compare_OfRulebooksThatChangeNothing_HoldsOnEveryDescription()
    {
        var proven = 0;
        Properties.ForAll(Changed, Cases, pair =>
        {
            var comparison = SmallComparison.Compare(pair.Old, pair.New);
            if (!comparison.NoActionChanges)
            {
                return;
            }

            proven++;
            foreach (var facts in Described(pair.Seed))
            {
                var findings = comparison.On(facts);
                FindingSubstance.Of(findings.After!).Should().Be(FindingSubstance.Of(findings.Before!), "{0} under\n{1}\nand\n{2}", facts, pair.Old, pair.New);
            }
        });
        proven.Should().BeGreaterThan(5, "otherwise nothing was tried");
    }

    [Fact]
    public void Compare_OfRulebooksThatDiffer_ShowsItWhereARuleIsBrokenOtherwise() => Properties.ForAll(Changed, Cases, pair =>
    {
        foreach (var change in SmallComparison.Compare(pair.Old, pair.New).Changes.Where(change => change.What.English.Contains("broken", StringComparison.Ordinal) && !change.What.English.Contains("told otherwise", StringComparison.Ordinal)))
        {
            change.Witness.Should().NotBeNull("{0} {1} under\n{2}\nand\n{3}", change.Subject, change.What.English, pair.Old, pair.New);
            FindingSubstance.Of(change.Before!).Should().NotBe(FindingSubstance.Of(change.After!), "{0} {1} {2}", change.Subject, change.What.English, change.Witness);
            change.Actions.Should().NotBeEmpty();
        }
    });

    [Fact]
    public void Compare_WithItself_FindsNothing() => Properties.ForAll(SmallRulebook.Random, Cases, book =>
    {
        var comparison = SmallComparison.Compare(book, SmallRulebook.Of(book.Content));

        comparison.Changes.Should().BeEmpty();
        comparison.NoActionChanges.Should().BeTrue();
    });

    [Fact]
    public void Compare_WithTheSameInOtherWords_ProvesThatNoActionChanges() => Properties.ForAll(SmallRulebook.Random, Cases, book =>
        SmallComparison.Compare(book, ChangedRulebook.Reworded(book)).NoActionChanges.Should().BeTrue("of\n{0}", book));

    private static (int Seed, SmallRulebook Old, SmallRulebook New) Changed(Random random)
    {
        var old = SmallRulebook.Random(random);
        return (random.Next(), old, ChangedRulebook.Of(random, old));
    }

    /// <summary>Descriptions with one day, some days and none.</summary>
    private static IEnumerable<FactSet> Described(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Descriptions; i++)
        {
            var facts = SmallRulebook.Describe(random);
            yield return (i % 3) switch
            {
                0 => facts,
                1 => facts.WithDays(FactKeys.Date, new DayRange(new DateOnly(2019, 12, 20), SmallRulebook.Day(random))) is var some && some.Find(FactKeys.Date)!.Days!.Value is { } days && days.From <= days.Until ? some : facts,
                _ => facts.WithUndescribed(FactKeys.Date),
            };
        }
    }
}
