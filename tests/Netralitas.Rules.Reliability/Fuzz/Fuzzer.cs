using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Netralitas.Rules.Reliability.Fuzz.Mutation;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>Makes inputs by number and runs them: the same seed and number are the same input, whatever ran before and beside it.</summary>
internal sealed class Fuzzer(int seed, IReadOnlyList<FuzzTarget> targets)
{
    private static readonly IMutator[] Mutators = [new ByteMutator(), new TokenMutator(), new NodeMutator(), new RuleEdits(), new ActionEdits(), new ClosingMutator()];

    private readonly Dictionary<FuzzTarget, IMutator[]> _mutators = targets.ToDictionary(target => target, target => Mutators.Where(mutator => mutator.Suits(target)).ToArray());
    private readonly int _weights = targets.Sum(target => target.Weight);
    private readonly Dictionary<FuzzInput, (double Milliseconds, long Allocated)> _baselines = new(ReferenceEqualityComparer.Instance);
    private long _next;

    /// <summary>The input that is being run and since when, for whoever watches; each worker has its own entry.</summary>
    public (long Number, long Since)[] Running { get; } = new (long, long)[Environment.ProcessorCount];

    /// <summary>Runs each seed as it is: what it takes is what its children are measured by.</summary>
    public FuzzReport Warm()
    {
        var report = new FuzzReport();
        foreach (var target in targets)
        {
            foreach (var input in target.Seeds)
            {
                var one = new FuzzCase(seed, -1, target, input, "as it is");
                var (outcome, milliseconds, allocated) = (default(FuzzOutcome), double.MaxValue, long.MaxValue);
                for (var times = 0; times < 3; times++)
                {
                    var measured = Measure(one, report);
                    (outcome, milliseconds, allocated) = (measured.Outcome, Math.Min(milliseconds, measured.Milliseconds), Math.Min(allocated, measured.Allocated));
                }

                _baselines[input] = (milliseconds, allocated);
                if (outcome is not null)
                {
                    report.Add(one, outcome, new FuzzCost(milliseconds, 0, allocated, 0));
                }
            }
        }

        return report;
    }

    /// <summary>Runs inputs until all are run or the time is over.</summary>
    public FuzzReport Run(long inputs, int worker, CancellationToken over)
    {
        var report = new FuzzReport();
        while (!over.IsCancellationRequested && Interlocked.Increment(ref _next) - 1 is var number && number < inputs)
        {
            Running[worker] = (number, Stopwatch.GetTimestamp());
            try
            {
                RunOne(number, report);
            }
#pragma warning disable CA1031 // A mistake of the fuzzer's own must not end a run of an hour, and must not go unseen.
            catch (Exception mistake)
#pragma warning restore CA1031
            {
                report.Failures.Add($"--seed {seed} --only {number}: the fuzzer itself failed\n    {mistake}");
            }
        }

        Running[worker] = default;
        return report;
    }

    public void RunOne(long number, FuzzReport report)
    {
        var one = Make(number);
        var (outcome, milliseconds, allocated) = Measure(one, report);
        if (outcome is not null)
        {
            report.Add(one, outcome, Judge(one, milliseconds, allocated, report));
        }
    }

    /// <summary>The input of a number.</summary>
    public FuzzCase Make(long number)
    {
        var random = Numbers(number, 0);
        var target = Target(random.Next(_weights));
        var from = target.Seeds[random.Next(target.Seeds.Count)];
        var other = target.Seeds[random.Next(target.Seeds.Count)];
        var mutators = _mutators[target];
        var (input, names) = (from, new List<string>());

        // Mostly one kind of change; of edits that mean something most are kept free of any other, so that they get far.
        do
        {
            var mutator = mutators[random.Next(2) > 0 ? mutators.Length - 1 : random.Next(mutators.Length)];
            input = mutator.Change(input, other, random);
            names.Add(mutator.Name);
        }
        while (random.Next(5) == 0 && names.Count < 4);

        if (target is IClosed closed && names.Contains(ClosingMutator.Kind))
        {
            input = closed.Close(input);
        }

        return new FuzzCase(seed, number, target, input, names.Distinct().Count() == 1 ? names[0] : "several of these");
    }

    /// <summary>What breaks a promise about an input; null when nothing does.</summary>
    public string? Failure(FuzzCase one) => Try(one, isPrecise: false, out _, out _);

    private string? Try(FuzzCase one, bool isPrecise, out FuzzOutcome? outcome, out (double Milliseconds, long Allocated) taken)
    {
        outcome = null;
        taken = default;
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadClock.Milliseconds(isPrecise);
            var read = one.Target.Read(one.Input);
            taken = (ThreadClock.Milliseconds(isPrecise) - start, GC.GetAllocatedBytesForCurrentThread() - before);
            outcome = one.Target.Check(read, one.Input, Numbers(one.Number, 1));
            return null;
        }
        catch (FuzzException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return $"{thrown.GetType().Name}: {thrown.Message}\n{thrown.StackTrace}";
        }
    }

    private (FuzzOutcome? Outcome, double Milliseconds, long Allocated) Measure(FuzzCase one, FuzzReport report, bool isPrecise = false)
    {
        var failure = Try(one, isPrecise, out var outcome, out var taken);
        if (failure is not null)
        {
            report.Failures.Add($"{one}\n    {failure}");
        }

        return (outcome, taken.Milliseconds, taken.Allocated);
    }

    private FuzzCost Judge(FuzzCase one, double milliseconds, long allocated, FuzzReport report)
    {
        var (usual, usuallyAllocated) = Baseline(one);
        for (var times = 0; times < 3 && IsSuspicious(milliseconds, usual); times++)
        {
            // The machine is shared, and memory is tidied up at any time: only what is slow again and again is slow.
            milliseconds = Math.Min(milliseconds, Measure(one, new FuzzReport(), isPrecise: true).Milliseconds);
        }

        var slowness = milliseconds > FuzzCost.FreeMilliseconds / 10 ? milliseconds / usual : 0;
        var perByte = Math.Max(0, allocated - usuallyAllocated - FuzzCost.FreeBytes) / (double)Math.Max(1, one.Input.Bytes);
        if (milliseconds > FuzzCost.MostMilliseconds || (milliseconds > FuzzCost.FreeMilliseconds && slowness > FuzzCost.MostTimes))
        {
            report.Failures.Add(string.Create(CultureInfo.InvariantCulture, $"{one}\n    took {milliseconds:F0} ms, {slowness:F0} times as long as its seed for each byte"));
        }

        if (perByte > FuzzCost.MostBytesPerByte)
        {
            report.Failures.Add(string.Create(CultureInfo.InvariantCulture, $"{one}\n    allocated {allocated:N0} bytes for {one.Input.Bytes:N0}"));
        }

        return new FuzzCost(milliseconds, slowness, allocated, perByte);
    }

    private static bool IsSuspicious(double milliseconds, double usual) =>
        milliseconds > FuzzCost.MostMilliseconds / 4 || (milliseconds > FuzzCost.FreeMilliseconds / 10 && milliseconds > 10 * usual);

    private (double Milliseconds, long Allocated) Baseline(FuzzCase one)
    {
        var from = one.Target.Seeds.First(input => input.Seed == one.Input.Seed);
        var (milliseconds, allocated) = _baselines.GetValueOrDefault(from, (1, 0));
        return (milliseconds * Math.Max(1, one.Input.Bytes / (double)Math.Max(1, from.Bytes)), allocated);
    }

    private FuzzTarget Target(int at)
    {
        foreach (var target in targets)
        {
            at -= target.Weight;
            if (at < 0)
            {
                return target;
            }
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    // Knuth's multiplier spreads neighbouring numbers; a number's making and running do not share a sequence.
    private Random Numbers(long number, int purpose) => new(unchecked((int)((((ulong)seed << 33) + ((ulong)number * 2) + (ulong)purpose + 1) * 0x9E3779B97F4A7C15UL >> 32)));
}
