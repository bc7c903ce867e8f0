using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.Tests.Compilation;

/// <summary>The expressions of a rule, compiled, answer what the index answers.</summary>
public sealed class RuleExpressionsTests
{
    private const int Cases = 4000;

    private static readonly Rulebook Shipped = Rulebook.Default;
    private static readonly TranslatedRule[] Translated = Translate(Shipped);

    [Fact]
    public void Expressions_OfTheShippedRules_AgreeWithTheIndexOnRandomActions() =>
        Properties.ForAll(RandomActions.OnSomeDays, Cases, facts => Compare(Translated, ActionCompleter.Complete(Shipped.Index, facts), facts));

    [Fact]
    public void Expressions_OfTheShippedRules_AreTestsOnTheStateWithHardlyAnyCall()
    {
        var bodies = Translated.SelectMany(rule => rule.Expressions.Elements).Select(element => element.Truth.Possibly.ToString()).ToList();

        bodies.Should().HaveCountGreaterThan(300).And.OnlyContain(body => body.Contains("state.Words", StringComparison.Ordinal));
        bodies.Count(body => body.Contains("Outcomes(", StringComparison.Ordinal)).Should().BeLessThan(bodies.Count / 50);
    }

    /// <summary>An engine that runs the elements asks what has one key only once.</summary>
    [Fact]
    public void Elements_OfTheShippedRulesWithOneKey_AreTheSameTests()
    {
        var byKey = Translated.SelectMany(rule => rule.Expressions.Elements).GroupBy(element => element.Key, element => $"{element.Truth.Surely} / {element.Truth.Possibly}").ToList();

        byKey.Should().OnlyContain(same => same.Distinct().Count() == 1).And.Contain(same => same.Count() > 1, "rules share elements");
    }

    [Theory]
    [InlineData("pelaku.status: pns\n  perbuatan: suka", "perbuatan: suka\n  pelaku.status: pns", true)]
    [InlineData("pelaku.status: [pns, cpns]", "pelaku.status: [cpns, pns]", true)]
    [InlineData("pelaku.status: pns", "pelaku.status: cpns", false)]
    [InlineData("bukan: { pelaku.status: pns }", "pelaku.status: pns", false)]
    [InlineData("bukan: { pelaku.status: pns }", "bukan: { pelaku.status: cpns }", false)]
    [InlineData("salah_satu: [ { pelaku.status: pns }, { perbuatan: suka } ]", "salah_satu: [ { pelaku.status: pns }, { perbuatan: bagikan } ]", false)]
    [InlineData("salah_satu: [ { pelaku.status: pns }, { perbuatan: suka } ]", "salah_satu: [ { pelaku.status: pns, perbuatan: suka } , { perbuatan: suka } ]", false)]
    [InlineData("bukan: { pelaku.status: pns, perbuatan: suka }", "bukan: { pelaku.status: pns, perbuatan: bagikan }", false)]
    [InlineData("bukan: { pelaku.status: pns, perbuatan: suka }", "bukan: { salah_satu: [ { pelaku.status: pns }, { perbuatan: suka } ] }", false)]
    public void Elements_OfTwoRules_HaveTheKeysOfWhatTheyAsk(string one, string other, bool areSame)
    {
        Keys(one).SetEquals(Keys(other)).Should().Be(areSame);

        static HashSet<string> Keys(string when) => [.. Translate(WithElements(when)).Single().Expressions.Elements.Select(element => element.Key)];
    }

    [Theory]
    [InlineData("pelaku.status: asn")]
    [InlineData("bukan: { pelaku.status: asn }")]
    [InlineData("salah_satu: [ { pelaku.status: pns }, { perbuatan: suka } ]\n  sasaran.status: calon")]
    [InlineData("bukan: { salah_satu: [ { pelaku.status: pns }, { perbuatan: bagikan, tahapan: kampanye } ] }")]
    [InlineData("perbuatan: interaksi")]
    [InlineData("bukan: { perbuatan: interaksi }\n  pelaku.status: pns")]
    [InlineData("tanggal: { mulai: 2024-02-01, sampai: 2024-08-31 }\n  perbuatan: suka")]
    [InlineData("tanggal: { mulai: penetapan - 10 hari, sampai: 2024-08-31 }\n  bukan: { tanggal: { mulai: 2024-07-01 } }")]
    [InlineData("salah_satu: [ { pelaku.status: pns, sasaran.status: calon }, { bukan: { pelaku.status: pns }, tahapan: kampanye } ]")]
    [InlineData("salah_satu: [ { perbuatan: suka, pelaku.status: pns }, { bukan: { perbuatan: suka }, pelaku.status: cpns } ]")]
    [InlineData("salah_satu: [ { pelaku.status: pns }, { bukan: { pelaku.status: pns } } ]\n  perbuatan: suka")]
    [InlineData("salah_satu: [ { perbuatan: suka }, { perbuatan: bagikan } ]\n  tahapan: kampanye")]
    [InlineData("keadaan.tugas: tidak\n  pelaku.status: asn")]
    [InlineData("salah_satu: [ { keadaan.tugas: ya }, { pelaku.status: hakim } ]\n  bukan: { tanggal: { mulai: 2021-01-01, sampai: 2024-06-15 } }")]
    public void Expressions_OfAMadeRule_AgreeWithTheIndexOnEveryDescription(string when)
    {
        var rulebook = WithElements(when);
        var translated = Translate(rulebook);

        foreach (var facts in EveryDescription())
        {
            Compare(translated, ActionCompleter.Complete(rulebook.Index, facts), facts);
        }
    }

    [Fact]
    public void CanBe_WhereADiagramIsTooLargeToWriteOut_CallsIt()
    {
        string[] ways =
        [
            "{ pelaku.status: pns, perbuatan: suka, sasaran.status: calon }",
            "{ pelaku.status: cpns, perbuatan: bagikan, tahapan: kampanye }",
            "{ pelaku.status: hakim, sasaran.jenis: parpol, keadaan.tugas: ya }",
            "{ perbuatan: suka, tahapan: pasca, sasaran.jenis: presiden }",
            "{ perbuatan: bagikan, keadaan.tugas: ya, sasaran.status: bakal_calon }",
            "{ tahapan: kampanye, keadaan.tugas: tidak, sasaran.jenis: parpol }",
            "{ pelaku.status: asn, sasaran.jenis: presiden, tahapan: penetapan }",
        ];
        var rulebook = WithElements($"salah_satu: [ {string.Join(", ", ways)} ]");
        var translated = Translate(rulebook);

        translated.Single().Expressions.Met.Possibly.ToString().Should().Contain("Outcomes(");
        foreach (var facts in EveryDescription())
        {
            Compare(translated, ActionCompleter.Complete(rulebook.Index, facts), facts);
        }
    }

    private static TranslatedRule[] Translate(Rulebook rulebook) => [.. rulebook.Index.Rules.Select(rule => new TranslatedRule(rule, rulebook.Index))];

    private static void Compare(IEnumerable<TranslatedRule> rules, CompletedAction action, FactSet facts)
    {
        foreach (var segment in action.Segments)
        {
            var state = segment.State;
            foreach (var rule in rules)
            {
                var source = rule.Rule.Rule;
                var expected = RuleMatcher.Match(rule.Rule, segment.State);
                var elements = source.When is AllOf ? rule.Rule.When.Parts : [rule.Rule.When];
                if (rule.OutcomeIn(state) != expected
                    || !rule.Elements.Select(element => element(state)).SequenceEqual(elements.Select(element => element.Evaluate(state)))
                    || !rule.Exceptions.Select(exception => exception(state)).SequenceEqual(rule.Rule.Exceptions.Select(exception => exception.Evaluate(state)))
                    || (expected.Result == RuleResult.Established && rule.Excused(state) != Truth.False)
                    || (expected.Result == RuleResult.Lifted && rule.Excused(state) != Truth.True)
                    || (expected.Result == RuleResult.Presumed && rule.Rule.Superiors.Count == 0 && rule.Excused(state) != Truth.Unknown))
                {
                    throw new InvalidOperationException($"{source.Id} on {segment.Days}: {rule.OutcomeIn(state)} instead of {expected} for {facts}");
                }
            }
        }
    }

    private static Rulebook WithElements(string when)
    {
        var files = BaseRules.Files();
        files["pelanggaran/uu-1/suka.yaml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["pelanggaran/uu-1/suka.yaml"])
            .Replace("  pelaku.status: asn\n  perbuatan: suka\n  sasaran.status: calon\n", $"  {when}\n", StringComparison.Ordinal));
        return BaseRules.Load(files).RulebookOrThrow();
    }

    /// <summary>All partial descriptions over the base vocabulary on some days, one of them a range.</summary>
    private static IEnumerable<FactSet> EveryDescription()
    {
        string[][] one(params string[] codes) => [[], .. codes.Select(code => new[] { code })];
        var facts = new (string Key, string[][] Values)[]
        {
            ("pelaku.status", one("pns", "cpns", "hakim")),
            ("perbuatan", [[], ["suka"], ["bagikan"], ["suka", "bagikan"]]),
            ("sasaran.status", one("bakal_calon", "calon")),
            ("sasaran.jenis", one("presiden", "parpol")),
            ("tahapan", one("kampanye", "pasca")),
            ("pemilihan", one("pemilu-1")),
            ("keadaan.tugas", [[], ["ya"], ["tidak_diketahui"]]),
        };
        DayRange[] days = [new DateOnly(2019, 12, 31), new DateOnly(2024, 2, 25), new DayRange(new DateOnly(2024, 2, 1), new DateOnly(2024, 9, 1))];
        return facts.Aggregate(
            days.Select(range => FactSet.Empty.WithDays(FactKeys.Date, range)),
            (all, fact) => all.SelectMany(_ => fact.Values, (set, codes) => codes.Length == 0 ? set : set.With(fact.Key, codes)));
    }
}
