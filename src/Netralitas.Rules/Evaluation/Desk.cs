using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Evaluation;

/// <summary>What writing any part of an assessment needs: the action, what became of the rules, and who writes what.</summary>
internal sealed class Desk
{
    public Desk(RuleIndex index, FactSet facts, IReadOnlyList<RuleOutcome> matched)
    {
        Facts = facts;
        Action = ActionCompleter.Complete(index, facts);
        Violated = [.. matched.Where(outcome => outcome.IsViolation)];
        Open = [.. matched.Where(outcome => outcome.Result == RuleResult.Open)];
        Lifted = [.. matched.Where(outcome => outcome.Result == RuleResult.Lifted)];
        SetAside = [.. matched.Where(outcome => outcome.Result == RuleResult.SetAside)];
        Missing = new MissingFacts(index, Action);
        Citations = new CitationBuilder(index, Action);
        Sanctions = new SanctionBuilder(index, Action, Citations, facts.Find(FactKeys.DecisionDate)?.Days);
        Findings = new FindingBuilder(index, Action, new Precedences(index, Action), Missing, new ElementBuilder(index, facts, Action), Citations, Sanctions);
    }

    public FactSet Facts { get; }

    public CompletedAction Action { get; }

    public List<RuleOutcome> Violated { get; }

    public List<RuleOutcome> Open { get; }

    public List<RuleOutcome> Lifted { get; }

    public List<RuleOutcome> SetAside { get; }

    public MissingFacts Missing { get; }

    public CitationBuilder Citations { get; }

    public SanctionBuilder Sanctions { get; }

    public FindingBuilder Findings { get; }
}
