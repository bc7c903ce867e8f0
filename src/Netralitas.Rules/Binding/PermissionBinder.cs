using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>kebolehan/**/*.yaml</c>.</summary>
internal static class PermissionBinder
{
    public static Permission Bind(MappingReader reader) => new(
        reader.Id("id"),
        reader.RequiredLocalized("judul"),
        reader.RequiredValidity("berlaku"),
        reader.RequiredCondition("bila"),
        reader.RequiredLocalized("isi"),
        reader.Norms("dasar"),
        reader.Source(),
        reader.KeySpan("id"));
}
