using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>An election's days: who is designated when, and which phase a day belongs to.</summary>
internal sealed record ElectionCalendar(
    string Id,
    LocalizedText Title,
    ValidityPeriod Span,
    IReadOnlyList<Designation> Designations,
    IReadOnlyList<ElectionPhase> Phases,
    LegalSource Source,
    SourceSpan Place)
{
    /// <summary>The phase before a target's day of designation.</summary>
    internal const string BeforeDesignation = "pra_penetapan";

    /// <summary>The phase from designation to the first dated phase.</summary>
    internal const string Designated = "penetapan";

    /// <summary>The designation of a kind of target, or null when that kind does not take part in this election.</summary>
    public Designation? DesignationOf(string targetKind) =>
        Designations.FirstOrDefault(designation => designation.Targets.Any(target => target.Name == targetKind));

    /// <summary>The phase a day belongs to for targets of this designation, or null outside the calendar's span.</summary>
    public string? PhaseOn(DateOnly day, Designation designation)
    {
        if (Span.Covers(day) != Truth.True)
        {
            return null;
        }

        var listed = Phases.FirstOrDefault(phase => phase.From <= day && day <= phase.Until);
        return listed is not null ? listed.Phase.Name
            : day < designation.Day ? BeforeDesignation
            : Designated;
    }

    /// <summary>A day computed from this calendar for targets of this designation; null when the calendar has no such anchor.</summary>
    public DateOnly? Resolve(RelativeDay day, Designation designation)
    {
        var phase = Phases.FirstOrDefault(phase =>
            day.Anchor == phase.Phase.Name + RelativeDay.StartSuffix || day.Anchor == phase.Phase.Name + RelativeDay.EndSuffix);
        var anchor = day.Anchor switch
        {
            RelativeDay.Designation => designation.Day,
            RelativeDay.CalendarStart => Span.From,
            RelativeDay.CalendarEnd => Span.Until,
            _ => day.Anchor.EndsWith(RelativeDay.StartSuffix, StringComparison.Ordinal) ? phase?.From : phase?.Until,
        };
        return anchor is { } found ? day.From(found) : null;
    }

    /// <summary>A target's status on a day, or null outside the calendar's span.</summary>
    public string? StatusOn(DateOnly day, Designation designation) =>
        Span.Covers(day) != Truth.True ? null
        : day < designation.Day ? designation.StatusBefore.Name
        : designation.StatusAfter.Name;
}

/// <summary>The day some kinds of target are designated, and their status before it and from it on.</summary>
internal sealed record Designation(
    IReadOnlyList<Named> Targets,
    DateOnly Day,
    Named StatusBefore,
    Named StatusAfter,
    LegalSource Source,
    SourceSpan Place);

/// <summary>A dated phase, both ends inclusive.</summary>
internal sealed record ElectionPhase(Named Phase, DateOnly From, DateOnly Until, LegalSource Source, SourceSpan Place)
{
    /// <summary>Where the last day is written.</summary>
    public SourceSpan? UntilPlace { get; init; }
}
