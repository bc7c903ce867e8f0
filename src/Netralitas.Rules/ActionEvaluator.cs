using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
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
        Holidays = (options ?? EvaluatorOptions.Default).Holidays;
        _evaluator = new Evaluator(rulebook.Index, rulebook.Stamp, Holidays);
    }

    /// <summary>The rulebook it evaluates by.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The public holidays it was given.</summary>
    internal IReadOnlySet<DateOnly> Holidays { get; }

    /// <summary>Evaluates a typed action.</summary>
    /// <param name="action">The described action; what it leaves out is unknown.</param>
    /// <returns>The finding. Whatever is missing or not in force is part of it, never an exception.</returns>
    /// <exception cref="ArgumentException">The action names a code that the rulebook's vocabulary does not have, or a range of days that is reversed; see <see cref="TryEvaluate(AsnAction, out Assessment?, out IReadOnlyList{LocalizedText})"/>.</exception>
    public Assessment Evaluate(AsnAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _evaluator.Evaluate(action);
    }

    /// <summary>Evaluates an action described by the keys of the vocabulary.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <returns>The finding. Whatever is missing or not in force is part of it, never an exception.</returns>
    /// <exception cref="ArgumentException">The set names a fact or code that the rulebook's vocabulary does not have, or a value that does not fit; see <see cref="TryEvaluate(FactSet, out Assessment?, out IReadOnlyList{LocalizedText})"/>.</exception>
    public Assessment Evaluate(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _evaluator.Evaluate(facts);
    }

    /// <summary>Evaluates a typed action whose codes may be wrong, such as those of a database or a form.</summary>
    /// <param name="action">The described action; what it leaves out is unknown.</param>
    /// <param name="assessment">The finding; null when there are problems.</param>
    /// <param name="problems">Each code the rulebook's vocabulary does not have, with those it has and the nearest; each range of days that is reversed. Empty when all is well.</param>
    /// <returns>Whether there is a finding.</returns>
    public bool TryEvaluate(AsnAction action, [NotNullWhen(true)] out Assessment? assessment, out IReadOnlyList<LocalizedText> problems)
    {
        ArgumentNullException.ThrowIfNull(action);
        return TryEvaluate(action.ToFactSet(), out assessment, out problems);
    }

    /// <summary>Evaluates an action described by keys that may be wrong.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <param name="assessment">The finding; null when there are problems.</param>
    /// <param name="problems">
    /// Each key and code the rulebook's vocabulary does not have, with those it has and the nearest; each value of another type than the
    /// fact; each range of days that is reversed. Empty when all is well.
    /// </param>
    /// <returns>Whether there is a finding.</returns>
    public bool TryEvaluate(FactSet facts, [NotNullWhen(true)] out Assessment? assessment, out IReadOnlyList<LocalizedText> problems)
    {
        ArgumentNullException.ThrowIfNull(facts);
        problems = FactChecker.Check(facts, Rulebook.Vocabulary);
        assessment = problems.Count == 0 ? _evaluator.Evaluate(facts) : null;
        return assessment is not null;
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
