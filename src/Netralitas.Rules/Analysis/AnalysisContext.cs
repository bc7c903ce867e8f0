using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Evaluation;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Analysis;

/// <summary>What analyzers share: the rulebook, one space for all rules, and what was worked out in it.</summary>
internal sealed class AnalysisContext
{
    private readonly Dictionary<CompiledRule, int> _broken = [];
    private readonly Dictionary<CompiledRule, FactSet?> _established = [];
    private readonly int _oneCodeEach;

    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _cancellation;

    /// <param name="nodeLimit">The most nodes of the space for all rules.</param>
    /// <param name="progress">Told how far the analysis is, from 0 to 1.</param>
    public AnalysisContext(RuleIndex index, int nodeLimit = FactSpace.NodeLimit, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        _progress = progress;
        _cancellation = cancellation;
        Index = index;
        Space = new FactSpace(index, index.Rules, index.Permissions.Select(permission => permission.Permission.When), nodeLimit);
        Witnesses = new WitnessFinder(index, Space);
        _oneCodeEach = Space.OneCodeEach();
    }

    public RuleIndex Index { get; }

    public FactSpace Space { get; }

    public WitnessFinder Witnesses { get; }

    /// <summary>Notes that so many of so many steps are done.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the analysis any more.</exception>
    public void Report(int done, int all)
    {
        _cancellation.ThrowIfCancellationRequested();
        _progress?.Report((double)done / all);
    }

    /// <summary>
    /// Where a rule is broken by a single act, if it can be. Several acts in one description break several rules; that says
    /// nothing of the rules.
    /// </summary>
    public int BrokenByOneAct(CompiledRule rule)
    {
        if (!_broken.TryGetValue(rule, out var known))
        {
            var broken = Space.Where(rule, RuleDiagram.Broken);
            var byOneAct = ByOneAct(broken);
            _broken[rule] = known = byOneAct == FactSpace.Nowhere ? broken : byOneAct;
        }

        return known;
    }

    /// <summary>The part of a region in which a single act is described.</summary>
    public int ByOneAct(int region) => Space.And(region, _oneCodeEach);

    /// <summary>An action in a region, by a single act where one will do.</summary>
    public FactSet? Find(int region, ValidityPeriod days, Func<CompletedAction, bool> shows) =>
        Witnesses.Find(ByOneAct(region), days, shows) ?? Witnesses.Find(region, days, shows);

    /// <summary>Whether a completed action establishes a rule.</summary>
    public static bool IsEstablished(CompiledRule rule, CompletedAction action) => RuleMatcher.Match(rule, action).Result == RuleResult.Established;

    /// <summary>An action that establishes a rule, or null when there is none.</summary>
    public FactSet? Establish(CompiledRule rule)
    {
        if (!_established.TryGetValue(rule, out var known))
        {
            _established[rule] = known = Find(Space.Where(rule, RuleDiagram.Broken), rule.Rule.Validity, action => IsEstablished(rule, action));
        }

        return known;
    }

    /// <summary>What a check of some rules finds; where their diagrams grow too large, that nothing can be said of them.</summary>
    public IReadOnlyList<Found> Check(SourceSpan place, IReadOnlyList<string> subjects, Func<IEnumerable<Found>> check) =>
        Answer<IReadOnlyList<Found>>(
            () => [.. check()],
            () => [new Found(AnalysisDiagnostics.NotAnalysed, place, subjects, null, string.Join(", ", subjects))]);

    /// <summary>Answers a question that makes diagrams, or says what stands in for an answer where they grow too large.</summary>
    public T Answer<T>(Func<T> question, Func<T> tooLarge)
    {
        try
        {
            Space.Begin();
            return question();
        }
        catch (DiagramTooLargeException)
        {
            return tooLarge();
        }
    }
}
