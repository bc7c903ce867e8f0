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
/// rulebook give the same assessment.
/// </summary>
/// <remarks>
/// The verdict is there at once. Everything else is worked out when it is first read and then kept, so that an assessment of
/// which only the verdict and the rules broken are read costs next to nothing.
/// </remarks>
public sealed class Assessment
{
    private readonly AssessmentSource _source;
    private LocalizedText? _reason;
    private IReadOnlyList<Violation>? _violations;
    private IReadOnlyList<OpenRule>? _open;
    private IReadOnlyList<Question>? _questions;
    private IReadOnlyList<LiftedRule>? _lifted;
    private IReadOnlyList<RuleSetAside>? _setAside;
    private IReadOnlyList<RuleOfAnotherStage>? _ofAnotherStage;
    private IReadOnlyList<RuleNotInForce>? _notInForce;
    private IReadOnlyList<PermittedAct>? _permissions;
    private IReadOnlyList<DerivedFact>? _derived;
    private IReadOnlyList<Assumption>? _assumptions;
    private IReadOnlyList<Contradiction>? _contradictions;
    private Recommendation? _recommendation;
    private IReadOnlyList<ProceduralStep>? _procedure;

    internal Assessment(Verdict verdict, AssessmentSource source)
    {
        Verdict = verdict;
        _source = source;
    }

    /// <summary>The answer as a whole.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why this verdict, in a sentence.</summary>
    public LocalizedText Reason => Kept.Get(ref _reason, this, static assessment => assessment._source.Reason(assessment));

    /// <summary>The violations found, by rule id.</summary>
    public IReadOnlyList<Violation> Violations => Kept.Get(ref _violations, _source, static source => source.Violations());

    /// <summary>The rules that could still apply and the facts each misses, by rule id.</summary>
    public IReadOnlyList<OpenRule> Open => Kept.Get(ref _open, _source, static source => source.Open());

    /// <summary>Exactly the facts that can still change whether a rule is broken, the one that decides most rules first.</summary>
    public IReadOnlyList<Question> Questions => Kept.Get(ref _questions, _source, static source => source.Questions());

    /// <summary>Rules whose elements are met but which a proven exception lifts, by rule id.</summary>
    public IReadOnlyList<LiftedRule> Lifted => Kept.Get(ref _lifted, _source, static source => source.Lifted());

    /// <summary>Rules that yield to another one whenever their own elements are met, by rule id; they count neither as violations nor as open.</summary>
    public IReadOnlyList<RuleSetAside> SetAside => Kept.Get(ref _setAside, _source, static source => source.SetAside());

    /// <summary>
    /// Rules in force that the act would break on another day or at another stage of the election, by rule id: why a penalty
    /// that one expects is absent. Only of tracks on which no violation was found.
    /// </summary>
    public IReadOnlyList<RuleOfAnotherStage> OfAnotherStage => Kept.Get(ref _ofAnotherStage, _source, static source => source.OfAnotherStage());

    /// <summary>Rules that fit the act but were not in force on its day, by rule id; empty when there is a violation, an open rule or a lifted one.</summary>
    public IReadOnlyList<RuleNotInForce> NotInForce => Kept.Get(ref _notInForce, _source, static source => source.NotInForce());

    /// <summary>Permitted acts that the description fits, by id.</summary>
    public IReadOnlyList<PermittedAct> Permissions => Kept.Get(ref _permissions, _source, static source => source.Permissions());

    /// <summary>The facts that follow from day and calendar.</summary>
    public IReadOnlyList<DerivedFact> Derived => Kept.Get(ref _derived, _source, static source => source.Derived());

    /// <summary>The defaults without which the assessment would be another.</summary>
    public IReadOnlyList<Assumption> Assumptions => Kept.Get(ref _assumptions, _source, static source => source.Assumptions());

    /// <summary>Described facts that the calendar contradicts.</summary>
    public IReadOnlyList<Contradiction> Contradictions => Kept.Get(ref _contradictions, _source, static source => source.Contradictions());

    /// <summary>What may be imposed, after concurrence; null without a violation.</summary>
    public Recommendation? Recommendation => Verdict == Verdict.Violation ? Kept.Get(ref _recommendation, this, static assessment => assessment._source.Recommendation(assessment)) : null;

    /// <summary>The day of the decision that the procedure was taken for; null when it was taken for the day of the act.</summary>
    public DayRange? DecisionDate => _source.DecisionDate();

    /// <summary>Who does what next and by when, as the law stands on the day of the decision or else of the act; empty without a violation.</summary>
    public IReadOnlyList<ProceduralStep> Procedure => Kept.Get(ref _procedure, _source, static source => source.Procedure());

    /// <summary>The rulebook that answered.</summary>
    public RulebookStamp Rulebook => _source.Rulebook;
}
