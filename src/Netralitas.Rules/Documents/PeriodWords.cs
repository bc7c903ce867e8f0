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

    private static readonly LocalizedText NoLaterThan = new("paling lambat {0}", "no later than {0}");
    private static readonly LocalizedText FromOnly = new("{0} –", "{0} –");
    private static readonly LocalizedText FromUntil = new("{0} – {1}", "{0} – {1}");

    /// <summary>The days alone, to stand beside a bar.</summary>
    public static LocalizedText Short(ValidityPeriod period)
    {
        if (period.From == DateOnly.MinValue || period.From == period.Until)
        {
            return period.From == period.Until ? DayWords.Of(period.From) : Of(period);
        }

        var from = period.FromIsLatest ? NoLaterThan.Fill(DayWords.Of(period.From)) : DayWords.Of(period.From);
        return period.Until is { } until ? FromUntil.Fill(from, DayWords.Of(until)) : FromOnly.Fill(from);
    }

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
