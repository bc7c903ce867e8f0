using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Policies: one for each track, with sound conditions.</summary>
internal static class PolicyCheck
{
    public static void Run(CheckContext context)
    {
        var policies = context.Content.Policies.Where(policy => context.IsSound(policy.Span)).ToList();

        // One that ends has given way to another.
        context.CheckUnique(policies.Where(policy => policy.Validity.Until is null).Select(policy => (CodeNames<ViolationKind>.Of(policy.Kind), policy.Span)));
        var options = context.Content.Regimes
            .SelectMany(regime => regime.Levels.SelectMany(level => level.Options), (regime, option) => (regime.Kind, option.Code))
            .GroupBy(pair => pair.Kind, pair => pair.Code)
            .ToDictionary(same => same.Key, same => same.ToHashSet());
        foreach (var (policy, limit) in policies.SelectMany(policy => policy.Limits, (policy, limit) => (policy, limit)))
        {
            context.CheckCondition(limit.OnlyWhen);
            var kinds = options.GetValueOrDefault(policy.Kind, []);
            foreach (var unknown in limit.Kinds.Where(kind => !kinds.Contains(kind.Name)))
            {
                context.ReportUnknown(ReferenceDiagnostics.UnknownOptionOfKind, RuleFiles.Regimes, unknown.Span, unknown.Name, kinds, unknown.Name, CodeNames<ViolationKind>.Of(policy.Kind));
            }
        }

        foreach (var (policy, factor) in policies.SelectMany(policy => policy.Factors, (policy, factor) => (policy, factor)))
        {
            context.CheckLevels(factor.Levels, policy.Kind);
            context.CheckCondition(factor.When);
        }
    }
}
