using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Benchmarks.Scale;

/// <summary>Matching by so many generated rules: through the index, and rule by rule.</summary>
internal sealed class ScaledMatching
{
    /// <summary>How many actions one call matches, so that no single one is learnt by heart.</summary>
    public const int Actions = 64;

    private readonly CompiledRule[] _rules;
    private readonly RuleMatcher _matcher;
    private readonly List<CompletedAction> _actions;
    private readonly List<RuleOutcome> _outcomes = [];

    public ScaledMatching(int count)
    {
        var rules = GeneratedRules.Of(Rulebook.Default.Index.Content, count);
        var index = RuleIndex.Compile(rules.Content);
        _rules = [.. index.Rules];
        _matcher = new RuleMatcher(index);
        _actions = [.. Enumerable.Range(0, Actions).Select(number => ActionCompleter.Complete(index, rules.Actions[(int)((long)number * count / Actions)]))];
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
            var state = action.Segments[0].State;
            foreach (var rule in _rules)
            {
                matches += rule.Rule.Validity.Covers(state.Day) != Truth.False && rule.Diagram.Outcomes(state.Words) != 1 << RuleDiagram.Off ? 1 : 0;
            }
        }

        return matches;
    }
}
