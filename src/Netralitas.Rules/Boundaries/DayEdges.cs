using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Boundaries;

/// <summary>An end of some days: the last day inside and the first one outside.</summary>
/// <param name="Name">What the day inside is called; null where it has no name.</param>
internal sealed record DayEdge(DateOnly Inside, DateOnly Outside, RelativeDay? Name)
{
    /// <summary>Both days.</summary>
    public DayRange Across => Inside < Outside ? new DayRange(Inside, Outside) : new DayRange(Outside, Inside);

    /// <summary>What the day outside is called: a day counts from an anchor or from a day, but not from a month.</summary>
    public RelativeDay? NameOutside =>
        Name is null || (Name.Unit != TimeUnit.Day && Name.Shift != 0) ? null
        : new RelativeDay(Name.Anchor, Name.Shift + (Outside.DayNumber - Inside.DayNumber));
}

/// <summary>Finds the ends of days as they are in a described action: computed ones depend on its election and target.</summary>
internal sealed class DayEdges(RuleIndex index, FactSet action)
{
    public IEnumerable<DayEdge> Of(OnDays condition) =>
        Resolve(condition) is var (from, until) ? Of(from, until, condition.From?.Relative, condition.Until?.Relative) : [];

    public static IEnumerable<DayEdge> Of(ValidityPeriod period, bool isOfRule = false) => Of(
        period.From,
        period.Until ?? DateOnly.MaxValue,
        isOfRule ? new RelativeDay(RelativeDay.ValidFrom, 0) : null,
        isOfRule ? new RelativeDay(RelativeDay.ValidUntil, 0) : null);

    private static IEnumerable<DayEdge> Of(DateOnly from, DateOnly until, RelativeDay? first, RelativeDay? last)
    {
        if (from > DateOnly.MinValue)
        {
            yield return new DayEdge(from, from.AddDays(-1), first);
        }

        if (until < DateOnly.MaxValue)
        {
            yield return new DayEdge(until, until.AddDays(1), last);
        }
    }

    /// <summary>The first and last day, an end that is not known as open; null when no calendar says.</summary>
    private (DateOnly From, DateOnly Until)? Resolve(OnDays condition)
    {
        if (!condition.IsRelative)
        {
            return (condition.From?.Day ?? DateOnly.MinValue, condition.Until?.Day ?? DateOnly.MaxValue);
        }

        var calendar = index.Content.Calendars.FirstOrDefault(one => one.Id == Code(FactKeys.Election));
        return calendar?.DesignationsOf(Code(FactKeys.TargetKind)).LastOrDefault() is { } designation
            && ElectionWindow.Resolve(condition, calendar, designation) is var (from, until)
            ? (from.From == from.Until ? from.From : DateOnly.MinValue, until.From == until.Until ? until.From : DateOnly.MaxValue)
            : null;
    }

    private string Code(string key) => action.Find(key)?.Codes is [var code] ? code : "";
}
