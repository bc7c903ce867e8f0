using System;
using System.Globalization;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Model;

/// <summary>
/// A day that is computed instead of typed: an anchor and a shift in days or months, <c>penetapan - 6 bulan</c>. Tests name
/// days like this, and conditions those of the described election.
/// </summary>
internal sealed record RelativeDay(string Anchor, int Shift, TimeUnit Unit = TimeUnit.Day)
{
    /// <summary>The first day the tested rule is in force; only in tests.</summary>
    internal const string ValidFrom = "berlaku.mulai";

    /// <summary>The last day the tested rule is in force; only in tests.</summary>
    internal const string ValidUntil = "berlaku.sampai";

    /// <summary>The day the described target is designated.</summary>
    internal const string Designation = "penetapan";

    /// <summary>The day it is fixed who was elected.</summary>
    internal const string Elected = "penetapan_terpilih";

    /// <summary>The day the elected take office.</summary>
    internal const string Inauguration = "pelantikan";

    /// <summary>The first day of the election's calendar.</summary>
    internal const string CalendarStart = "kalender.mulai";

    /// <summary>The last day of the election's calendar.</summary>
    internal const string CalendarEnd = "kalender.sampai";

    /// <summary>How the anchor on a phase's first day ends: <c>kampanye.mulai</c>.</summary>
    internal const string StartSuffix = ".mulai";

    /// <summary>How the anchor on a phase's last day ends: <c>kampanye.sampai</c>.</summary>
    internal const string EndSuffix = ".sampai";

    private const int ShiftLimit = 36_600;

    private static readonly LocalizedText Before = new("{0} sebelum {1}", "{0} before {1}");
    private static readonly LocalizedText After = new("{0} sesudah {1}", "{0} after {1}");
    private static readonly LocalizedText DesignationWords = new("penetapan calon", "the designation of candidates");
    private static readonly LocalizedText ElectedWords = new("penetapan calon terpilih", "the day the elected are fixed");
    private static readonly LocalizedText InaugurationWords = new("pelantikan", "the inauguration");
    private static readonly LocalizedText FirstDay = new("hari pertama {0}", "the first day of {0}");
    private static readonly LocalizedText LastDay = new("hari terakhir {0}", "the last day of {0}");
    private static readonly LocalizedText Calendar = new("kalender pemilihan", "the election's calendar");

    /// <summary>Reads an anchor with an optional shift; null when the text starts with a digit and so is a day itself.</summary>
    public static RelativeDay? Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || char.IsAsciiDigit(trimmed[0]) || trimmed == FactKeys.Unknown)
        {
            return null;
        }

        return trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var anchor, ("+" or "-") and var sign, var count] when Count(count) is { } shift =>
                new RelativeDay(anchor, sign == "-" ? -shift : shift),
            [var anchor, ("+" or "-") and var sign, var count, var unit]
                when Count(count) is { } shift && CodeNames<TimeUnit>.Parse(unit) is TimeUnit.Day or TimeUnit.Month =>
                new RelativeDay(anchor, sign == "-" ? -shift : shift, CodeNames<TimeUnit>.Parse(unit)!.Value),
            _ => new RelativeDay(trimmed, 0),
        };
    }

    /// <summary>The day, counted from the anchor's; null when that leads out of the days there are.</summary>
    public DateOnly? From(DateOnly anchor)
    {
        var months = (anchor.Year * 12) + anchor.Month - 1 + (Unit == TimeUnit.Month ? Shift : 0);
        var number = anchor.DayNumber + (Unit == TimeUnit.Day ? Shift : 0);
        return months / 12 is < 1 or > 9999 || number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null
            : Unit == TimeUnit.Month ? anchor.AddMonths(Shift)
            : anchor.AddDays(Shift);
    }

    /// <summary>The days between which the day lies, when its anchor lies between these; shifted out of the days there are, it is the last of them.</summary>
    public DayRange From(DayRange anchor) => new(
        anchor.From == DateOnly.MinValue ? anchor.From : From(anchor.From) ?? (Shift < 0 ? DateOnly.MinValue : DateOnly.MaxValue),
        anchor.Until == DateOnly.MaxValue ? anchor.Until : From(anchor.Until) ?? (Shift < 0 ? DateOnly.MinValue : DateOnly.MaxValue));

    /// <summary>The day as a rule file writes it, <c>penetapan - 6 bulan</c>.</summary>
    public string ToYaml()
    {
        var unit = Unit == TimeUnit.Day ? "" : $" {CodeNames<TimeUnit>.Of(Unit)}";
        return Shift == 0 ? Anchor : string.Create(CultureInfo.InvariantCulture, $"{Anchor} {(Shift < 0 ? '-' : '+')} {Math.Abs(Shift)}{unit}");
    }

    /// <summary>The day in words.</summary>
    public LocalizedText ToText()
    {
        var anchor = AnchorWords();
        return Shift == 0 ? anchor : (Shift < 0 ? Before : After).Fill(new Quantity(Math.Abs(Shift), Unit).ToText(), anchor);
    }

    private LocalizedText AnchorWords()
    {
        switch (Anchor)
        {
            case Designation:
                return DesignationWords;
            case Elected:
                return ElectedWords;
            case Inauguration:
                return InaugurationWords;
        }

        var dot = Anchor.IndexOf('.', StringComparison.Ordinal);
        object period = dot < 0 || Anchor is CalendarStart or CalendarEnd ? Calendar : Anchor[..dot].Replace('_', ' ');
        return (Anchor.EndsWith(StartSuffix, StringComparison.Ordinal) ? FirstDay : LastDay).Fill(period);
    }

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= ShiftLimit ? count : null;
}
