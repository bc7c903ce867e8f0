using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>The values that many files share: validity, sources, references to provisions, remarks.</summary>
internal static class CommonBinder
{
    public static ValidityPeriod? Validity(this MappingReader reader, string key)
    {
        if (reader.Declared(key, ValueShape.Validity) is not { } node)
        {
            return null;
        }

        var period = MappingReader.Over(node, RuleFileShapes.Validity, reader.Diagnostics, reader.KeySpan(key));
        if (!period.CheckExactlyOne())
        {
            return null;
        }

        var until = period.Day("sampai");
        var from = period.Day("mulai") ?? period.Day("mulai_paling_lambat");
        if (from > until)
        {
            reader.Diagnostics.Report(DateDiagnostics.Reversed, period.KeySpan("sampai"), Days.ToText(until.Value), Days.ToText(from.Value));
        }

        return from is null ? null : new ValidityPeriod(from.Value, until, period.Has("mulai_paling_lambat"));
    }

    public static ValidityPeriod RequiredValidity(this MappingReader reader, string key) => reader.Validity(key) ?? ValidityPeriod.Always;

    public static LegalSource Source(this MappingReader reader)
    {
        var source = reader.Mapping("sumber");
        var verification = source.Code<Verification>("verifikasi") ?? default;
        var note = source.Localized("catatan");
        if (note is null && verification is Verification.Inferred or Verification.ConflictingSources && !source.Has("catatan"))
        {
            reader.Diagnostics.Report(SourceDiagnostics.NoteRequired, source.KeySpan("verifikasi"), CodeNames<Verification>.Of(verification));
        }

        return new LegalSource(verification, source.Names("rujukan"), note, source.Span);
    }

    public static IReadOnlyList<LegalNorm> Norms(this MappingReader reader, string key) =>
        reader.Declared(key, ValueShape.Norms) is { } node
            ? [.. reader.ReadItems(node, key).Select(item => Norm(reader, item, key)).OfType<LegalNorm>()]
            : [];

    public static IReadOnlyList<Remark> Remarks(this MappingReader reader) =>
    [
        .. reader.Mappings("catatan").Select(remark => new Remark(
            remark.Condition("bila"), remark.RequiredLocalized("isi"), remark.Source(), remark.Span)),
    ];

    private static LegalNorm? Norm(MappingReader reader, YamlNode node, string key)
    {
        if (node is not YamlMapping mapping || mapping.Entries.Count == 0)
        {
            reader.ReportShape(node, key, ExpectedReference);
            return null;
        }

        var homes = new List<ProvisionReference>();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar citation)
            {
                homes.Add(new ProvisionReference(entry.Key.Text, citation.Text, citation.Span) { InstrumentSpan = entry.Key.Span });
            }
            else
            {
                reader.ReportShape(entry.Value, entry.Key.Text, ExpectedReference);
            }
        }

        return new LegalNorm(homes, mapping.Entries[0].Key.Span);
    }

    private static readonly LocalizedText ExpectedReference = new(
        "rujukan ketentuan, misalnya 'pp-94-2021: Pasal 5 huruf n angka 5'",
        "a reference to a provision, for example 'pp-94-2021: Pasal 5 huruf n angka 5'");
}
