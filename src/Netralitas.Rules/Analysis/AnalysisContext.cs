using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;

namespace Netralitas.Rules.Analysis;

/// <summary>What analyzers share: the rulebook, and one space for all rules.</summary>
/// <param name="progress">Told how far the analysis is, from 0 to 1.</param>
internal sealed class AnalysisContext(RuleIndex index, IProgress<double>? progress = null, CancellationToken cancellation = default)
{
    private readonly SearchSpace _search = new(index, () => new FactSpace(index, index.Rules, index.Permissions.Select(permission => permission.Permission.When)));

    public RuleIndex Index => index;

    public FactSpace Space => _search.Space;

    public WitnessFinder Witnesses => _search.Witnesses;

    /// <summary>Notes that so many of so many steps are done.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the analysis any more.</exception>
    public void Report(int done, int all)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report((double)done / all);
    }

    /// <summary>What is found of a rule, alone or beside something else; or that the two are too complex to tell.</summary>
    public IReadOnlyList<Found> Ask(CompiledRule rule, string other, Func<IEnumerable<Found>> question) => _search.Answer<IReadOnlyList<Found>>(
        () => [.. question()],
        () => [new Found(AnalysisDiagnostics.NotAnalysed, rule.Rule.Span, [rule.Rule.Id, other], null, rule.Rule.Id, other)]);

    /// <inheritdoc cref="SearchSpace.Answer"/>
    public T Answer<T>(Func<T> question, Func<T> tooLarge) => _search.Answer(question, tooLarge);

    /// <summary>Where a rule is broken, by a single act if it can be.</summary>
    public int Broken(CompiledRule rule) => Space.PreferOneAct(Space.Where(rule, RuleDiagram.Broken));

    /// <summary>Whether a completed action establishes a rule.</summary>
    public static bool IsEstablished(CompiledRule rule, CompletedAction action) => RuleMatcher.Match(rule, action).Result == RuleResult.Established;

    /// <summary>An action that establishes a rule, or null when there is none.</summary>
    public FactSet? Establish(CompiledRule rule) =>
        Witnesses.Find(Broken(rule), rule.Rule.Validity, action => IsEstablished(rule, action));
}
