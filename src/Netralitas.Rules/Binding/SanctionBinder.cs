using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>sanksi/*.yaml</c>.</summary>
internal static class SanctionBinder
{
    public static SanctionRegime Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.Code<ViolationKind>("jenis") ?? default,
        reader.RequiredLocalized("judul"),
        reader.RequiredValidity("berlaku"),
        reader.Code<Concurrence>("gabungan") ?? default,
        reader.Norms("dasar_gabungan"),
        [.. reader.Mappings("penyesuaian").Select(BindAdjustment)],
        reader.Has("perubahan") ? BindChange(reader.Mapping("perubahan")) : null,
        [.. reader.Mappings("tingkat").Select(BindLevel)],
        reader.Source(),
        reader.Span)
    {
        ValidityPlace = reader.KeySpan("berlaku"),
    };

    private static RegimeChange BindChange(MappingReader reader) => new(reader.Name("menggantikan"), reader.RequiredLocalized("isi"), reader.Source());

    private static SanctionAdjustment BindAdjustment(MappingReader reader) => new(
        reader.RequiredCondition("bila"),
        reader.Code<AdjustmentEffect>("pengaruh") ?? default,
        reader.RequiredLocalized("isi"),
        reader.Norms("dasar"),
        reader.Span);

    private static SanctionLevel BindLevel(MappingReader reader) => new(
        reader.Id("kode"),
        reader.RequiredLocalized("nama"),
        [.. reader.Mappings("pilihan").Select(BindOption)],
        reader.Remarks(),
        reader.KeySpan("kode"));

    private static SanctionOption BindOption(MappingReader reader) => new(
        reader.Id("kode"),
        reader.RequiredLocalized("nama"),
        reader.Quantity("lama"),
        reader.Flag("peralihan"),
        reader.OptionalName("menggantikan"),
        reader.Norms("dasar"),
        reader.Source(),
        reader.KeySpan("kode"));
}
