using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>buku.yaml</c>.</summary>
internal static class ManifestBinder
{
    private static readonly IReadOnlyList<string> Kinds = [.. CodeNames<OverriddenKind>.All];

    public static Manifest Bind(MappingReader reader)
    {
        if (reader.Has("menimpa") && !reader.Means("berdasarkan"))
        {
            reader.Diagnostics.Report(BindingDiagnostics.OverridesWithoutBase, reader.KeySpan("menimpa"));
        }

        return new Manifest(
            reader.RequiredLocalized("nama"),
            reader.Text("versi"),
            reader.LocalizedTexts("tercakup"),
            reader.LocalizedTexts("belum_tercakup"))
        {
            Base = reader.Code<RulebookBase>("berdasarkan"),
            Overrides = [.. reader.Mappings("menimpa").Select(BindOverride).OfType<Override>()],
        };
    }

    private static Override? BindOverride(MappingReader reader)
    {
        var kind = Kinds.FirstOrDefault(reader.Has);
        var from = reader.Day("sejak");
        var reason = reader.RequiredLocalized("alasan");
        var basis = reader.Norms("dasar");
        return reader.CheckExactlyOne(Kinds) && kind is not null && from is { } day
            ? new Override(CodeNames<OverriddenKind>.Parse(kind)!.Value, reader.Name(kind), day, reason, basis, reader.KeySpan(kind))
            : null;
    }
}
