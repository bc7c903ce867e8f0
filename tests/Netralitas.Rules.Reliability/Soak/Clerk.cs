using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Hosting;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>One of the threads that evaluate: by every way there is, and often in the midst of a reload.</summary>
internal sealed class Clerk
{
    private static readonly BatchOptions Parallel = new() { MaxDegreeOfParallelism = 2, ChunkSize = 2 };

    private readonly Desk _desk;
    private readonly Random _random;
    private readonly Fault? _plant;
    private readonly IActionEvaluator? _stale;
    private int _newest;

    public Clerk(Desk desk, int seed, Fault? plant)
    {
        (_desk, _random, _plant) = (desk, new Random(seed), plant);
        _stale = plant is Fault.Backwards or Fault.Unsteady ? desk.Evaluator.Snapshot() : null;
    }

    public void Work(TimeSpan rest)
    {
        while (!_desk.Over.IsCancellationRequested)
        {
            _desk.Gate.Pass();
            try
            {
                Piece();
            }
#pragma warning disable CA1031 // Whatever an evaluation throws is what is looked for.
            catch (Exception error)
#pragma warning restore CA1031
            {
                _desk.Faults.Add(Fault.Failed, error.ToString());
            }

            Thread.Sleep(rest);
        }
    }

    private void Piece()
    {
        switch (_random.Next(8))
        {
            case 0:
                ReadLater();
                break;
            case 1:
                Snapshot();
                break;
            case 2:
                Explain();
                break;
            case 3:
                Steady(Any(6), many => Lead(_desk.Evaluator).EvaluateMany(Arriving(many)));
                break;
            case 4:
                Steady(Any(9), many => Lead(_desk.Evaluator).EvaluateMany(Arriving(many), Parallel));
                break;
            case 5:
                Steady(Any(6), many => Lead(_desk.Evaluator).EvaluateMany(ArrivingAsync(many), _random.Next(2) == 0 ? null : Parallel).ToBlockingEnumerable());
                break;
            default:
                One();
                break;
        }
    }

    private void One()
    {
        var described = Any();
        if (_plant == Fault.Failed && _random.Next(10) == 0)
        {
            _desk.Evaluator.Evaluate(FactSet.Empty.With("perbuatan", "tidak_ada"));
        }

        var by = _plant == Fault.Backwards && _random.Next(10) == 0 ? _stale! : _desk.Evaluator;
        var finding = described.Typed is { } typed ? by.Evaluate(typed) : by.Evaluate(described.Facts);
        Follow(_desk.Check(_plant == Fault.Wrong && _random.Next(10) == 0 ? Any() : described, finding));
    }

    // What an assessment says is worked out when it is read, which may be long after its rulebook was replaced.
    private void ReadLater()
    {
        var described = Any();
        var finding = _desk.Evaluator.Evaluate(described.Facts);
        _desk.WaitForAnotherEdition();
        Follow(_desk.Check(described, finding));
    }

    private void Snapshot()
    {
        var held = _desk.Evaluator.Snapshot();
        Steady(Any(4), many => Arriving(many).Select((facts, at) => Lead(held, at).Evaluate(facts)));
    }

    private void Explain()
    {
        var known = _desk.Cases.Where(described => described.IsExplained).ToList();
        var described = known[_random.Next(known.Count)];
        Follow(_desk.Check(described, _desk.Evaluator.Explain(described.Facts)));
    }

    /// <summary>All findings of one piece of work must be by one edition.</summary>
    private void Steady(Case[] many, Func<Case[], IEnumerable<Findings.Assessment>> evaluate)
    {
        var editions = evaluate(many).Select((finding, at) => _desk.Check(many[at], finding)).ToList();
        if (editions.Count != many.Length || editions.Distinct().Count() != 1)
        {
            _desk.Faults.Add(Fault.Unsteady, $"{many.Length} actions were answered by the editions {string.Join(", ", editions)}");
        }

        Follow(editions[0]);
    }

    private void Follow(int? edition)
    {
        if (edition < _newest)
        {
            _desk.Faults.Add(Fault.Backwards, $"edition {edition} answered after edition {_newest}");
        }

        _newest = Math.Max(_newest, edition ?? 0);
    }

    /// <summary>The evaluator to go on with: another one where that is the fault to commit.</summary>
    private IActionEvaluator Lead(IActionEvaluator wanted, int at = 0) => _plant == Fault.Unsteady && at == 1 ? _stale! : wanted;

    private IEnumerable<FactSet> Arriving(Case[] many)
    {
        for (var at = 0; at < many.Length; at++)
        {
            if (at == many.Length / 2)
            {
                _desk.WaitForAnotherEdition();
            }

            yield return many[at].Facts;
        }
    }

    private async IAsyncEnumerable<FactSet> ArrivingAsync(Case[] many)
    {
        foreach (var facts in Arriving(many))
        {
            await Task.Yield();
            yield return facts;
        }
    }

    private Case[] Any(int count) => [.. Enumerable.Range(0, count).Select(_ => Any())];

    private Case Any() => _desk.Cases[_random.Next(_desk.Cases.Count)];
}
