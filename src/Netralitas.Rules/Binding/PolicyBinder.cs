using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>kebijakan/*.yaml</c>.</summary>
internal static class PolicyBinder
{
    public static SanctionPolicy Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.Code<ViolationKind>("jenis") ?? default,
        reader.RequiredLocalized("judul"),
        reader.RequiredLocalized("keterangan"),
        reader.Code<PolicyStart>("mulai") ?? default,
        [.. reader.Mappings("batas").Select(BindLimit)],
        [.. reader.Mappings("faktor").Select(BindFactor)],
        reader.KeySpan("id"));

    private static PolicyLimit BindLimit(MappingReader reader) => new(reader.Names("pilihan"), reader.RequiredCondition("hanya_bila"), reader.Span);

    private static PolicyFactor BindFactor(MappingReader reader) => new(
        reader.RequiredCondition("bila"),
        reader.Code<FactorDirection>("arah") ?? default,
        reader.Names("tingkat"),
        reader.RequiredLocalized("isi"),
        reader.RequiredLocalized("alasan"),
        reader.Span);
}
