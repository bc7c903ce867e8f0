using System.Collections.Generic;
using System.Linq;
using NRules.RuleModel.Builders;

namespace Netralitas.Rules.NRules.Network;

/// <summary>The patterns of the network. Parameters of actions bind to them by name.</summary>
internal static class Patterns
{
    private const string Action = "action";

    /// <summary>An action completed by the rulebook, under conditions; the parameter <c>action</c>.</summary>
    public static void Case(this GroupBuilder group, CaseTests tests, IEnumerable<CaseTest> conditions)
    {
        var pattern = group.Pattern(typeof(ActionCase), Action);
        foreach (var condition in conditions.Prepend(tests.OfRulebook()))
        {
            pattern.Condition(condition.On(Action));
        }
    }
}
