using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Testing;

namespace Netralitas.Rules.Tests.Testing;

/// <summary>One description put to one rule: what came of it, and what would have come of it had one element been otherwise.</summary>
internal sealed class RuleTrial
{
    private static readonly ConditionalWeakTable<CompiledRule, CompiledRule> Cached = [];

    private readonly Rulebook _rulebook;
    private readonly CompletedAction _action;
    private readonly Dictionary<Condition, Truth> _leaves = new(ReferenceEqualityComparer.Instance);

    public RuleTrial(Rulebook rulebook, CompiledRule rule, FactSet facts)
    {
        _rulebook = rulebook;
        Rule = rule;
        Facts = facts;
        _action = ActionCompleter.Complete(rulebook.Index, facts);

        // What the rule demands is asked of the rule alone; those that go before it have tests of their own.
        Result = RuleMatcher.Match(Alone(rulebook, rule), _action).Result;
    }

    public CompiledRule Rule { get; }

    public FactSet Facts { get; }

    public RuleResult Result { get; }

    public bool Fires => Result is RuleResult.Established or RuleResult.Presumed;

    /// <summary>The possible days; null when none is described.</summary>
    public DayRange? Days => Facts.Find(FactKeys.Date)?.Days;

    /// <summary>Whether this description meets the leaf by this one of its codes, described or derived, and no other.</summary>
    public bool IsMetBy(HasCode leaf, string code)
    {
        var facts = _rulebook.Index.Facts;
        var fact = facts.IndexOf(leaf.Fact);
        var wanted = facts.CodesOf(fact, facts.SetOf(fact, leaf.Codes.Select(name => name.Name))).ToList();
        return _action.Segments.All(segment => facts.CodesOf(fact, segment.State.Codes(fact)).Intersect(wanted).SequenceEqual([code]));
    }

    /// <summary>Whether a period covers the possible days; unknown when it covers some.</summary>
    public Truth IsIn(ValidityPeriod period) => _action.Ask(state => period.Covers(state.Day));

    /// <summary>The truth of a condition, with one of its leaves set at will.</summary>
    public Truth Of(Condition condition, Condition? leaf = null, Truth value = default) => condition switch
    {
        AllOf all => all.Parts.Min(part => Of(part, leaf, value)),
        AnyOf any => any.Parts.Max(part => Of(part, leaf, value)),
        NotThat not => Not(Of(not.Part, leaf, value)),
        _ when ReferenceEquals(condition, leaf) => value,
        _ => Leaf(condition),
    };

    /// <summary>The same description with one fact more, for every value it could have.</summary>
    public IEnumerable<RuleTrial> With(string fact) => Values(fact).Select(facts => new RuleTrial(_rulebook, Rule, facts));

    public static Truth Not(Truth truth) => (Truth)(Truth.True - truth);

    /// <summary>The tests beside a rule that say what must become of it, but for one by its name.</summary>
    public static IReadOnlyList<RuleTrial> Beside(Rulebook rulebook, CompiledRule rule, string? leftOut = null) =>
    [
        .. rulebook.Tests.Where(file => file.Rule.Name == rule.Rule.Id)
            .SelectMany(file => file.Cases)
            .Where(item => item.Expected.Outcome is not null && item.Name != leftOut)
            .Select(item => Read(rulebook, rule, item.Facts))
            .OfType<RuleTrial>(),
    ];

    /// <summary>The trial of facts as a test file writes them; null when they cannot be read.</summary>
    public static RuleTrial? Read(Rulebook rulebook, CompiledRule rule, IReadOnlyList<DescribedFact> described)
    {
        var diagnostics = new DiagnosticBag();
        var facts = FactReader.Read(TestDays.Resolve(described, rule.Rule, rulebook.Index.Content, diagnostics), rulebook.Vocabulary, diagnostics);
        return diagnostics.HasErrors ? null : new RuleTrial(rulebook, rule, facts);
    }

    private static CompiledRule Alone(Rulebook rulebook, CompiledRule rule) =>
        rule.Superiors.Count == 0 ? rule : Cached.GetValue(rule, known => new CompiledRule(known.Number, known.Rule, rulebook.Index.Layout, [], known.Exceptions, known.Remarks));

    private Truth Leaf(Condition leaf)
    {
        if (!_leaves.TryGetValue(leaf, out var truth))
        {
            var compiled = _rulebook.Index.Compile(leaf);
            _leaves[leaf] = truth = _action.Ask(compiled.Evaluate);
        }

        return truth;
    }

    private IEnumerable<FactSet> Values(string key)
    {
        if (key == FactKeys.Date)
        {
            var days = Days ?? new DayRange(DateOnly.MinValue, DateOnly.MaxValue);
            return _rulebook.Index.Days.Cut(days).Select(part => Facts.WithDays(key, part.From));
        }

        var fact = _rulebook.Vocabulary.Find(key)!;
        var values = fact.Codes.Select(code => Facts.With(key, code.Code));

        // Where a rule asks for two acts at once, no single one completes it.
        return fact.Type != FactType.CodeSet
            ? values
            : values.Append(Facts.With(key, Rule.Rule.When.Leaves().OfType<HasCode>().Where(leaf => leaf.Fact == key).SelectMany(leaf => leaf.Codes).SelectMany(code => fact.Expand(code.Name))));
    }
}
