using System;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Evaluation;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>
/// An inserted action completed by one rulebook: the fact that the rulebook's rules match. Completing an action costs more than
/// matching it, and several rulebooks may complete the same one, each in its way.
/// </summary>
internal sealed class ActionCase(RuleIndex index, object source, FactSet facts, object identity) : IIdentityProvider
{
    public RuleIndex Index => index;

    /// <summary>The action as it was inserted.</summary>
    public object Source => source;

    /// <summary>The completed action, and who writes out what is found of it.</summary>
    public Desk Desk { get; } = new(index, facts, []);

    /// <summary>Whether something is so on all parts of the possible days.</summary>
    public bool IsThroughout(Func<FactState, bool> test)
    {
        var parts = Desk.Action.Segments;
        for (var i = 0; i < parts.Count; i++)
        {
            if (!test(parts[i].State))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something is so on some part of the possible days.</summary>
    public bool IsSomewhere(Func<FactState, bool> test)
    {
        var parts = Desk.Action.Segments;
        for (var i = 0; i < parts.Count; i++)
        {
            if (test(parts[i].State))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It outlives updates: made anew for each inserted action, so that no equality of users' facts bears on it.</summary>
    public object GetIdentity() => identity;
}
