using System.Collections.Generic;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Findings;

/// <summary>Works out the parts of an assessment when they are read. Thread-safe; each call works anew.</summary>
internal abstract class AssessmentSource
{
    public abstract RulebookStamp Rulebook { get; }

    /// <param name="assessment">Whose other parts it may read: what is worked out there is kept there.</param>
    public abstract LocalizedText Reason(Assessment assessment);

    public abstract IReadOnlyList<Violation> Violations();

    public abstract IReadOnlyList<OpenRule> Open();

    public abstract IReadOnlyList<Question> Questions();

    public abstract IReadOnlyList<LiftedRule> Lifted();

    public abstract IReadOnlyList<RuleSetAside> SetAside();

    public abstract IReadOnlyList<RuleOfAnotherStage> OfAnotherStage();

    public abstract IReadOnlyList<RuleNotInForce> NotInForce();

    public abstract IReadOnlyList<PermittedAct> Permissions();

    public abstract IReadOnlyList<DerivedFact> Derived();

    public abstract IReadOnlyList<Assumption> Assumptions();

    public abstract IReadOnlyList<Contradiction> Contradictions();

    /// <inheritdoc cref="Reason"/>
    public abstract Recommendation Recommendation(Assessment assessment);

    public abstract DayRange? DecisionDate();

    public abstract IReadOnlyList<ProceduralStep> Procedure();
}
