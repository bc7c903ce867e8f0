using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>Collects every day on which the law, a calendar or a condition begins to answer differently.</summary>
internal sealed class BoundaryCollector(RulebookContent content)
{
    private readonly SortedSet<DateOnly> _days = [];

    public IEnumerable<DateOnly> Collect()
    {
        foreach (var period in Periods())
        {
            Add(period.From, period.Until);
        }

        foreach (var calendar in content.Calendars)
        {
            Add(calendar);
        }

        foreach (var days in content.Conditions().SelectMany(condition => condition.Leaves()).OfType<OnDays>())
        {
            Add(days);
        }

        // What is open on one side does not begin or end.
        _days.Remove(DateOnly.MinValue);
        _days.Remove(DateOnly.MaxValue);
        return _days;
    }

    private IEnumerable<ValidityPeriod> Periods() =>
        content.Instruments.SelectMany(instrument => instrument.Provisions.Select(provision => provision.Validity).Prepend(instrument.Validity))
            .Concat(content.Regimes.Select(regime => regime.Validity))
            .Concat(content.Calendars.Select(calendar => calendar.Span))
            .Concat(content.Rules.SelectMany(rule => rule.Exceptions.Select(exception => exception.Validity).Prepend(rule.Validity)))
            .Concat(content.Permissions.Select(permission => permission.Validity))
            .Concat(content.Steps.Select(step => step.Validity))
            .Concat(content.Policies.Select(policy => policy.Validity))
            .Concat(content.Practices.Select(practice => practice.Validity));

    private void Add(ElectionCalendar calendar)
    {
        foreach (var designation in calendar.Designations)
        {
            _days.Add(designation.Day);
            Add(null, designation.ScheduleUntil);
        }

        foreach (var phase in calendar.Phases)
        {
            // The last phase of a calendar without an end is also where it stops to surely cover a day.
            Add(phase.From, phase.Until);
        }
    }

    private void Add(DateOnly? from, DateOnly? until)
    {
        if (from is { } first)
        {
            _days.Add(first);
        }

        if (until is { } last && last < DateOnly.MaxValue)
        {
            _days.Add(last.AddDays(1));
        }
    }

    private void Add(OnDays days)
    {
        if (!days.IsRelative)
        {
            Add(days.From?.Day, days.Until?.Day);
            return;
        }

        foreach (var calendar in content.Calendars)
        {
            foreach (var (from, until) in calendar.Designations.Select(designation => ElectionWindow.Resolve(days, calendar, designation)))
            {
                Add(from.From, until.From);
                Add(from.Until, until.Until);
            }
        }
    }
}
