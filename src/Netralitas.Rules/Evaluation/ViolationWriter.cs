using System;
using System.Collections.Generic;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Evaluation;

/// <summary>Writes out a violation part by part.</summary>
/// <param name="findings">Who writes; asked only when there is something to write.</param>
internal sealed class ViolationWriter(RuleOutcome outcome, Func<FindingBuilder> findings) : ViolationSource
{
    public override string Rule => outcome.Rule.Rule.Id;

    public override ViolationKind Kind => outcome.Rule.Rule.Kind;

    public override Standing Standing => outcome.Result == RuleResult.Established ? Standing.Established : Standing.Presumed;

    public override LocalizedText Title => outcome.Rule.Rule.Title;

    public override Verification Verification => outcome.Rule.Rule.Source.Verification;

    public override IReadOnlyList<LegalBasis> LegalBasis() => findings().LegalBasis(outcome.Rule);

    public override Sanction Sanction() => findings().Sanction(outcome.Rule);

    public override SourceNote Source() => findings().Source(outcome.Rule);

    public override IReadOnlyList<Element> Elements() => findings().Elements(outcome.Rule);

    public override IReadOnlyList<ExceptionConsidered> Exceptions() => findings().Exceptions(outcome.Rule);

    public override IReadOnlyList<UnlessShown> UnlessShown() => findings().UnlessShown(outcome.Rule);

    public override IReadOnlyList<Note> Notes() => findings().Notes(outcome.Rule);
}
