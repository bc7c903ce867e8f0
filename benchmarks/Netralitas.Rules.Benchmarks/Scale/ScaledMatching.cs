using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;

namespace Netralitas.Rules.Benchmarks.Scale;

/// <summary>Matching by so many generated rules: through the index, and rule by rule.</summary>
internal sealed class ScaledMatching
{
    /// <summary>How many actions one call matches, so that no single one is learnt by heart.</summary>
    public const int Actions = 64;

    private readonly RuleIndex _index;
    private readonly RuleMatcher _matcher;
    private readonly List<CompletedAction> _actions;
    private readonly List<RuleOutcome> _outcomes = [];

    public ScaledMatching(int count)
    {
        var rules = GeneratedRules.Of(Rulebook.Default.Index.Content, count);
        _index = RuleIndex.Compile(rules.Content);
        _matcher = new RuleMatcher(_index);
        _actions = [.. Enumerable.Range(0, Actions).Select(number => ActionCompleter.Complete(_index, rules.Actions[(int)((long)number * count / Actions)]))];
        Matches = Match();
        Answers.That(Matches is >= Actions and < 2 * Actions, $"{Matches} matches of {Actions} actions: not about one each.");
    }

    /// <summary>How many rules all actions match together.</summary>
    public int Matches { get; }

    public int Match()
    {
        var matches = 0;
        foreach (var action in _actions)
        {
            _outcomes.Clear();
            _matcher.Match(action, onlyInForce: true, _outcomes);
            matches += _outcomes.Count;
        }

        return matches;
    }

    /// <summary>The same with every rule asked in turn, as somebody would who compiles rules but has no index.</summary>
    public int Loop()
    {
        var matches = 0;
        foreach (var action in _actions)
        {
            foreach (var rule in _index.Rules)
            {
                matches += RuleMatcher.Match(rule, action).Result > RuleResult.NotInForce ? 1 : 0;
            }
        }

        return matches;
    }
}
