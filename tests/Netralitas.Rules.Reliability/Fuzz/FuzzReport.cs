using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Diagnostics;

namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>What a run has seen. Not thread-safe: each worker has its own, and they are joined at the end.</summary>
internal sealed class FuzzReport
{
    private readonly SortedDictionary<string, int[]> _targets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int[]> _mutations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);
    private (double Ratio, string What) _slowest;
    private (double Milliseconds, string What) _longest;
    private (long Bytes, string What) _largest;
    private (double Ratio, string What) _hungriest;
    private long _evaluated;

    public List<string> Failures { get; } = [];

    public int Inputs => _targets.Values.Sum(stages => stages.Sum());

    public IReadOnlySet<string> Ids => _ids;

    /// <summary>The share that was accepted of what one kind of change made of one kind of target.</summary>
    public double Accepted(string target, string mutation) =>
        _mutations.TryGetValue(Pair(target, mutation), out var stages) ? stages[(int)FuzzStage.Accepted] / (double)stages.Sum() : 0;

    public void Add(FuzzCase one, FuzzOutcome outcome, FuzzCost cost)
    {
        Count(_targets, one.Target.Name, outcome.Stage);
        Count(_mutations, Pair(one.Target.Name, one.Mutations), outcome.Stage);
        _ids.UnionWith(outcome.Ids);
        _evaluated += outcome.Evaluated;
        _slowest = cost.Slowness > _slowest.Ratio ? (cost.Slowness, one.ToString()) : _slowest;
        _longest = cost.Milliseconds > _longest.Milliseconds ? (cost.Milliseconds, one.ToString()) : _longest;
        _largest = cost.Allocated > _largest.Bytes ? (cost.Allocated, one.ToString()) : _largest;
        _hungriest = cost.BytesPerByte > _hungriest.Ratio ? (cost.BytesPerByte, one.ToString()) : _hungriest;
    }

    public void Join(FuzzReport other)
    {
        foreach (var (all, part) in new[] { (_targets, other._targets), (_mutations, other._mutations) })
        {
            foreach (var (name, stages) in part)
            {
                var sums = all.TryGetValue(name, out var known) ? known : all[name] = new int[stages.Length];
                for (var stage = 0; stage < stages.Length; stage++)
                {
                    sums[stage] += stages[stage];
                }
            }
        }

        _ids.UnionWith(other._ids);
        _evaluated += other._evaluated;
        _slowest = other._slowest.Ratio > _slowest.Ratio ? other._slowest : _slowest;
        _longest = other._longest.Milliseconds > _longest.Milliseconds ? other._longest : _longest;
        _largest = other._largest.Bytes > _largest.Bytes ? other._largest : _largest;
        _hungriest = other._hungriest.Ratio > _hungriest.Ratio ? other._hungriest : _hungriest;
        Failures.AddRange(other.Failures);
    }

    public void Write(TextWriter output)
    {
        Write(output, "Target", _targets);
        Write(output, "Target and changes", _mutations);
        var possible = DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).ToList();
        output.WriteLine(Invariant($"Actions evaluated beside that: {_evaluated:N0}"));
        output.WriteLine(Invariant($"Diagnostic ids reached: {_ids.Count} of {possible.Count}; never: {string.Join(' ', possible.Except(_ids))}"));
        output.WriteLine(Invariant($"Longest: {_longest.Milliseconds:F0} ms ({_longest.What})"));
        output.WriteLine(Invariant($"Slowest beside its seed: {_slowest.Ratio:F1} times ({_slowest.What})"));
        output.WriteLine(Invariant($"Most memory allocated: {_largest.Bytes / 1024.0 / 1024:F1} MiB ({_largest.What})"));
        output.WriteLine(Invariant($"Most beyond {FuzzCost.FreeBytes / 1024 / 1024} MiB: {_hungriest.Ratio:F0} bytes for each of the input ({_hungriest.What})"));
        output.WriteLine(Invariant($"Inputs: {Inputs:N0}, failures: {Failures.Count}"));
        foreach (var failure in Failures)
        {
            output.WriteLine(failure);
        }
    }

    private static string Pair(string target, string mutation) => $"{target}; {mutation}";

    private static void Count(SortedDictionary<string, int[]> counts, string name, FuzzStage stage)
    {
        var stages = counts.TryGetValue(name, out var known) ? known : counts[name] = new int[Enum.GetValues<FuzzStage>().Length];
        stages[(int)stage]++;
    }

    private static void Write(TextWriter output, string title, SortedDictionary<string, int[]> counts)
    {
        output.WriteLine($"{title,-52}{"inputs",10}{"reading",10}{"binding",10}{"checking",10}{"accepted",10}");
        foreach (var (name, stages) in counts)
        {
            var all = stages.Sum();
            output.WriteLine(Invariant($"{name,-52}{all,10:N0}") + string.Concat(stages.Select(count => Invariant($"{count / (double)all,10:P1}"))));
        }

        output.WriteLine();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
