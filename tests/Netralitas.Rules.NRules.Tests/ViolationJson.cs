using System.Collections.Generic;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.NRules.Tests;

/// <summary>Violations as the JSON of an assessment writes them, in both languages: all that users ever see of them.</summary>
internal static class ViolationJson
{
    public static string Of(IReadOnlyList<Violation> violations)
    {
        if (violations.Count == 0)
        {
            return "";
        }

        var assessment = new Assessment(Verdict.NoViolation, new OnlyViolations(violations));
        return assessment.ToJson(Language.Indonesian) + assessment.ToJson(Language.English);
    }

    private sealed class OnlyViolations(IReadOnlyList<Violation> violations) : AssessmentSource
    {
        public override RulebookStamp Rulebook => Netralitas.Rules.Rulebook.Default.Stamp;

        public override LocalizedText Reason(Assessment assessment) => new("", "");

        public override IReadOnlyList<Violation> Violations() => violations;

        public override IReadOnlyList<OpenRule> Open() => [];

        public override IReadOnlyList<Question> Questions() => [];

        public override IReadOnlyList<LiftedRule> Lifted() => [];

        public override IReadOnlyList<RuleSetAside> SetAside() => [];

        public override IReadOnlyList<RuleOfAnotherStage> OfAnotherStage() => [];

        public override IReadOnlyList<RuleNotInForce> NotInForce() => [];

        public override IReadOnlyList<PermittedAct> Permissions() => [];

        public override IReadOnlyList<DerivedFact> Derived() => [];

        public override IReadOnlyList<Assumption> Assumptions() => [];

        public override IReadOnlyList<Contradiction> Contradictions() => [];

        public override Recommendation Recommendation(Assessment assessment) => throw new System.NotSupportedException();

        public override DayRange? DecisionDate() => null;

        public override IReadOnlyList<ProceduralStep> Procedure() => [];
    }
}
