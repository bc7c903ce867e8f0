using System;

namespace Netralitas.Rules.Model;

/// <summary>The days on which something is in force, both ends inclusive. Immutable and thread-safe.</summary>
/// <param name="From">The first day. When <paramref name="FromIsLatest"/>, the day from which it surely is in force.</param>
/// <param name="Until">The last day; null while it is still in force.</param>
/// <param name="FromIsLatest">Whether the real first day was not found, so that days before <paramref name="From"/> are unknown.</param>
public sealed record ValidityPeriod(DateOnly From, DateOnly? Until = null, bool FromIsLatest = false)
{
    /// <summary>All days there are.</summary>
    internal static readonly ValidityPeriod Always = new(DateOnly.MinValue);

    /// <summary>All days on which it may cover: without a known first day also those before.</summary>
    internal ValidityPeriod Possible => FromIsLatest ? new ValidityPeriod(DateOnly.MinValue, Until) : this;

    /// <summary>The days both periods surely cover, or null when there are none.</summary>
    internal ValidityPeriod? Overlap(ValidityPeriod other)
    {
        var from = From > other.From ? From : other.From;
        var until = Until is null || other.Until < Until ? other.Until : Until;
        return from > until ? null : new ValidityPeriod(from, until);
    }

    /// <summary>Whether the day lies within the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True or false; unknown before <see cref="From"/> when the first day was not found.</returns>
    public Truth Covers(DateOnly day) =>
        day > (Until ?? DateOnly.MaxValue) ? Truth.False
        : day >= From ? Truth.True
        : FromIsLatest ? Truth.Unknown
        : Truth.False;

    /// <summary>Whether there is a day that both surely cover.</summary>
    internal bool Meets(ValidityPeriod other) => From <= (other.Until ?? DateOnly.MaxValue) && other.From <= (Until ?? DateOnly.MaxValue);
}
