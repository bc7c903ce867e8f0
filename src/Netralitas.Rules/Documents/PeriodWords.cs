using System;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Documents;

/// <summary>Says since when and until when something is in force.</summary>
internal static class PeriodWords
{
    private static readonly LocalizedText Always = new("selalu", "always");
    private static readonly LocalizedText UntilOnly = new("sampai {0}", "until {0}");

    public static LocalizedText Of(ValidityPeriod period)
    {
        if (period.From == DateOnly.MinValue)
        {
            return period.Until is { } end ? UntilOnly.Fill(DayWords.Of(end)) : Always;
        }

        var from = DayWords.Of(period.From);
        return (period.FromIsLatest, period.Until) switch
        {
            (false, null) => ReportTexts.InForceSince.Fill(from),
            (false, { } until) => ReportTexts.InForceBetween.Fill(from, DayWords.Of(until)),
            (true, null) => ReportTexts.InForceNoLaterThan.Fill(from),
            (true, { } until) => ReportTexts.InForceUntil.Fill(ReportTexts.InForceNoLaterThan.Fill(from), DayWords.Of(until)),
        };
    }
}
