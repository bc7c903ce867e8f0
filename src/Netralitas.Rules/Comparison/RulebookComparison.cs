using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;

namespace Netralitas.Rules.Comparison;

/// <summary>What is different between two rulebooks. Immutable and thread-safe.</summary>
public sealed class RulebookComparison
{
    private readonly Judges _judges;

    internal RulebookComparison(IReadOnlyList<RulebookChange> changes, Judges judges)
    {
        Changes = changes;
        _judges = judges;
    }

    /// <summary>The changes, by subject.</summary>
    public IReadOnlyList<RulebookChange> Changes { get; }

    /// <summary>
    /// Whether it is proven that every action that can be described is judged alike under both: verdict, violations, legal basis,
    /// sanction, recommendation, questions and procedure. The words that findings quote may differ.
    /// </summary>
    public bool NoActionChanges => Changes.All(change => change.IsWording || change.Actions.Count == 0);

    /// <summary>What both rulebooks say of one action, for example one that was judged in the past.</summary>
    /// <param name="facts">The action.</param>
    /// <returns>Both findings and whether they differ.</returns>
    public ActionComparison On(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _judges.Judge(facts);
    }
}
