using System;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules;

/// <summary>Evaluates described actions by a rulebook. Immutable and thread-safe; make one and keep it.</summary>
public sealed partial class ActionEvaluator
{
    private readonly Evaluator _evaluator;

    /// <summary>Makes an evaluator for a rulebook.</summary>
    /// <param name="rulebook">The rulebook, for example <see cref="Rulebook.Default"/>.</param>
    /// <param name="options">What the caller adds, such as public holidays; the defaults when null.</param>
    public ActionEvaluator(Rulebook rulebook, EvaluatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        _evaluator = new Evaluator(rulebook.Index, rulebook.Stamp, (options ?? EvaluatorOptions.Default).Holidays);
    }

    /// <summary>The rulebook it evaluates by.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>Evaluates a typed action.</summary>
    /// <param name="action">The described action; what it leaves out is unknown.</param>
    /// <returns>The finding. Whatever is missing or not in force is part of it, never an exception.</returns>
    /// <exception cref="ArgumentException">The action names a code that the rulebook's vocabulary does not have.</exception>
    public Assessment Evaluate(AsnAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _evaluator.Evaluate(action);
    }

    /// <summary>Evaluates an action described by the keys of the vocabulary.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <returns>The finding. Whatever is missing or not in force is part of it, never an exception.</returns>
    /// <exception cref="ArgumentException">The set names a fact or code that the rulebook's vocabulary does not have.</exception>
    public Assessment Evaluate(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _evaluator.Evaluate(facts);
    }
}
