using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>
/// An election's days: who is designated when, and which phase a day belongs to. A calendar may be for some areas only, and
/// its last day may not have been found.
/// </summary>
internal sealed record ElectionCalendar(
    string Id,
    LocalizedText Title,
    ValidityPeriod Span,
    IReadOnlyList<Named> Areas,
    IReadOnlyList<Designation> Designations,
    IReadOnlyList<CalendarPhase> Phases,
    LegalSource Source,
    SourceSpan Place)
{
    /// <summary>The phase before a target's day of designation.</summary>
    internal const string BeforeDesignation = "pra_penetapan";

    /// <summary>The phase from designation to the first dated phase.</summary>
    internal const string Designated = "penetapan";

    /// <summary>
    /// The day before the last phase. What the calendar does not hold of the time after the vote surely does not lie before it.
    /// </summary>
    public DateOnly DayBeforeLastPhase =>
        Phases is [.., var last] && last.From > DateOnly.MinValue ? last.From.AddDays(-1) : DateOnly.MinValue;

    /// <summary>Whether the day is surely one of this election's; of a calendar whose end was not found, only up to its last phase.</summary>
    public bool SurelyCovers(DateOnly day) => Span.Covers(day) == Truth.True && (Span.Until is not null || day <= DayBeforeLastPhase);

    /// <summary>Whether the calendar names this area; one that names none is for all of them.</summary>
    public bool Names(string area) => Areas.Any(name => name.Name == area);

    /// <summary>Whether this kind of target takes part.</summary>
    public bool Elects(string targetKind) => DesignationsOf(targetKind).Any();

    /// <summary>
    /// The designation of a kind of target by the schedule that stood on a day, or null when that kind does not take part.
    /// </summary>
    public Designation? DesignationOf(string targetKind, DateOnly day) =>
        DesignationsOf(targetKind).FirstOrDefault(designation => designation.ScheduleUntil is not { } until || day <= until);

    /// <summary>The designations of a kind of target, those of schedules that were replaced first.</summary>
    public IEnumerable<Designation> DesignationsOf(string targetKind) =>
        Designations.Where(designation => designation.Targets.Any(target => target.Name == targetKind));

    /// <summary>The phases a day may belong to for targets of this designation, or null outside the calendar's span.</summary>
    public IReadOnlyList<string>? PhasesOn(DateOnly day, Designation designation) =>
        Span.Covers(day) != Truth.True ? null
        : PhaseAt(day) is { } listed ? [.. listed.Codes.Select(code => code.Name)]
        : day < designation.Day ? [BeforeDesignation]
        : [Designated];

    /// <summary>The listed phase a day lies in, or null before the first.</summary>
    public CalendarPhase? PhaseAt(DateOnly day) => Phases.FirstOrDefault(phase => phase.From <= day && day <= (phase.Until ?? DateOnly.MaxValue));

    /// <summary>A target's status on a day, or null outside the calendar's span.</summary>
    public string? StatusOn(DateOnly day, Designation designation) =>
        Span.Covers(day) != Truth.True ? null
        : day < designation.Day ? designation.StatusBefore.Name
        : designation.StatusAfter.Name;

    /// <summary>The days between which the anchor of a computed day lies, for targets of this designation; one day when it is known.</summary>
    public DayRange Anchor(string anchor, Designation designation) => anchor switch
    {
        RelativeDay.Designation => designation.Day,
        RelativeDay.Elected => designation.Elected?.Days ?? AfterTheVote,
        RelativeDay.Inauguration => designation.Inauguration?.Days ?? AfterTheVote,
        RelativeDay.CalendarStart => Span.From,
        RelativeDay.CalendarEnd => Span.Until is { } end ? end : AfterTheVote,
        _ => PhaseAnchor(anchor),
    };

    private DayRange AfterTheVote => new(DayBeforeLastPhase, DateOnly.MaxValue);

    /// <summary>An end of a phase. Where it is not found whether a day was in the phase yet, its end lies on either side.</summary>
    private DayRange PhaseAnchor(string anchor)
    {
        var isStart = anchor.EndsWith(RelativeDay.StartSuffix, StringComparison.Ordinal);
        var phases = Phases
            .Where(phase => phase.Codes.Any(code => anchor == code.Name + (isStart ? RelativeDay.StartSuffix : RelativeDay.EndSuffix)))
            .ToList();
        if (phases.FirstOrDefault(phase => phase.Codes.Count == 1) is not { } certain)
        {
            return new DayRange(DateOnly.MinValue, DateOnly.MaxValue);
        }

        return isStart
            ? new DayRange(phases.Min(phase => phase.From), certain.From)
            : new DayRange(certain.Until ?? certain.From, phases.Max(phase => phase.Until ?? DateOnly.MaxValue));
    }
}

/// <summary>The day some kinds of target are designated, and their status before it and from it on.</summary>
internal sealed record Designation(
    IReadOnlyList<Named> Targets,
    DateOnly Day,
    Named StatusBefore,
    Named StatusAfter,
    LegalSource Source,
    SourceSpan Place)
{
    /// <summary>The last day on which the schedule set this day of designation; null for the day that it finally was.</summary>
    public DateOnly? ScheduleUntil { get; init; }

    /// <summary>Where <see cref="ScheduleUntil"/> is written.</summary>
    public SourceSpan? ScheduleUntilPlace { get; init; }

    /// <summary>When it is fixed who was elected; null when the day is not in the calendar.</summary>
    public ElectionDay? Elected { get; init; }

    /// <summary>When the elected take office; null when the day is not in the calendar.</summary>
    public ElectionDay? Inauguration { get; init; }
}

/// <summary>A day after the vote: one day, or the first and last it can have been where that differs by area.</summary>
internal sealed record ElectionDay(DayRange Days, LegalSource Source, SourceSpan Place);

/// <summary>
/// A dated phase, both ends inclusive; without a last day when that was not found. Several codes: the days belong to one of
/// them, and which was not found.
/// </summary>
internal sealed record CalendarPhase(IReadOnlyList<Named> Codes, DateOnly From, DateOnly? Until, LegalSource Source, SourceSpan Place)
{
    /// <summary>Where the last day is written, or the phase when it is not.</summary>
    public SourceSpan? UntilPlace { get; init; }
}
