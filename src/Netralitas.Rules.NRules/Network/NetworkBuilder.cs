using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>
/// The network of a rulebook in two steps: an inserted action is completed; each rule whose elements are met, and that neither
/// an exception nor another rule takes away, yields a violation.
/// </summary>
internal sealed class NetworkBuilder(RuleIndex index)
{
    public IReadOnlyList<IRuleDefinition> Build()
    {
        var violations = new ViolationRules(new CaseTests(index));
        return [.. new CaseRules(index).Build(), .. index.Rules.Select(rule => violations.Build(RuleExpressions.Of(rule, index)))];
    }
}
