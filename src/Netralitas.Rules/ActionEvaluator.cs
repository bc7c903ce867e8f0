using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

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

    /// <summary>Explains what becomes of every rule, met or not: element by element, with the described values and where they come from.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <param name="places">Where the facts are described, by key (<see cref="ActionReadResult.Places"/>); null when nobody wants to be told.</param>
    /// <returns>The explanation. It looks at every rule and costs far more than an evaluation.</returns>
    /// <exception cref="ArgumentException">The set names a fact or code that the rulebook's vocabulary does not have.</exception>
    public Explanation Explain(FactSet facts, IReadOnlyDictionary<string, SourceSpan>? places = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var index = Rulebook.Index;
        var builder = new ExplanationBuilder(index, facts, ActionCompleter.Complete(index, facts), places ?? ReadOnlyDictionary<string, SourceSpan>.Empty);
        return new Explanation
        {
            Verdict = _evaluator.Evaluate(facts).Verdict,
            Rules = [.. index.Rules.Select(builder.Explain)],
            Rulebook = Rulebook.Stamp,
        };
    }
}
