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
        foreach (var instrument in content.Instruments)
        {
            Add(instrument.Validity);
            AddRemarks(instrument.Remarks);
            foreach (var provision in instrument.Provisions)
            {
                Add(provision.Validity);
                Add(provision.When);
            }
        }

        foreach (var regime in content.Regimes)
        {
            Add(regime.Validity);
            foreach (var adjustment in regime.Adjustments)
            {
                Add(adjustment.When);
            }

            foreach (var level in regime.Levels)
            {
                AddRemarks(level.Remarks);
            }
        }

        foreach (var calendar in content.Calendars)
        {
            Add(calendar);
        }

        foreach (var rule in content.Rules)
        {
            Add(rule.Validity);
            Add(rule.When);
            AddRemarks(rule.Remarks);
            foreach (var exception in rule.Exceptions)
            {
                Add(exception.Validity);
                Add(exception.When);
            }
        }

        foreach (var permission in content.Permissions)
        {
            Add(permission.Validity);
            Add(permission.When);
        }

        foreach (var limit in content.Policies.SelectMany(policy => policy.Limits))
        {
            Add(limit.OnlyWhen);
        }

        foreach (var factor in content.Policies.SelectMany(policy => policy.Factors))
        {
            Add(factor.When);
        }

        foreach (var step in content.Steps)
        {
            Add(step.Validity);
            Add(step.When);
        }

        foreach (var practice in content.Practices)
        {
            Add(practice.Validity);
            Add(practice.When);
        }

        // What is open on one side does not begin or end.
        _days.Remove(DateOnly.MinValue);
        _days.Remove(DateOnly.MaxValue);
        return _days;
    }

    private void Add(ElectionCalendar calendar)
    {
        Add(calendar.Span);
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

    private void AddRemarks(IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
        {
            Add(remark.When);
        }
    }

    private void Add(ValidityPeriod period) => Add(period.From, period.Until);

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

    private void Add(Condition? condition)
    {
        foreach (var days in condition?.Leaves().OfType<OnDays>() ?? [])
        {
            if (!days.IsRelative)
            {
                Add(days.From?.Day, days.Until?.Day);
                continue;
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
}
