using System;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules;

/// <summary>
/// A violation together with the action it was found of, by which rules of your own join the two. There is one for each
/// <see cref="Findings.Violation"/> in a session. Immutable.
/// </summary>
public sealed class ActionViolation : IIdentityProvider
{
    private readonly object _source;
    private readonly object _identity;

    internal ActionViolation(object source, object identity, Violation violation)
    {
        _source = source;
        _identity = identity;
        Violation = violation;
    }

    /// <summary>The violation, itself a fact of the session, too.</summary>
    public Violation Violation { get; }

    /// <summary>The action as it was inserted; null when that was a <see cref="DescribedAction"/>.</summary>
    public AsnAction? Action => _source as AsnAction;

    /// <summary>The id of the <see cref="DescribedAction"/> that was inserted; null when it was a plain <see cref="AsnAction"/>.</summary>
    public string? ActionId => (_source as DescribedAction)?.Id;

    /// <summary>Whether it was found of this action.</summary>
    /// <param name="action">An action of the session.</param>
    /// <returns>True when this action was inserted.</returns>
    public bool IsOf(AsnAction action) => ReferenceEquals(_source, action) || (_source is AsnAction own && own == action);

    /// <inheritdoc cref="IsOf(AsnAction)"/>
    /// <param name="action">An action of the session.</param>
    public bool IsOf(DescribedAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return ActionId == action.Id;
    }

    /// <summary>The identity by which NRules tells facts of this type apart.</summary>
    /// <returns>One object for each action and rule.</returns>
    public object GetIdentity() => _identity;
}
