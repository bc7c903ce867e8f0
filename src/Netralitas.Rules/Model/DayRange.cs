using System;

namespace Netralitas.Rules.Model;

/// <summary>The days on which an act may have happened, both ends inclusive; one day when the ends are equal.</summary>
/// <param name="From">The first possible day.</param>
/// <param name="Until">The last possible day; not before <paramref name="From"/>.</param>
public readonly record struct DayRange(DateOnly From, DateOnly Until)
{
    /// <summary>Makes a range of one day.</summary>
    /// <param name="day">The day.</param>
    public DayRange(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>Takes a day for a range of one day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DayRange(DateOnly day) => new(day);

    /// <summary>The same as the conversion from <see cref="DateOnly"/>, for languages without conversions.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A range of one day.</returns>
    public static DayRange FromDateOnly(DateOnly day) => new(day);

    /// <summary>The range as it is written in an action file.</summary>
    /// <returns><c>2024-01-20</c> or <c>2023-11-28..2024-02-10</c>; an end without bound is left out.</returns>
    public override string ToString() =>
        From == Until ? Day(From)
        : (From == DateOnly.MinValue ? "" : Day(From)) + ".." + (Until == DateOnly.MaxValue ? "" : Day(Until));

    private static string Day(DateOnly day) => Days.ToText(day);
}
