using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>pelanggaran/**/*.yaml</c>.</summary>
internal static class RuleBinder
{
    public static Rule Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.RequiredLocalized("judul"),
        reader.Code<ViolationKind>("jenis") ?? default,
        reader.RequiredValidity("berlaku"),
        reader.RequiredCondition("bila"),
        [.. reader.Mappings("kecuali").Select(BindException)],
        reader.Norms("dasar_hukum"),
        BindSanction(reader.Mapping("sanksi")),
        [.. reader.Mappings("mengesampingkan").Select(BindPrecedence)],
        reader.Remarks(),
        reader.Source(),
        reader.KeySpan("id"))
    {
        ValidityPlace = reader.KeySpan("berlaku"),
    };

    private static RuleException BindException(MappingReader reader) => new(
        reader.RequiredCondition("bila"),
        reader.RequiredLocalized("alasan"),
        reader.Validity("berlaku") ?? ValidityPeriod.Always,
        reader.Norms("dasar"),
        reader.Source(),
        reader.Span);

    private static Precedence BindPrecedence(MappingReader reader) => new(
        reader.Names("aturan"),
        reader.RequiredLocalized("alasan"),
        reader.Norms("dasar"),
        reader.Source(),
        reader.Span);

    private static RuleSanction BindSanction(MappingReader reader)
    {
        reader.CheckExactlyOne();
        return new RuleSanction(reader.OptionalName("tingkat"), reader.Localized("tanpa_tingkat"), reader.Norms("dasar"), reader.Span);
    }
}
