using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Tests;
using Netralitas.Rules.Tests.Evaluation;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>Both engines find the same violations, to the letter of their JSON.</summary>
public sealed class AgreementTests
{
    private const string CasesVariable = "NETRALITAS_RANDOM_CASES";

    /// <summary>How many actions share a session: enough to see that they do not mix, few enough to stay quick.</summary>
    private const int Together = 10;

    /// <summary>The action of every test that stands beside the shipped rules.</summary>
    internal static IReadOnlyList<FactSet> TestsBesideTheRules { get; } =
        [.. Rulebook.Default.Tests.SelectMany(file => file.Cases.Select(item => Read(item.Facts, Rulebook.Default.Index.Content.Rules.First(rule => rule.Id == file.Rule.Name))))];

    private static readonly ActionEvaluator Evaluator = new(Rulebook.Default);

    [Fact]
    public void Violations_OfEveryTestBesideTheRules_AgreeWithTheEvaluator()
    {
        TestsBesideTheRules.Should().HaveCountGreaterThan(500, "a check of nothing would pass");
        Compare(TestsBesideTheRules).Should().BeGreaterThan(300);
    }

    [Fact]
    public void Violations_OfEveryRealCase_AgreeWithTheEvaluator()
    {
        var cases = Rulebook.Default.Cases.SelectMany(item => item.Decisions).Select(decision => Read(decision.Facts, null)).ToList();

        cases.Should().HaveCountGreaterThan(20, "a check of nothing would pass");
        Compare(cases).Should().BeGreaterThan(10);
    }

    [Fact]
    public void Violations_OfTheExamples_AgreeWithTheEvaluator()
    {
        var cases = RepositoryFiles.Examples.Select(file => ActionReader.Parse(File.ReadAllText(file), Rulebook.Default.Vocabulary, file).Facts!).ToList();

        Compare(cases).Should().BeGreaterThan(5);
    }

    /// <summary>As <c>Properties.ForAll</c> does: the same actions on every run, and as many fresh ones as wanted when the variable says how many.</summary>
    [Fact]
    public void Violations_OfRandomActions_AgreeWithTheEvaluator()
    {
        var wanted = Environment.GetEnvironmentVariable(CasesVariable);
        var random = wanted is null ? new Random(1) : new Random();
        var left = wanted is null ? 100_000 : int.Parse(wanted, CultureInfo.InvariantCulture);
        for (; left > 0; left -= Together)
        {
            Compare([.. Enumerable.Range(0, Math.Min(left, Together)).Select(number => Make(random, number))]);
        }
    }

    private static FactSet Make(Random random, int number)
    {
        if (number % 2 == 0)
        {
            return number % 4 == 0 ? RandomActions.OnOneDay(random) : RandomActions.OnSomeDays(random);
        }

        // Uniformly random actions hardly ever break a rule; tests beside the rules with something changed often do.
        var facts = TestsBesideTheRules[random.Next(TestsBesideTheRules.Count)];
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            facts = Change(random, facts);
        }

        return facts;
    }

    private static FactSet Change(Random random, FactSet facts)
    {
        var described = Rulebook.Default.Vocabulary.Facts.Where(fact => fact.Codes.Count > 0).ToList();
        var fact = described[random.Next(described.Count)];
        return random.Next(4) switch
        {
            0 when facts.Find(FactKeys.Date)?.Days is { } days => facts.WithDays(FactKeys.Date, new DayRange(days.From, days.Until.AddDays(random.Next(200)))),
            1 => facts.WithUnknown(facts.Values.Keys.ElementAtOrDefault(random.Next(Math.Max(1, facts.Values.Count))) is { } key && key != FactKeys.Date ? key : fact.Key),
            _ => facts.With(fact.Key, RandomActions.Codes(random, fact)),
        };
    }

    /// <summary>Judges the actions in one session.</summary>
    /// <returns>How many violations were found.</returns>
    private static int Compare(IReadOnlyList<FactSet> actions)
    {
        var session = Sessions.Default.CreateSession();
        session.InsertAndFire([.. actions.Select((facts, number) => new DescribedAction(number.ToString(CultureInfo.InvariantCulture), facts))]);
        var found = session.Query<ActionViolation>().ToLookup(one => one.ActionId, one => one.Violation);
        var total = 0;
        for (var number = 0; number < actions.Count; number++)
        {
            var expected = Evaluator.Evaluate(actions[number]).Violations;
            var actual = found[number.ToString(CultureInfo.InvariantCulture)].OrderBy(violation => violation.Rule, StringComparer.Ordinal).ToList();
            total += actual.Count;

            // Cheaper than an assertion, which would name the action each time.
            if (ViolationJson.Of(actual) != ViolationJson.Of(expected))
            {
                ViolationJson.Of(actual).Should().Be(ViolationJson.Of(expected), actions[number].ToString());
            }
        }

        session.Query<Findings.Violation>().Should().HaveCount(total);
        return total;
    }

    private static FactSet Read(IReadOnlyList<DescribedFact> described, Rule? rule)
    {
        var content = Rulebook.Default.Index.Content;
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(described, rule, content, diagnostics), content.Vocabulary, diagnostics);
        diagnostics.HasErrors.Should().BeFalse();
        return facts;
    }
}
