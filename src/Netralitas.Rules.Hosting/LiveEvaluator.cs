using System;
using System.Collections.Generic;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Hosting;

/// <summary>Evaluates by the rulebook that is current at each call, and tells the telemetry.</summary>
internal sealed class LiveEvaluator(Func<ActionEvaluator> current, RulesTelemetry telemetry) : IActionEvaluator
{
    private static readonly Func<ActionEvaluator, AsnAction, Assessment> OfAction = static (evaluator, action) => evaluator.Evaluate(action);
    private static readonly Func<ActionEvaluator, FactSet, Assessment> OfFacts = static (evaluator, facts) => evaluator.Evaluate(facts);

    public ActionEvaluator Current => current();

    public IActionEvaluator Snapshot()
    {
        var held = Current;
        return new LiveEvaluator(() => held, telemetry);
    }

    public Assessment Evaluate(AsnAction action) => telemetry.Evaluate(Current, action, OfAction);

    public Assessment Evaluate(FactSet facts) => telemetry.Evaluate(Current, facts, OfFacts);

    public Explanation Explain(FactSet facts, IReadOnlyDictionary<string, SourceSpan>? places = null) => Current.Explain(facts, places);

    public IEnumerable<Assessment> EvaluateMany(IEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Current.EvaluateMany(actions, Measured(OfAction), options, cancellationToken);

    public IEnumerable<Assessment> EvaluateMany(IEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Current.EvaluateMany(facts, Measured(OfFacts), options, cancellationToken);

    public IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<AsnAction> actions, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Current.EvaluateMany(actions, Measured(OfAction), options, cancellationToken);

    public IAsyncEnumerable<Assessment> EvaluateMany(IAsyncEnumerable<FactSet> facts, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Current.EvaluateMany(facts, Measured(OfFacts), options, cancellationToken);

    // No activity for each of what may be millions.
    private Func<ActionEvaluator, TAction, Assessment> Measured<TAction>(Func<ActionEvaluator, TAction, Assessment> evaluate) =>
        (evaluator, action) => telemetry.Measure(evaluator, action, evaluate);
}
