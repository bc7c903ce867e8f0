using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>peraturan/*.yaml</c>.</summary>
internal static class InstrumentBinder
{
    public static Instrument Bind(MappingReader reader)
    {
        var validity = reader.RequiredValidity("berlaku");
        return new Instrument(
            reader.Id("id"),
            reader.Text("singkatan"),
            reader.RequiredLocalized("judul"),
            validity,
            reader.OptionalName("digantikan_oleh"),
            reader.Source(),
            [.. reader.Mappings("ketentuan").Select(provision => BindProvision(provision, validity))],
            reader.Remarks(),
            reader.Span);
    }

    private static Provision BindProvision(MappingReader reader, ValidityPeriod instrument)
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
            citation.Span);
    }
}
