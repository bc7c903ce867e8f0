using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Policies: one for each track, with sound conditions.</summary>
internal static class PolicyCheck
{
    public static void Run(CheckContext context)
    {
        var policies = context.Content.Policies.Where(policy => context.IsSound(policy.Span)).ToList();
        context.CheckUnique(policies.Select(policy => (CodeNames<ViolationKind>.Of(policy.Kind), policy.Span)));
        foreach (var (policy, factor) in policies.SelectMany(policy => policy.Factors, (policy, factor) => (policy, factor)))
        {
            context.CheckLevels(factor.Levels, policy.Kind);
            context.CheckCondition(factor.When);
        }
    }
}
