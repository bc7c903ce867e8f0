using System;
using Netralitas.Rules.Actions;
using NRules.RuleModel;

namespace Netralitas.Rules.NRules;

/// <summary>
/// An action with an identity of its own, to be inserted into a session in the place of a plain <see cref="AsnAction"/>: two that
/// are described alike stay two, and <c>Update</c> or <c>Retract</c> with another instance of the same id means the same action.
/// Immutable.
/// </summary>
public sealed class DescribedAction : IIdentityProvider
{
    private readonly AsnAction? _action;
    private readonly FactSet? _facts;

    /// <summary>An action described by a typed record.</summary>
    /// <param name="id">What tells it from other actions in the session, for example a case number.</param>
    /// <param name="action">The description.</param>
    public DescribedAction(string id, AsnAction action)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(action);
        Id = id;
        _action = action;
    }

    /// <summary>An action described by the keys of the vocabulary, for rulebooks with facts of their own.</summary>
    /// <param name="id">What tells it from other actions in the session, for example a case number.</param>
    /// <param name="facts">The description.</param>
    public DescribedAction(string id, FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(facts);
        Id = id;
        _facts = facts;
    }

    /// <summary>What tells it from other actions.</summary>
    public string Id { get; }

    /// <summary>The description by keys.</summary>
    public FactSet Facts => _facts ?? _action!.ToFactSet();

    /// <summary>The same action, described anew: for <c>session.Update</c>.</summary>
    /// <param name="action">The new description.</param>
    /// <returns>An action with the same id.</returns>
    public DescribedAction With(AsnAction action) => new(Id, action);

    /// <inheritdoc cref="With(AsnAction)"/>
    /// <param name="facts">The new description.</param>
    public DescribedAction With(FactSet facts) => new(Id, facts);

    /// <summary>The identity by which NRules tells facts of this type apart.</summary>
    /// <returns>The id.</returns>
    public object GetIdentity() => Id;
}
