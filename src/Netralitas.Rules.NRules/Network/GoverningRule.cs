using System;
using System.Linq;
using Netralitas.Rules.Compilation;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>That a rule which goes before others governs an action, or may still prove to.</summary>
/// <param name="isSure">Whether it is in force and its elements are met; otherwise what is unknown may still make it so.</param>
internal sealed class GoverningRule(ActionCase action, CompiledRule rule, bool isSure) : IIdentityProvider
{
    private readonly object _identity = (action.GetIdentity(), rule.Number, isSure);

    public CompiledRule Rule => rule;

    /// <summary>Whether it goes before this rule, surely or not, as asked.</summary>
    public bool SetsAside(string other, bool surely) =>
        surely == isSure && rule.Rule.SetsAside.Any(precedence => precedence.Rules.Any(named => string.Equals(named.Name, other, StringComparison.Ordinal)));

    public bool IsOf(ActionCase other) => ReferenceEquals(action.GetIdentity(), other.GetIdentity());

    public object GetIdentity() => _identity;
}
