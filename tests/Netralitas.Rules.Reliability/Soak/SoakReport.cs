using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Netralitas.Rules.Findings;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>What a soak came to.</summary>
internal sealed record SoakReport
{
    private const double Mebibyte = 1024 * 1024;

    public required SoakOptions Options { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required int Edits { get; init; }

    /// <summary>The last edition: how many good edits there were.</summary>
    public required int Edition { get; init; }

    public required IReadOnlyDictionary<string, int> Done { get; init; }

    public required long Accepted { get; init; }

    public required long Rejected { get; init; }

    public required long Unchanged { get; init; }

    public required IReadOnlyList<(Verdict Verdict, long Count)> Findings { get; init; }

    public required long Explanations { get; init; }

    public required long Spanning { get; init; }

    /// <summary>Findings by a folder of two editions that lay there so while its writer paused for as long as the library waits.</summary>
    public required int HalfWritten { get; init; }

    public required IReadOnlyList<Sample> Samples { get; init; }

    public required Faults Faults { get; init; }

    public void Write(TextWriter output)
    {
        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

        Line($"rules: {(Options.IsOfShippedRules ? "shipped" : "small")}; threads: {Options.Threads}; an edit every {Options.Every.TotalMilliseconds} ms at most; quiet period: {Options.QuietPeriod.TotalMilliseconds} ms; seed: {Options.Seed}");
        Line($"time: {Elapsed:hh\\:mm\\:ss}; edits: {Edits}, of them new editions: {Edition}");
        foreach (var (name, count) in Done)
        {
            Line($"  {count,7}  {name}");
        }

        Line($"attempts to load: {Accepted + Rejected + Unchanged}; accepted: {Accepted}; rejected: {Rejected}; unchanged: {Unchanged}");
        Line($"findings checked: {Findings.Sum(one => one.Count)} ({string.Join(", ", Findings.Select(one => $"{one.Verdict} {one.Count}"))}); explanations: {Explanations}; pieces of work across a reload: {Spanning}");
        Line($"findings by a folder that lay there half written for the quiet period: {HalfWritten}");
        if (Samples.Count >= Growth.LeastSamples)
        {
            Line($"samples: {Samples.Count}; live heap: {Samples.Min(one => one.Heap) / Mebibyte:0.00} to {Samples.Max(one => one.Heap) / Mebibyte:0.00} MiB, {Growth.BytesPerReload(Samples):0} bytes for each reload; working set: {Samples[^1].WorkingSet / Mebibyte:0} MiB; handles: {Samples.Min(one => one.Handles)} to {Samples.Max(one => one.Handles)}; threads: {Samples.Min(one => one.Threads)} to {Samples.Max(one => one.Threads)}; rulebooks in memory: {Samples.Max(one => one.Rulebooks)} at most");
        }

        foreach (var fault in Enum.GetValues<Fault>())
        {
            Line($"{fault}: {Faults.Of(fault)}");
        }

        foreach (var text in Faults.First)
        {
            Line($"  {text}");
        }
    }
}
