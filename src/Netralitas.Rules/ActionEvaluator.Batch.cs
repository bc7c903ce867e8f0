using System;
using System.Collections.Generic;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Batching;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules;

/// <content>Evaluates many actions: the same results as one by one, in the order of the input.</content>
public sealed partial class ActionEvaluator
{
    private static readonly Func<ActionEvaluator, AsnAction, Assessment> OfAction = static (evaluator, action) => evaluator.Evaluate(action);
    private static readonly Func<ActionEvaluator, FactSet, Assessment> OfFacts = static (evaluator, facts) => evaluator.Evaluate(facts);

    /// <summary>Evaluates typed actions that are all in memory.</summary>
    /// <param name="actions">The described actions.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>The findings, in the order of the actions.</returns>
    /// <exception cref="ArgumentException">An action names a code that the rulebook's vocabulary does not have, or is null. Of several it is the first.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Assessment[] EvaluateMany(ReadOnlySpan<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        ToArray(actions, OfAction, options, cancellationToken);

    /// <summary>Evaluates typed actions that are all in memory.</summary>
    /// <param name="actions">The described actions. The array must not change meanwhile.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>The findings, in the order of the actions.</returns>
    /// <exception cref="ArgumentException">An action names a code that the rulebook's vocabulary does not have, or is null. Of several it is the first.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Assessment[] EvaluateMany(AsnAction[] actions, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        // Before C# 14 an array fits the span and the sequence equally well; this overload decides.
        ArgumentNullException.ThrowIfNull(actions);
        return ToArray<AsnAction>(actions, OfAction, options, cancellationToken);
    }

    /// <summary>Evaluates typed actions into memory of the caller.</summary>
    /// <param name="actions">The described actions.</param>
    /// <param name="results">Takes the findings, in the order of the actions; what is longer than <paramref name="actions"/> stays as it is.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="results"/> is shorter than <paramref name="actions"/>; nothing was evaluated then. Or an action names a
    /// code that the rulebook's vocabulary does not have, or is null; the findings before it were written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; the findings so far were written.</exception>
    public void EvaluateMany(ReadOnlySpan<AsnAction> actions, Span<Assessment> results, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(actions, results, OfAction, options, cancellationToken);

    /// <summary>Evaluates typed actions as they come. Memory does not grow with their number.</summary>
    /// <param name="actions">
    /// The described actions. They are asked for when results are, by the thread that takes the results and by no other, at
    /// most two chunks for each worker ahead of it.
    /// </param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>
    /// The findings, in the order of the actions. Nothing happens before they are asked for. Whoever stops early (<c>break</c>)
    /// stops the workers and disposes of the source, both before the loop is left. Each enumeration starts anew; one
    /// enumeration is for one thread at a time.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    /// <exception cref="ArgumentException">From the enumeration, after all earlier findings: an action names a code that the rulebook's vocabulary does not have, or is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    public IEnumerable<Assessment> EvaluateMany(IEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        EvaluateMany(actions, OfAction, options, cancellationToken);

    /// <summary>Evaluates typed actions as they come from an asynchronous source. Memory does not grow with their number.</summary>
    /// <param name="actions">
    /// The described actions. They are asked for one at a time when results are, at most two chunks for each worker ahead.
    /// While the source lets wait, what has come is evaluated and given. The source gets a token that is cancelled with
    /// <paramref name="cancellationToken"/> and, when there are several workers, when the consumer stops early.
    /// </param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions; a token given with <c>WithCancellation</c> does so, too.</param>
    /// <returns>
    /// The findings, in the order of the actions. Nothing happens before they are asked for. Whoever stops early (<c>break</c>)
    /// stops the workers and disposes of the source, both before the loop is left. Each enumeration starts anew; one
    /// enumeration is for one consumer at a time.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    /// <exception cref="ArgumentException">From the enumeration, after all earlier findings: an action names a code that the rulebook's vocabulary does not have, or is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    public IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        EvaluateMany(actions, OfAction, options, cancellationToken);

    /// <summary>Evaluates actions, described by keys, that are all in memory.</summary>
    /// <param name="facts">The described actions.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>The findings, in the order of the actions.</returns>
    /// <exception cref="ArgumentException">A set names a fact or code that the rulebook's vocabulary does not have, or is null. Of several it is the first.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Assessment[] EvaluateMany(ReadOnlySpan<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        ToArray(facts, OfFacts, options, cancellationToken);

    /// <summary>Evaluates actions, described by keys, that are all in memory.</summary>
    /// <param name="facts">The described actions. The array must not change meanwhile.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>The findings, in the order of the actions.</returns>
    /// <exception cref="ArgumentException">A set names a fact or code that the rulebook's vocabulary does not have, or is null. Of several it is the first.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Assessment[] EvaluateMany(FactSet[] facts, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ToArray<FactSet>(facts, OfFacts, options, cancellationToken);
    }

    /// <summary>Evaluates actions, described by keys, into memory of the caller.</summary>
    /// <param name="facts">The described actions.</param>
    /// <param name="results">Takes the findings, in the order of the actions; what is longer than <paramref name="facts"/> stays as it is.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="results"/> is shorter than <paramref name="facts"/>; nothing was evaluated then. Or a set names a fact or
    /// code that the rulebook's vocabulary does not have, or is null; the findings before it were written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; the findings so far were written.</exception>
    public void EvaluateMany(ReadOnlySpan<FactSet> facts, Span<Assessment> results, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(facts, results, OfFacts, options, cancellationToken);

    /// <summary>Evaluates actions, described by keys, as they come. Memory does not grow with their number.</summary>
    /// <param name="facts">
    /// The described actions. They are asked for when results are, by the thread that takes the results and by no other, at
    /// most two chunks for each worker ahead of it.
    /// </param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions.</param>
    /// <returns>
    /// The findings, in the order of the actions. Nothing happens before they are asked for. Whoever stops early (<c>break</c>)
    /// stops the workers and disposes of the source, both before the loop is left. Each enumeration starts anew; one
    /// enumeration is for one thread at a time.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">From the enumeration, after all earlier findings: a set names a fact or code that the rulebook's vocabulary does not have, or is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    public IEnumerable<Assessment> EvaluateMany(IEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        EvaluateMany(facts, OfFacts, options, cancellationToken);

    /// <summary>Evaluates actions, described by keys, as they come from an asynchronous source. Memory does not grow with their number.</summary>
    /// <param name="facts">
    /// The described actions. They are asked for one at a time when results are, at most two chunks for each worker ahead.
    /// While the source lets wait, what has come is evaluated and given. The source gets a token that is cancelled with
    /// <paramref name="cancellationToken"/> and, when there are several workers, when the consumer stops early.
    /// </param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two actions; a token given with <c>WithCancellation</c> does so, too.</param>
    /// <returns>
    /// The findings, in the order of the actions. Nothing happens before they are asked for. Whoever stops early (<c>break</c>)
    /// stops the workers and disposes of the source, both before the loop is left. Each enumeration starts anew; one
    /// enumeration is for one consumer at a time.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">From the enumeration, after all earlier findings: a set names a fact or code that the rulebook's vocabulary does not have, or is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled.</exception>
    public IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        EvaluateMany(facts, OfFacts, options, cancellationToken);

    /// <summary>
    /// Takes items of any kind through a step of the caller's that reads, evaluates and writes, for callers to whom reading and
    /// writing cost more than evaluating: with several workers the whole step runs in them. Memory does not grow with the
    /// number of items.
    /// </summary>
    /// <typeparam name="TSource">What the input holds, for example a line of a file.</typeparam>
    /// <typeparam name="TResult">What comes of it, for example a line of another.</typeparam>
    /// <param name="source">The items, asked for as in the other overloads.</param>
    /// <param name="step">What is done with each item; with several workers it is called by several threads at a time.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    /// <returns>The results, in the order of the items, as lazily and with the same promises as in the other overloads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="step"/> is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled. What <paramref name="step"/> throws comes from there, too, after all earlier results.</exception>
    public IEnumerable<TResult> EvaluateMany<TSource, TResult>(
        IEnumerable<TSource> source,
        Func<ActionEvaluator, TSource, TResult> step,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Run(source, step, options, cancellationToken);
    }

    /// <summary>Takes items that arrive asynchronously through a step of the caller's, as the overload for sequences does.</summary>
    /// <typeparam name="TSource">What the input holds, for example a message of a queue.</typeparam>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="source">The items, asked for as in the other overloads.</param>
    /// <param name="step">What is done with each item; with several workers it is called by several threads at a time.</param>
    /// <param name="options">Parallelism and progress; one after the other when null.</param>
    /// <param name="cancellationToken">Ends the work between two items, also while waiting for one.</param>
    /// <returns>The results, in the order of the items, as lazily and with the same promises as in the other overloads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="step"/> is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: the work was cancelled. What <paramref name="step"/> throws comes from there, too, after all earlier results.</exception>
    public IAsyncEnumerable<TResult> EvaluateMany<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        Func<ActionEvaluator, TSource, TResult> step,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return RunAsync(source, step, options, cancellationToken);
    }

    private Assessment[] ToArray<TSource>(ReadOnlySpan<TSource> source, Func<ActionEvaluator, TSource, Assessment> step, BatchOptions? options, CancellationToken cancellationToken)
    {
        var results = new Assessment[source.Length];
        Write(source, results, step, options, cancellationToken);
        return results;
    }

    private void Write<TSource>(ReadOnlySpan<TSource> source, Span<Assessment> results, Func<ActionEvaluator, TSource, Assessment> step, BatchOptions? options, CancellationToken cancellationToken)
    {
        if (results.Length < source.Length)
        {
            throw new ArgumentException($"There is room for {results.Length} findings of {source.Length} actions.", nameof(results));
        }

        if (Workers(options).Count == 1)
        {
            var tally = new Tally(options?.Progress);
            for (var at = 0; at < source.Length; at++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[at] = step(this, source[at]);
                tally.Add();
            }

            tally.End();
            return;
        }

        // A span cannot go to another thread; a copy of the references can.
        var next = 0;
        foreach (var result in Run(source.ToArray(), step, options, cancellationToken))
        {
            results[next++] = result;
        }
    }

    private IEnumerable<TResult> Run<TSource, TResult>(IEnumerable<TSource> source, Func<ActionEvaluator, TSource, TResult> step, BatchOptions? options, CancellationToken cancellationToken)
    {
        var (workers, progress) = (Workers(options), options?.Progress);
        Func<TSource, TResult> work = item => step(this, item);
        return workers.Count == 1
            ? OneByOne.Run(source, work, progress, cancellationToken)
            : InChunks.Run(source, work, workers, progress, cancellationToken);
    }

    private IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(IAsyncEnumerable<TSource> source, Func<ActionEvaluator, TSource, TResult> step, BatchOptions? options, CancellationToken cancellationToken)
    {
        var (workers, progress) = (Workers(options), options?.Progress);
        Func<TSource, TResult> work = item => step(this, item);
        return workers.Count == 1
            ? OneByOne.RunAsync(source, work, progress, cancellationToken)
            : InChunks.RunAsync(source, work, workers, progress, cancellationToken);
    }

    private static Workers Workers(BatchOptions? options) => new((options ?? BatchOptions.Default).MaxDegreeOfParallelism, (options ?? BatchOptions.Default).ChunkSize);
}
