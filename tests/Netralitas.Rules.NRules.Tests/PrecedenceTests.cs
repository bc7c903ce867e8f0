using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Model;
using Netralitas.Rules.Tests;
using NRules;
using Xunit;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>A rule that goes before another sets it aside in the session, and lets it stand again when it no longer governs.</summary>
public sealed class PrecedenceTests
{
    private const string Special = "uu-1/suka";
    private const string General = "uu-1/umum";

    private static readonly Rulebook Rules = WithGeneralRule("suka");
    private static readonly ISessionFactory Factory = Rules.ToSessionFactory();

    private static readonly FactSet Like = FactSet.Empty
        .WithDays("tanggal", new DateOnly(2024, 6, 1))
        .With("pelaku.status", "pns")
        .With("perbuatan", "suka")
        .With("sasaran.status", "calon")
        .With("tahapan", "kampanye");

    private readonly ISession _session = Factory.CreateSession();

    [Fact]
    public void Update_OfWhatMakesTheSpecialRuleGovern_SetsTheGeneralOneAsideAndBack()
    {
        Judge(Like.With("perbuatan", "bagikan")).Should().Equal($"{General} Established");
        Judge(Like).Should().Equal($"{Special} Established");
        Judge(Like.With("keadaan.tugas", "ya")).Should().BeEmpty("the special rule excuses, and still governs");
        Judge(Like.WithUnknown("perbuatan")).Should().Equal($"{General} Presumed");
        Judge(Like.With("perbuatan", "suka", "bagikan")).Should().Equal($"{Special} Established");
        Judge(Like.With("perbuatan", "bagikan")).Should().Equal($"{General} Established");
    }

    [Fact]
    public void Update_OfWhatLeavesTheSpecialRuleInDoubt_PresumesTheGeneralOne()
    {
        var inDoubt = Like.WithDays("tanggal", new DayRange(new DateOnly(2020, 12, 1), new DateOnly(2021, 2, 1)));

        Judge(Like).Should().Equal($"{Special} Established");
        Judge(inDoubt).Should().Equal($"{General} Presumed");
        _session.ViolationsOf("1").Single().UnlessShown.Should().ContainSingle();
        Judge(Like.With("perbuatan", "bagikan")).Should().Equal($"{General} Established");
        Judge(inDoubt).Should().Equal($"{General} Presumed");
    }

    [Fact]
    public void Insert_OfTwoActions_SetsAsideEachByItself()
    {
        _session.InsertAndFire(new DescribedAction("1", Like), new DescribedAction("2", Like.With("perbuatan", "bagikan")));

        _session.RulesOf("1").Should().Equal(Special);
        _session.RulesOf("2").Should().Equal(General);
    }

    /// <summary>One of two special rules surely governs, and of neither can it be said: facts about each alone would not tell.</summary>
    [Fact]
    public void Insert_WhereOneOfTwoSpecialRulesMustGovern_SetsTheGeneralOneAside()
    {
        var rules = WithGeneralRule("suka", "bagikan");
        var session = rules.ToSessionFactory().CreateSession();
        var facts = Like.WithUnknown("perbuatan");

        session.InsertAndFire(new DescribedAction("1", facts), new DescribedAction("2", Like.With("perbuatan", "bagikan")));

        session.RulesOf("1").Should().BeEmpty();
        session.RulesOf("2").Should().Equal("uu-1/bagikan");
        new ActionEvaluator(rules).Evaluate(facts).SetAside.Should().ContainSingle(aside => aside.Rule == General);
    }

    [Fact]
    public void ToSessionFactory_OfTwoRulebooks_JudgesByEachAlone()
    {
        var session = Rules.ToSessionFactory(BaseRules.Rulebook.ToRuleRepository()).CreateSession();

        session.InsertAndFire(new DescribedAction("1", Like), new DescribedAction("2", Like.With("perbuatan", "bagikan")));

        session.RulesOf("1").Should().Equal(Special, Special);
        session.RulesOf("2").Should().Equal(General);
    }

    // What the session finds after an update must be what it and the evaluator find at first sight.
    private string[] Judge(FactSet facts)
    {
        var action = new DescribedAction("1", facts);
        if (!_session.TryUpdate(action))
        {
            _session.Insert(action);
        }

        _session.Fire();
        ViolationJson.Of(_session.ViolationsOf("1")).Should().Be(ViolationJson.Of(new ActionEvaluator(Rules).Evaluate(facts).Violations));
        return [.. _session.ViolationsOf("1").Select(violation => $"{violation.Rule} {violation.Standing}")];
    }

    /// <summary>The base rule, in force from a later day and once for each of these acts, before a general one that knows both acts and no exception.</summary>
    private static Rulebook WithGeneralRule(params string[] acts)
    {
        var files = BaseRules.Files();
        var (rule, tests) = (Encoding.UTF8.GetString(files["pelanggaran/uu-1/suka.yaml"]), Encoding.UTF8.GetString(files["pelanggaran/uu-1/suka.uji.yaml"]));
        foreach (var act in acts)
        {
            files[$"pelanggaran/uu-1/{act}.yaml"] = Encoding.UTF8.GetBytes(rule
                .Replace("2020-01-01", "2021-01-01", StringComparison.Ordinal)
                .Replace("uu-1/suka", $"uu-1/{act}", StringComparison.Ordinal)
                .Replace("perbuatan: suka", $"perbuatan: {act}", StringComparison.Ordinal) + GeneralRule.SetAside);
            files[$"pelanggaran/uu-1/{act}.uji.yaml"] = Encoding.UTF8.GetBytes(tests.Replace("uu-1/suka", $"uu-1/{act}", StringComparison.Ordinal));
        }

        files["pelanggaran/uu-1/umum.yaml"] = GeneralRule.File;
        files["pelanggaran/uu-1/umum.uji.yaml"] = GeneralRule.Tests();
        return BaseRules.Load(files).RulebookOrThrow();
    }
}
