using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>
/// Coverage comes from what the rules say, not from how they are compiled: the counts are those of an oracle that walks the rules
/// as written, and the index leaving a rule out leaves nothing uncounted.
/// </summary>
public sealed class RuleMeterTests
{
    public static IEnumerable<object[]> RuleIds() => Rulebook.Default.RuleIds.Select(id => new object[] { id });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Count_OfTestsOnOneDay_CountsWhatTheOracleSays(string id)
    {
        var rule = Rulebook.Default.Index.Rule(id);
        var meter = new RuleMeter(Rulebook.Default.Index, rule);
        var leaves = rule.Rule.When.Leaves().ToList();
        var counted = leaves.Select(_ => new Dictionary<string, int>()).ToList();
        var decisive = new int[leaves.Count];
        foreach (var trial in RuleTrial.Beside(Rulebook.Default, rule).Where(trial => trial.Days is { } days && days.From == days.Until))
        {
            var action = ActionCompleter.Complete(Rulebook.Default.Index, trial.Facts);
            meter.Count(action);
            var oracle = new NaiveEvaluator(Rulebook.Default.Index.Content, trial.Facts, trial.Days!.Value.From);
            for (var i = 0; i < leaves.Count; i++)
            {
                var truth = oracle.Truth(leaves[i]);
                counted[i][Name(truth)] = counted[i].GetValueOrDefault(Name(truth)) + 1;
                decisive[i] += truth is not null && Holds(rule.Rule.When, oracle, null) == true && Holds(rule.Rule.When, oracle, leaves[i]) != true ? 1 : 0;
            }
        }

        var elements = meter.ToCoverage().Elements;
        elements.Select(element => (element.True, element.False, element.Unknown, element.Decisive)).Should().Equal(
            counted.Zip(decisive, (counts, decides) => (Of(counts, true), Of(counts, false), Of(counts, null), decides)));
        elements.Sum(element => element.True).Should().BePositive("a comparison of nothing would pass");
    }

    [Fact]
    public void Count_OfAnActionThatTheIndexPassesOver_StillCountsEachElement()
    {
        var rulebook = BaseRules.Rulebook;
        var facts = FactSet.Empty.With("pelaku.status", "hakim").With("perbuatan", "suka").With("sasaran.status", "calon")
            .WithDays("tanggal", new DayRange(new DateOnly(2024, 6, 1)));
        var action = ActionCompleter.Complete(rulebook.Index, facts);
        var candidates = new List<int>();
        rulebook.Index.Filter.Collect(action.Segments.Single().State, onlyInForce: false, candidates);
        var meter = new RuleMeter(rulebook.Index, rulebook.Index.Rules.Single());

        meter.Count(action);

        candidates.Should().BeEmpty();
        meter.ToCoverage().Elements.Select(element => (element.True, element.False)).Should().Equal((0, 1), (1, 0), (1, 0));
    }

    private static bool? Holds(Condition condition, NaiveEvaluator oracle, Condition? turned) => condition switch
    {
        AllOf all => And(all.Parts.Select(part => Holds(part, oracle, turned))),
        AnyOf any => !And(any.Parts.Select(part => !Holds(part, oracle, turned))),
        NotThat not => !Holds(not.Part, oracle, turned),
        _ => ReferenceEquals(condition, turned) ? !oracle.Truth(condition) : oracle.Truth(condition),
    };

    private static bool? And(IEnumerable<bool?> parts)
    {
        var all = parts.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static string Name(bool? truth) => truth?.ToString() ?? "?";

    private static int Of(Dictionary<string, int> counts, bool? truth) => counts.GetValueOrDefault(Name(truth));
}
