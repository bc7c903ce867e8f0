using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Validation;

/// <summary>Election calendars: known codes, days inside the span, phases without gap or overlap.</summary>
internal static class CalendarCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Calendars.Select(calendar => (calendar.Id, calendar.Place)));
        foreach (var calendar in context.Content.Calendars.Where(calendar => context.IsSound(calendar.Place)))
        {
            context.CheckSource(calendar.Source);
            CheckDesignations(context, calendar);
            CheckPhases(context, calendar);
        }
    }

    private static void CheckDesignations(CheckContext context, ElectionCalendar calendar)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var designation in calendar.Designations)
        {
            context.CheckSource(designation.Source);
            CheckKnown(context, FactKeys.TargetStatus, designation.StatusBefore);
            CheckKnown(context, FactKeys.TargetStatus, designation.StatusAfter);
            if (calendar.Span.Covers(designation.Day) != Truth.True)
            {
                context.Diagnostics.Report(DateDiagnostics.OutsideCalendar, designation.Place, Coverage.ToText(calendar.Span));
            }

            foreach (var target in designation.Targets)
            {
                CheckKnown(context, FactKeys.TargetKind, target);
                if (!seen.Add(target.Name))
                {
                    context.Diagnostics.Report(ReferenceDiagnostics.TargetTwice, target.Span, target.Name);
                }
            }
        }
    }

    private static void CheckPhases(CheckContext context, ElectionCalendar calendar)
    {
        if (calendar.Span.Until is not { } end || calendar.Span.FromIsLatest)
        {
            context.Diagnostics.Report(DateDiagnostics.CalendarWithoutEnd, calendar.Place);
            return;
        }

        DateOnly? expected = null;
        foreach (var phase in calendar.Phases)
        {
            context.CheckSource(phase.Source);
            CheckKnown(context, FactKeys.Phase, phase.Phase);
            if (expected is { } day && phase.From != day)
            {
                context.Diagnostics.Report(DateDiagnostics.PhaseGapOrOverlap, phase.Place, Days.ToText(day));
            }

            // The last day there is has no next.
            expected = phase.Until < DateOnly.MaxValue ? phase.Until.AddDays(1) : DateOnly.MaxValue;
        }

        if (calendar.Phases is [var first, ..] && first.From < calendar.Span.From)
        {
            context.Diagnostics.Report(DateDiagnostics.OutsideCalendar, first.Place, Coverage.ToText(calendar.Span));
        }

        if (calendar.Phases is [.., var last] && last.Until != end)
        {
            context.Diagnostics.Report(DateDiagnostics.LastPhaseEnd, last.UntilPlace ?? last.Place, Days.ToText(end));
        }
    }

    private static void CheckKnown(CheckContext context, string key, Named code)
    {
        var codes = context.Content.Vocabulary.Find(key)?.Codes.Select(known => known.Code).ToList() ?? [];
        if (!codes.Contains(code.Name))
        {
            context.ReportUnknownCode(code.Span, code.Name, codes, key);
        }
    }
}
