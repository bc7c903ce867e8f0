using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>A rule that goes before another, and why.</summary>
internal sealed record Governing(Rule By, Precedence Precedence);

/// <summary>Names the rules that go before another one in an action, surely or possibly.</summary>
/// <remarks>
/// A rule governs once it is in force and its elements are met, also when an exception lifts it: what the special rule excuses,
/// the general one does not punish. A rule that itself yields still sets others aside, so that the answer depends on no order.
/// What that makes of a rule is part of its diagram.
/// </remarks>
internal sealed class Precedences(RuleIndex index, CompletedAction action)
{
    /// <summary>The rule that one that is set aside yields to: the first by id that surely governs, or else that may.</summary>
    public Governing YieldsTo(CompiledRule rule)
    {
        var superiors = Of(rule).ToList();
        return (superiors.Find(pair => pair.Governs == Truth.True) is { Governing: { } surely } ? surely : superiors.Find(pair => pair.Governs != Truth.False).Governing)!;
    }

    /// <summary>The rules, by id, that would set this one aside if their elements proved to be met.</summary>
    public IEnumerable<Governing> MayYieldTo(CompiledRule rule) => Of(rule).Where(pair => pair.Governs == Truth.Unknown).Select(pair => pair.Governing);

    /// <summary>Whether a rule is in force and its elements are met, on all possible days.</summary>
    private Truth Governs(CompiledRule rule) => action.Ask(state => rule.When.Evaluate(state, rule.Rule.Validity));

    /// <summary>The rules that go before this one, by id, and whether each surely or possibly governs.</summary>
    public IEnumerable<(Governing Governing, Truth Governs)> Of(CompiledRule rule) =>
        rule.Superiors.Select(superior => (
            new Governing(superior, superior.SetsAside.First(precedence => precedence.Rules.Any(other => other.Name == rule.Rule.Id))),
            Governs(index.Rule(superior.Id))));
}
