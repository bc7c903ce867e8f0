using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Benchmarks.Scale;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;
using NRules;

namespace Netralitas.Rules.NRules.Benchmarks;

/// <summary>The same actions put to the evaluator and to NRules, by the shipped rules or by so many generated ones.</summary>
internal sealed class Engines
{
    /// <summary>How many actions one call judges.</summary>
    public const int Actions = 16;

    private readonly ActionEvaluator _evaluator;
    private readonly ISessionFactory _factory;
    private readonly List<FactSet> _actions;

    private Engines(Rulebook rulebook, IEnumerable<FactSet> actions)
    {
        _evaluator = new ActionEvaluator(rulebook);
        _factory = rulebook.ToSessionFactory();
        _actions = [.. actions];
        var violations = Evaluator();
        if (violations == 0 || NRules() != violations)
        {
            throw new InvalidOperationException($"{violations} violations by the evaluator, {NRules()} by NRules.");
        }
    }

    /// <summary>The shipped rules, and a like of a candidate's post on sixteen days of the campaign.</summary>
    public static Engines OfShippedRules() => new(
        Rulebook.Default,
        Enumerable.Range(0, Actions).Select(day => new AsnAction
        {
            Date = new DateOnly(2024, 1, 10).AddDays(day),
            Election = "pemilu-2024",
            Actor = new Actor { Status = "pns" },
            Acts = ["suka"],
            Target = new Target { Kind = "presiden" },
        }.ToFactSet()));

    /// <summary>Generated rules, and descriptions that about one of them fits.</summary>
    public static Engines OfGeneratedRules(int count)
    {
        var rules = GeneratedRules.Of(Rulebook.Default.Index.Content, count);
        var rulebook = new Rulebook(RuleIndex.Compile(rules.Content), Rulebook.Default.Stamp, new Lazy<Trials>(() => new Trials([], [], [])), new Lazy<IReadOnlyList<SourceText>>(() => []), "");
        return new Engines(rulebook, Enumerable.Range(0, Actions).Select(number => rules.Actions[(int)((long)number * count / Actions)]));
    }

    /// <summary>How many violations the evaluator finds.</summary>
    public int Evaluator() => _actions.Sum(facts => _evaluator.Evaluate(facts).Violations.Count);

    /// <summary>How many violations NRules finds, in a session for each action.</summary>
    public int NRules()
    {
        var violations = 0;
        foreach (var facts in _actions)
        {
            var session = _factory.CreateSession();
            session.Insert(new DescribedAction("1", facts));
            session.Fire();
            violations += session.Query<Violation>().Count();
        }

        return violations;
    }
}
