using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>
/// Counts what tests exercise of one rule. The truth of each element is asked of the element itself, and that of the whole is
/// put together over the tree as it is written: neither what the index filters out nor how a rule is compiled can hide anything.
/// </summary>
internal sealed class RuleMeter(RuleIndex index, CompiledRule rule)
{
    private readonly int[] _results = new int[(int)RuleResult.Established + 1];
    private readonly Marks[] _elements = [.. rule.When.Leaves().Select(leaf => new Marks(leaf))];
    private readonly Marks[] _exceptions = [.. rule.Exceptions.Select(exception => new Marks(exception.When))];
    private int _tests;

    /// <summary>Counts one test, on all parts of its possible days.</summary>
    public void Count(CompletedAction action)
    {
        _tests++;
        var result = RuleMatcher.Match(rule, action).Result;
        _results[(int)result]++;

        var truths = new Dictionary<Condition, Truth>(ReferenceEqualityComparer.Instance);
        foreach (var element in _elements)
        {
            truths[element.Condition.Source] = action.Ask(element.Condition.Evaluate);
        }

        var isMet = Of(rule.When.Source) == Truth.True;
        foreach (var element in _elements)
        {
            var truth = truths[element.Condition.Source];
            element.Count(truth, isMet && truth != Truth.Unknown && Of(rule.When.Source, element.Condition.Source) != Truth.True);
        }

        var proven = rule.Exceptions.Select(exception => action.Ask(exception.Evaluate)).ToList();
        var isAlone = result == RuleResult.Lifted && proven.Count(one => one == Truth.True) == 1 && IsFree(action);
        for (var i = 0; i < _exceptions.Length; i++)
        {
            _exceptions[i].Count(proven[i], isAlone && proven[i] == Truth.True);
        }

        // The truth of the whole, with one element turned round if need be.
        Truth Of(Condition condition, Condition? turned = null) => condition switch
        {
            AllOf all => all.Parts.Min(part => Of(part, turned)),
            AnyOf any => any.Parts.Max(part => Of(part, turned)),
            NotThat not => Not(Of(not.Part, turned)),
            _ => ReferenceEquals(condition, turned) ? Not(truths[condition]) : truths[condition],
        };
    }

    public RuleCoverage ToCoverage() => new()
    {
        Rule = rule.Rule.Id,
        Title = rule.Rule.Title,
        Place = rule.Rule.Span,
        Tests = _tests,
        Established = Of(RuleResult.Established),
        Presumed = Of(RuleResult.Presumed),
        Open = Of(RuleResult.Open),
        Lifted = Of(RuleResult.Lifted),
        SetAside = Of(RuleResult.SetAside),
        NotMet = Of(RuleResult.NotMet),
        NotInForce = Of(RuleResult.NotInForce),
        Elements = [.. _elements.Select(ToElement)],
        Exceptions = [.. rule.Exceptions.Zip(_exceptions, (exception, marks) => ToException(exception.Exception, marks))],
    };

    /// <summary>Whether nothing but an exception keeps a rule whose elements are met from being broken.</summary>
    private bool IsFree(CompletedAction action) =>
        action.Ask(state => rule.Rule.Validity.Covers(state.Day)) == Truth.True
        && rule.Superiors.All(superior => action.Ask(state => index.Rule(superior.Id).When.Evaluate(state, superior.Validity)) != Truth.True);

    private int Of(RuleResult result) => _results[(int)result];

    private ElementCoverage ToElement(Marks marks) => new()
    {
        Condition = ConditionWords.Of(marks.Condition.Source, index.Content.Vocabulary),
        Place = marks.Condition.Source.Span,
        True = marks.Of(Truth.True),
        False = marks.Of(Truth.False),
        Unknown = marks.Of(Truth.Unknown),
        Decisive = marks.Decisive,
    };

    private static ExceptionCoverage ToException(RuleException exception, Marks marks) => new()
    {
        Reason = exception.Reason,
        Place = exception.Span,
        Proven = marks.Of(Truth.True),
        Disproven = marks.Of(Truth.False),
        Unknown = marks.Of(Truth.Unknown),
        Decisive = marks.Decisive,
    };

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    /// <summary>In how many tests a condition was what, and in how many it decided.</summary>
    private sealed class Marks(CompiledCondition condition)
    {
        private readonly int[] _truths = new int[3];

        public CompiledCondition Condition => condition;

        public int Decisive { get; private set; }

        public int Of(Truth truth) => _truths[(int)truth];

        public void Count(Truth truth, bool decides)
        {
            _truths[(int)truth]++;
            Decisive += decides ? 1 : 0;
        }
    }
}
