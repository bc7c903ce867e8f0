using System.Collections.Generic;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>The rules of one rulebook, made once. Immutable and thread-safe.</summary>
internal sealed class RulebookRepository : IRuleRepository
{
    private readonly RuleSet _rules;

    public RulebookRepository(Rulebook rulebook)
    {
        _rules = new RuleSet("Netralitas.Rules " + rulebook.Digest);
        _rules.Add(new NetworkBuilder(rulebook.Index).Build());
    }

    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];
}
