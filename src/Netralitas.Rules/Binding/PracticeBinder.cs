using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>praktik/**/*.yaml</c>.</summary>
internal static class PracticeBinder
{
    public static Practice Bind(MappingReader reader) => new(
        reader.Id("id"),
        [.. reader.Mappings("untuk").Select(scope => new PracticeScope(scope.Code<ViolationKind>("jenis") ?? default, scope.Names("tingkat")))],
        reader.Validity("berlaku") ?? ValidityPeriod.Always,
        reader.Condition("bila"),
        reader.RequiredLocalized("judul"),
        reader.RequiredLocalized("isi"),
        reader.Source(),
        reader.KeySpan("id"));
}
