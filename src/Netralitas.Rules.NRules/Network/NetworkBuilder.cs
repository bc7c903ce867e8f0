using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>
/// The network of a rulebook in three steps: an inserted action is completed; rules that go before others say whether they
/// govern it; each rule whose elements hold, that no exception lifts and that none of those sets aside, yields a violation.
/// </summary>
internal sealed class NetworkBuilder(RuleIndex index)
{
    public IReadOnlyList<IRuleDefinition> Build()
    {
        var tests = new CaseTests(index);
        var governing = new GoverningRules(tests);
        var violations = new ViolationRules(tests);
        var rules = index.Rules.Select(rule => RuleExpressions.Of(rule, index)).ToList();
        var yielding = index.Rules.SelectMany(rule => rule.Rule.SetsAside).SelectMany(precedence => precedence.Rules).Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. new CaseRules(index).Build(),
            .. rules.Where(rule => rule.Rule.Rule.SetsAside.Count > 0).SelectMany(governing.Build),
            .. rules.Select(rule => violations.Build(rule, yielding.Contains(rule.Rule.Rule.Id))),
        ];
    }
}
