using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Evaluation;

/// <summary>
/// Judges one described action: complete, match, set aside, judge. What an assessment says beyond that is written when it is
/// read. Immutable and thread-safe.
/// </summary>
internal sealed class Evaluator(RuleIndex index, RulebookStamp stamp, IReadOnlySet<DateOnly> holidays)
{
    // One for each thread that evaluates at a time; the first stands apart because there is mostly but one.
    private readonly ConcurrentBag<Workplace> _workplaces = [];
    private Workplace? _workplace;

    public RuleIndex Index => index;

    public RulebookStamp Stamp => stamp;

    public IReadOnlySet<DateOnly> Holidays => holidays;

    /// <exception cref="ArgumentException">The facts name a key or code that the vocabulary does not have.</exception>
    public Assessment Evaluate(FactSet facts)
    {
        var workplace = Take();
        try
        {
            return Judge(workplace, workplace.Completer.Complete(facts), facts, null);
        }
        finally
        {
            GiveBack(workplace);
        }
    }

    /// <exception cref="ArgumentException">The action names a code that the vocabulary does not have.</exception>
    public Assessment Evaluate(AsnAction action)
    {
        var workplace = Take();
        try
        {
            return Judge(workplace, workplace.Completer.Complete(action), null, action);
        }
        finally
        {
            GiveBack(workplace);
        }
    }

    private Workplace Take() =>
        Interlocked.Exchange(ref _workplace, null) ?? (_workplaces.TryTake(out var workplace) ? workplace : new Workplace(index));

    private void GiveBack(Workplace workplace)
    {
        if (Interlocked.CompareExchange(ref _workplace, workplace, null) is not null)
        {
            _workplaces.Add(workplace);
        }
    }

    private Assessment Judge(Workplace workplace, CompletedAction completed, FactSet? facts, AsnAction? action)
    {
        var matched = workplace.Matched;
        matched.Clear();
        workplace.Matcher.Match(completed, onlyInForce: true, matched);
        var strongest = RuleResult.NotMet;
        var isLifted = false;
        foreach (var outcome in matched)
        {
            strongest = outcome.Result > strongest ? outcome.Result : strongest;
            isLifted |= outcome.Result == RuleResult.Lifted;
        }

        var verdict =
            strongest >= RuleResult.Presumed ? Verdict.Violation
            : strongest == RuleResult.Open ? Verdict.Undetermined
            : isLifted || workplace.Coverage.IsCovered(completed) ? Verdict.NoViolation
            : Verdict.NoRuleInForce;
        return new Assessment(verdict, new AssessmentWriter(this, verdict, matched.Count == 0 ? [] : [.. matched], facts, action));
    }

    /// <summary>What a thread uses again for each action, so that judging one makes nothing but the assessment.</summary>
    private sealed class Workplace(RuleIndex index)
    {
        public ActionCompleter Completer { get; } = new(index);

        public RuleMatcher Matcher { get; } = new(index);

        public SubjectCoverage Coverage { get; } = new(index);

        public List<RuleOutcome> Matched { get; } = [];
    }
}
