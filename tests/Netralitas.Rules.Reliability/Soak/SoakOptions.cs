using System;

namespace Netralitas.Rules.Reliability.Soak;

/// <summary>How a soak goes.</summary>
internal sealed record SoakOptions
{
    /// <summary>How long the folder is edited; null to go by <see cref="Edits"/> alone.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>After how many edits it ends at the latest.</summary>
    public int Edits { get; init; } = 1_000_000;

    /// <summary>How many threads evaluate.</summary>
    public int Threads { get; init; } = 8;

    /// <summary>From the beginning of an edit to that of the next, at least.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How long the library waits for the folder to be left alone.</summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>How long each thread rests between two pieces of work, so that the machine can be used for other things.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMilliseconds(2);

    /// <summary>How many edits there are from one look at the memory to the next.</summary>
    public int SampleEvery { get; init; } = 100;

    /// <summary>How long to wait for an edit to be taken before it counts as lost.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    public int Seed { get; init; } = 1;

    /// <summary>Whether the rules that ship are edited, and not the smallest rulebook.</summary>
    public bool IsOfShippedRules { get; init; }

    /// <summary>A fault to commit on purpose, to see that it is found; null for none.</summary>
    public Fault? Plant { get; init; }
}
