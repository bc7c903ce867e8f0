using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Testing;

/// <summary>What the rule files cite, and what a finding cites.</summary>
internal static class Citations
{
    /// <summary>Every citation of a provision in the rule files, with the id of what cites it.</summary>
    public static IEnumerable<(ProvisionReference Provision, string By)> In(RulebookContent content) =>
        content.Rules.SelectMany(rule => Of(rule), (rule, norm) => (norm, rule.Id))
            .Concat(content.Regimes.SelectMany(regime => Of(regime), (regime, norm) => (norm, regime.Id)))
            .Concat(content.Permissions.SelectMany(permission => permission.Basis, (permission, norm) => (norm, permission.Id)))
            .Concat(content.Steps.SelectMany(step => step.Basis, (step, norm) => (norm, step.Id)))
            .SelectMany(pair => pair.norm.Homes, (pair, home) => (home, pair.Id));

    /// <summary>Every provision that a finding cites, some more than once.</summary>
    public static IEnumerable<LegalBasis> In(Assessment assessment)
    {
        var violations = assessment.Violations.SelectMany(violation => violation.LegalBasis
            .Concat(violation.Sanction.Basis)
            .Concat(Of(violation.Sanction.Options))
            .Concat(violation.Sanction.LaterLaw.SelectMany(later => Of(later.Options)))
            .Concat(violation.Exceptions.SelectMany(exception => exception.Basis)));
        var tracks = (assessment.Recommendation?.Tracks ?? []).SelectMany(track => Of(track.Options).Concat(track.Because.SelectMany(reason => reason.Basis)));
        return violations
            .Concat(tracks)
            .Concat(assessment.Lifted.SelectMany(lifted => lifted.By).SelectMany(exception => exception.Basis))
            .Concat(assessment.SetAside.SelectMany(rule => rule.Basis))
            .Concat(assessment.Permissions.SelectMany(permission => permission.Basis))
            .Concat(assessment.Procedure.SelectMany(step => step.Basis));
    }

    private static IEnumerable<LegalBasis> Of(IEnumerable<SanctionChoice> options) => options.SelectMany(option => option.Basis);

    private static IEnumerable<LegalNorm> Of(Rule rule) => rule.LegalBasis
        .Concat(rule.Sanction.Basis)
        .Concat(rule.Exceptions.SelectMany(exception => exception.Basis))
        .Concat(rule.SetsAside.SelectMany(precedence => precedence.Basis));

    private static IEnumerable<LegalNorm> Of(SanctionRegime regime) => regime.ConcurrenceBasis
        .Concat(regime.Adjustments.SelectMany(adjustment => adjustment.Basis))
        .Concat(regime.Levels.SelectMany(level => level.Options).SelectMany(option => option.Basis));
}
