using System;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>tahapan/*.yaml</c>.</summary>
internal static class CalendarBinder
{
    public static ElectionCalendar Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.RequiredLocalized("judul"),
        reader.RequiredValidity("berlaku"),
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
        reader.KeySpan("hari"));

    private static ElectionPhase BindPhase(MappingReader reader)
    {
        var (from, until) = (reader.Day("mulai"), reader.Day("sampai"));
        if (from > until)
        {
            reader.Diagnostics.Report(Diagnostics.DateDiagnostics.Reversed, reader.KeySpan("sampai"), Days.ToText(until.Value), Days.ToText(from.Value));
        }

        return new ElectionPhase(reader.Name("tahap"), from ?? DateOnly.MinValue, until ?? DateOnly.MinValue, reader.Source(), reader.KeySpan("mulai"))
        {
            UntilPlace = reader.KeySpan("sampai"),
        };
    }
}
