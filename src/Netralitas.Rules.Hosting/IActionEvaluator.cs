using System;
using System.Collections.Generic;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Hosting;

/// <summary>
/// Evaluates described actions by the rulebook in use, which may be another one at the next call. Each call keeps to the one it began
/// with. Calls that belong together, such as reading an action by the vocabulary and evaluating it, go through one <see cref="Snapshot"/>.
/// Thread-safe; a singleton, to be injected anywhere. It is counted and timed by the meter <c>Netralitas.Rules</c>.
/// </summary>
public interface IActionEvaluator
{
    /// <summary>The library's evaluator on the rulebook in use, with everything it offers: its rulebook, vocabulary and further overloads. Hold it for one piece of work only. What is called on it directly is not counted.</summary>
    /// <exception cref="RulebookException">Nothing loaded the rules at start, and they cannot be loaded.</exception>
    ActionEvaluator Current { get; }

    /// <summary>The same, but by the rulebook in use now, whatever is loaded later. Costs next to nothing; hold it for one piece of work only.</summary>
    /// <returns>An evaluator whose <see cref="Current"/> stays what it is.</returns>
    IActionEvaluator Snapshot();

    /// <summary>Evaluates a typed action.</summary>
    /// <param name="action">The described action; what it leaves out is unknown.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">The action names a code that the rulebook's vocabulary does not have.</exception>
    Assessment Evaluate(AsnAction action);

    /// <summary>Evaluates an action described by the keys of the vocabulary.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">The set names a fact or code that the rulebook's vocabulary does not have.</exception>
    Assessment Evaluate(FactSet facts);

    /// <summary>Explains what becomes of every rule, met or not.</summary>
    /// <param name="facts">The described facts; what it leaves out is unknown.</param>
    /// <param name="places">Where the facts are described, by key (<see cref="ActionReadResult.Places"/>); null when nobody wants to be told.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The set names a fact or code that the rulebook's vocabulary does not have.</exception>
    Explanation Explain(FactSet facts, IReadOnlyDictionary<string, SourceSpan>? places = null);

    /// <summary>Evaluates typed actions one after the other or by several workers, lazily and in order, all by the rulebook in use at this call.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>A finding for each action, with the promises of <see cref="ActionEvaluator"/>.</returns>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    IEnumerable<Assessment> EvaluateMany(IEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates sets of facts one after the other or by several workers, lazily and in order, all by the rulebook in use at this call.</summary>
    /// <param name="facts">The sets of facts.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two sets.</param>
    /// <returns>A finding for each set, with the promises of <see cref="ActionEvaluator"/>.</returns>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    IEnumerable<Assessment> EvaluateMany(IEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates typed actions as they arrive, in order, all by the rulebook in use at this call.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions, also while waiting for one.</param>
    /// <returns>A finding for each action, with the promises of <see cref="ActionEvaluator"/>.</returns>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates sets of facts as they arrive, in order, all by the rulebook in use at this call.</summary>
    /// <param name="facts">The sets of facts.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two sets, also while waiting for one.</param>
    /// <returns>A finding for each set, with the promises of <see cref="ActionEvaluator"/>.</returns>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default);
}
