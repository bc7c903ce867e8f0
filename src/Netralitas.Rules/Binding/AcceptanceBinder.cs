using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>diterima/**/*.yaml</c>.</summary>
internal static class AcceptanceBinder
{
    public static Acceptance Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.Names("temuan"),
        reader.Code<ViolationKind>("jalur"),
        reader.Names("tentang"),
        reader.RequiredLocalized("alasan"),
        reader.RequiredLocalized("kewenangan"),
        reader.Norms("dasar"),
        reader.Day("sampai") ?? default,
        reader.KeySpan("id"));
}
