using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Validation;

/// <summary>Election calendars: known codes, days inside the span and in order, phases without gap or overlap.</summary>
internal static class CalendarCheck
{
    public static void Run(CheckContext context)
    {
        context.CheckUnique(context.Content.Calendars.Select(calendar => (calendar.Id, calendar.Place)));
        foreach (var calendar in context.Content.Calendars.Where(calendar => context.IsSound(calendar.Place)))
        {
            context.CheckSource(calendar.Source);
            if (context.Content.Vocabulary.Find(FactKeys.Area)?.Type == FactType.Code)
            {
                // A vocabulary without the fact has been told of at the vocabulary.
                CheckCodes(context, FactKeys.Area, calendar.Areas);
            }

            CheckDesignations(context, calendar);
            CheckPhases(context, calendar);
        }
    }

    private static void CheckDesignations(CheckContext context, ElectionCalendar calendar)
    {
        // Of each target its last designation, and the schedule that one stood until: null once it is the final one.
        var schedules = new Dictionary<string, (DateOnly? Until, SourceSpan Place)>(StringComparer.Ordinal);
        foreach (var designation in calendar.Designations)
        {
            context.CheckSource(designation.Source);
            CheckKnown(context, FactKeys.TargetStatus, designation.StatusBefore);
            CheckKnown(context, FactKeys.TargetStatus, designation.StatusAfter);
            CheckInside(context, calendar, designation);
            foreach (var target in designation.Targets)
            {
                CheckKnown(context, FactKeys.TargetKind, target);
                if (schedules.TryGetValue(target.Name, out var before) && (before.Until is null || designation.ScheduleUntil <= before.Until))
                {
                    context.Diagnostics.ReportClash(ReferenceDiagnostics.TargetTwice, target.Span, [new OtherPlace(before.Place, DiagnosticTexts.First)], target.Name);
                }

                schedules[target.Name] = (designation.ScheduleUntil, target.Span);
            }

            CheckAfterTheVote(context, calendar, designation);
        }

        foreach (var last in calendar.Designations.Where(designation =>
            designation.ScheduleUntil is not null && designation.Targets.Any(target => calendar.DesignationsOf(target.Name).Last() == designation)))
        {
            context.Diagnostics.Report(DateDiagnostics.ScheduleNotReplaced, last.ScheduleUntilPlace ?? last.Place);
        }
    }

    private static void CheckInside(CheckContext context, ElectionCalendar calendar, Designation designation)
    {
        // A re-vote in some areas is among candidates who were designated before its own calendar began.
        var isInside = calendar.Span.Covers(designation.Day) == Truth.True || (calendar.Areas.Count > 0 && designation.Day < calendar.Span.From);
        if (!isInside)
        {
            ReportOutside(context, calendar, designation.Place);
        }

        if (designation.ScheduleUntil is { } until && calendar.Span.Covers(until) != Truth.True)
        {
            ReportOutside(context, calendar, designation.ScheduleUntilPlace ?? designation.Place);
        }
    }

    private static void CheckAfterTheVote(CheckContext context, ElectionCalendar calendar, Designation designation)
    {
        foreach (var day in new[] { designation.Elected, designation.Inauguration }.OfType<ElectionDay>())
        {
            context.CheckSource(day.Source);
            if (day.Days.From < calendar.DayBeforeLastPhase)
            {
                context.Diagnostics.Report(DateDiagnostics.BeforeTheVote, day.Place, Days.ToText(calendar.DayBeforeLastPhase));
            }

            if (calendar.Span.Covers(day.Days.Until) != Truth.True)
            {
                ReportOutside(context, calendar, day.Place);
            }
        }

        if (designation.Inauguration is { } inauguration && inauguration.Days.Until < designation.Elected?.Days.Until)
        {
            context.Diagnostics.Report(DateDiagnostics.Reversed, inauguration.Place, Days.ToText(inauguration.Days.Until), Days.ToText(designation.Elected.Days.Until));
        }
    }

    private static void CheckPhases(CheckContext context, ElectionCalendar calendar)
    {
        if (calendar.Span.FromIsLatest)
        {
            context.Diagnostics.Report(DateDiagnostics.CalendarWithoutStart, calendar.Place);
            return;
        }

        DateOnly? expected = null;
        CalendarPhase? before = null;
        foreach (var phase in calendar.Phases)
        {
            context.CheckSource(phase.Source);
            CheckCodes(context, FactKeys.Phase, phase.Codes);
            if (expected is { } day && phase.From != day)
            {
                context.Diagnostics.ReportClash(DateDiagnostics.PhaseGapOrOverlap, phase.Place, [new OtherPlace(before!.Place, DiagnosticTexts.PhaseBefore)], Days.ToText(day));
            }

            if (phase.Until is null && phase != calendar.Phases[^1])
            {
                context.Diagnostics.Report(DateDiagnostics.PhaseWithoutEnd, phase.Place);
            }

            // The last day there is has no next.
            expected = phase.Until is { } until ? (until < DateOnly.MaxValue ? until.AddDays(1) : DateOnly.MaxValue) : null;
            before = phase;
        }

        if (calendar.Phases is [var first, ..] && first.From < calendar.Span.From)
        {
            ReportOutside(context, calendar, first.Place);
        }

        if (calendar.Phases is [.., var last] && last.Until != calendar.Span.Until)
        {
            context.Diagnostics.ReportClash(
                calendar.Span.Until is null ? DateDiagnostics.LastPhaseOfOpenCalendar : DateDiagnostics.LastPhaseEnd,
                last.UntilPlace ?? last.Place,
                [new OtherPlace(calendar.Place, DiagnosticTexts.Validity)],
                calendar.Span.Until is { } end ? Days.ToText(end) : "");
        }
    }

    private static void ReportOutside(CheckContext context, ElectionCalendar calendar, SourceSpan day) =>
        context.Diagnostics.ReportClash(DateDiagnostics.OutsideCalendar, day, [new OtherPlace(calendar.Place, DiagnosticTexts.Validity)], Coverage.ToText(calendar.Span));

    private static void CheckCodes(CheckContext context, string key, IReadOnlyList<Named> codes)
    {
        foreach (var code in codes)
        {
            CheckKnown(context, key, code);
        }

        context.CheckOnce(codes.Select(code => (code.Name, code.Span)));
    }

    private static void CheckKnown(CheckContext context, string key, Named code)
    {
        // A vocabulary without the fact has been told of there.
        if (context.Content.Vocabulary.Find(key) is { } fact && context.CodesOf(fact, withGroups: false) is var codes && !codes.Contains(code.Name))
        {
            context.ReportUnknownCode(code.Span, code.Name, codes, key);
        }
    }
}
