using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>The answer as a whole.</summary>
public enum Verdict
{
    /// <summary>At least one violation is established or presumed.</summary>
    Violation,

    /// <summary>No violation is established, but at least one rule could still apply: the questions say what is missing.</summary>
    Undetermined,

    /// <summary>Rules in force cover the act, and none of them is broken.</summary>
    NoViolation,

    /// <summary>No rule in force on the day of the act covers it. This is not the same as "complies".</summary>
    NoRuleInForce,
}

/// <summary>
/// The legal finding for one described action: what was broken, on which basis, with which sanction, why, and what is
/// still missing. Decision support: the competent authority decides. Immutable and thread-safe; the same action and
/// rulebook give an equal assessment.
/// </summary>
public sealed record Assessment
{
    /// <summary>The answer as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why this verdict, in a sentence.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The violations found, by rule id.</summary>
    public required IReadOnlyList<Violation> Violations { get; init; }

    /// <summary>The rules that could still apply and the facts each misses, by rule id.</summary>
    public required IReadOnlyList<OpenRule> Open { get; init; }

    /// <summary>The facts worth asking for next, the one that decides most rules first.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Rules whose elements are met but which a proven exception lifts, by rule id.</summary>
    public required IReadOnlyList<LiftedRule> Lifted { get; init; }

    /// <summary>Rules that yield to another one whose elements are met, by rule id; they count neither as violations nor as open.</summary>
    public required IReadOnlyList<RuleSetAside> SetAside { get; init; }

    /// <summary>
    /// Rules in force that the act would break on another day or at another stage of the election, by rule id: why a penalty
    /// that one expects is absent. Only of tracks on which no violation was found.
    /// </summary>
    public required IReadOnlyList<RuleOfAnotherStage> OfAnotherStage { get; init; }

    /// <summary>Rules that fit the act but were not in force on its day, by rule id; empty when there is a violation, an open rule or a lifted one.</summary>
    public required IReadOnlyList<RuleNotInForce> NotInForce { get; init; }

    /// <summary>Permitted acts that the description fits, by id.</summary>
    public required IReadOnlyList<PermittedAct> Permissions { get; init; }

    /// <summary>The facts that follow from day and calendar.</summary>
    public required IReadOnlyList<DerivedFact> Derived { get; init; }

    /// <summary>The defaults without which the assessment would be another.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>Described facts that the calendar contradicts.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>What may be imposed, after concurrence; null without a violation.</summary>
    public required Recommendation? Recommendation { get; init; }

    /// <summary>The day of the decision that the procedure was taken for; null when it was taken for the day of the act.</summary>
    public required DayRange? DecisionDate { get; init; }

    /// <summary>Who does what next and by when, as the law stands on the day of the decision or else of the act; empty without a violation.</summary>
    public required IReadOnlyList<ProceduralStep> Procedure { get; init; }

    /// <summary>The rulebook that answered.</summary>
    public required RulebookStamp Rulebook { get; init; }
}
