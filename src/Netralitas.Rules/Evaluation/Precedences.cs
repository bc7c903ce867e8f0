using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>A rule that goes before another, and why.</summary>
internal sealed record Governing(RuleOutcome By, Precedence Precedence);

/// <summary>The rules that yield to another one that governs the act, and those that may still have to.</summary>
/// <remarks>
/// A rule governs once it is in force and its elements are met, also when an exception lifts it: what the special rule excuses,
/// the general one does not punish. A rule that itself yields still sets others aside, so that the answer depends on no order.
/// </remarks>
internal sealed class Precedences
{
    private static readonly Precedences None = new([], []);

    private readonly Dictionary<string, Governing> _yields;
    private readonly Dictionary<string, List<Governing>> _doubts;

    private Precedences(Dictionary<string, Governing> yields, Dictionary<string, List<Governing>> doubts)
    {
        _yields = yields;
        _doubts = doubts;
    }

    /// <summary>What the matched rules do to each other.</summary>
    public static Precedences Of(IReadOnlyList<RuleOutcome> matched)
    {
        Precedences? found = null;
        for (var i = 0; i < matched.Count; i++)
        {
            if (matched[i].MayGovernAnother)
            {
                found ??= new Precedences(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
                found.Add(matched[i], matched);
            }
        }

        return found ?? None;
    }

    /// <summary>Whether a rule surely yields.</summary>
    public bool Yields(RuleOutcome outcome) => _yields.Count > 0 && _yields.ContainsKey(outcome.Rule.Rule.Id);

    /// <summary>The rule that one that yields yields to: the first by id where there are several.</summary>
    public Governing YieldsTo(RuleOutcome outcome) => _yields[outcome.Rule.Rule.Id];

    /// <summary>The rules, by id, that would set this one aside if their elements proved to be met.</summary>
    public IReadOnlyList<Governing> MayYieldTo(RuleOutcome outcome) => _doubts.TryGetValue(outcome.Rule.Rule.Id, out var doubts) ? doubts : [];

    /// <summary>The outcome as it stands beside the others: what another rule may yet set aside is not established.</summary>
    public RuleOutcome Weigh(RuleOutcome outcome) =>
        outcome.Result == RuleResult.Established && _doubts.Count > 0 && _doubts.ContainsKey(outcome.Rule.Rule.Id)
            ? outcome with { Result = RuleResult.Presumed }
            : outcome;

    private void Add(RuleOutcome governing, IReadOnlyList<RuleOutcome> matched)
    {
        foreach (var precedence in governing.Rule.Rule.SetsAside)
        {
            foreach (var other in precedence.Rules.Where(other => matched.Any(item => item.Rule.Rule.Id == other.Name && (item.IsViolation || item.Result == RuleResult.Open))))
            {
                if (governing.Governs == Truth.True)
                {
                    _yields.TryAdd(other.Name, new Governing(governing, precedence));
                }
                else if (_doubts.TryGetValue(other.Name, out var doubts))
                {
                    doubts.Add(new Governing(governing, precedence));
                }
                else
                {
                    _doubts[other.Name] = [new Governing(governing, precedence)];
                }
            }
        }
    }
}
