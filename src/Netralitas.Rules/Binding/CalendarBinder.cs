using System;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>tahapan/*.yaml</c>.</summary>
internal static class CalendarBinder
{
    public static ElectionCalendar Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.RequiredLocalized("judul"),
        reader.RequiredValidity("berlaku"),
        reader.Names("wilayah"),
        [.. reader.Mappings("penetapan").Select(BindDesignation)],
        [.. reader.Mappings("tahapan").Select(BindPhase)],
        reader.Source(),
        reader.KeySpan("berlaku"));

    private static Designation BindDesignation(MappingReader reader) => new(
        reader.Names("untuk"),
        reader.Day("hari") ?? DateOnly.MinValue,
        reader.Name("sebelum"),
        reader.Name("sesudah"),
        reader.Source(),
        reader.KeySpan("hari"))
    {
        ScheduleUntil = reader.Day("jadwal_sampai"),
        ScheduleUntilPlace = reader.KeySpan("jadwal_sampai"),
        Elected = BindDay(reader, "penetapan_terpilih"),
        Inauguration = BindDay(reader, "pelantikan"),
    };

    private static ElectionDay? BindDay(MappingReader parent, string key)
    {
        if (!parent.Has(key))
        {
            return null;
        }

        var reader = parent.Mapping(key);
        var first = reader.Day("hari") ?? DateOnly.MinValue;
        var last = reader.Day("paling_lambat") ?? first;
        CheckOrder(reader, "paling_lambat", first, last);
        return new ElectionDay(new DayRange(first, last), reader.Source(), parent.KeySpan(key));
    }

    private static CalendarPhase BindPhase(MappingReader reader)
    {
        var (from, until) = (reader.Day("mulai"), reader.Day("sampai"));
        CheckOrder(reader, "sampai", from, until);
        return new CalendarPhase(reader.Names("tahap"), from ?? DateOnly.MinValue, until, reader.Source(), reader.KeySpan("mulai"))
        {
            UntilPlace = reader.KeySpan("sampai"),
        };
    }

    private static void CheckOrder(MappingReader reader, string key, DateOnly? first, DateOnly? last)
    {
        if (first > last)
        {
            reader.Diagnostics.Report(DateDiagnostics.Reversed, reader.KeySpan(key), Days.ToText(last.Value), Days.ToText(first.Value));
        }
    }
}
