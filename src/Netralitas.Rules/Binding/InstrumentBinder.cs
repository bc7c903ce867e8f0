using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>peraturan/*.yaml</c>.</summary>
internal static class InstrumentBinder
{
    public static Instrument Bind(MappingReader reader)
    {
        var validity = reader.RequiredValidity("berlaku");
        var place = reader.KeySpan("berlaku");
        return new Instrument(
            reader.Id("id"),
            reader.Text("singkatan"),
            reader.RequiredLocalized("judul"),
            validity,
            reader.OptionalName("digantikan_oleh"),
            reader.Source(),
            [.. reader.Mappings("ketentuan").Select(provision => BindProvision(provision, validity, place))],
            reader.Remarks(),
            reader.Span)
        {
            ValidityPlace = place,
        };
    }

    private static Provision BindProvision(MappingReader reader, ValidityPeriod instrument, SourceSpan place)
    {
        var citation = reader.Name("pasal");
        if (citation.Name.Length > 0 && !Citation.IsWellFormed(citation.Name))
        {
            reader.Diagnostics.Report(BindingDiagnostics.InvalidCitation, citation.Span, citation.Name);
        }

        return new Provision(
            citation.Name,
            reader.RequiredLocalized("isi"),
            reader.Validity("berlaku") ?? instrument,
            reader.Condition("bila"),
            reader.Source(),
            citation.Span)
        {
            ValidityPlace = reader.Has("berlaku") ? reader.KeySpan("berlaku") : place,
        };
    }
}
