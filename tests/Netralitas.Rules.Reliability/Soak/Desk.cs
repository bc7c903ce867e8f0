using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Hosting;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>What the evaluating threads share, and what they did. Thread-safe.</summary>
internal sealed class Desk(IActionEvaluator evaluator, IRulebookMonitor monitor, IReadOnlyList<Case> cases, FindingChecker checker, Faults faults, Gate gate, CancellationToken over)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly long[] _findings = new long[Enum.GetValues<Verdict>().Length];
    private long _explanations;
    private long _spanning;

    public IActionEvaluator Evaluator => evaluator;

    public IReadOnlyList<Case> Cases => cases;

    public Faults Faults => faults;

    public Gate Gate => gate;

    public CancellationToken Over => over;

    /// <summary>Findings that were checked.</summary>
    public long Findings => _findings.Sum();

    public long Explanations => Interlocked.Read(ref _explanations);

    /// <summary>Pieces of work in the midst of which another edition came into use.</summary>
    public long Spanning => Interlocked.Read(ref _spanning);

    public long Of(Verdict verdict) => Interlocked.Read(ref _findings[(int)verdict]);

    public int? Check(Case described, Assessment finding)
    {
        Interlocked.Increment(ref _findings[(int)finding.Verdict]);
        return checker.Check(described, finding);
    }

    public int? Check(Case described, Explanation explanation)
    {
        Interlocked.Increment(ref _explanations);
        return checker.Check(described, explanation);
    }

    /// <summary>Waits, in the midst of a piece of work, until another edition is in use.</summary>
    public void WaitForAnotherEdition()
    {
        var before = monitor.Status.Digest;
        var start = Environment.TickCount64;
        while (!over.IsCancellationRequested && !gate.IsShut && Environment.TickCount64 - start < LongestWait.TotalMilliseconds)
        {
            if (monitor.Status.Digest != before)
            {
                Interlocked.Increment(ref _spanning);
                return;
            }

            Thread.Sleep(1);
        }
    }
}
