using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Model;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>kosakata.yaml</c>.</summary>
internal static class VocabularyBinder
{
    private static readonly IReadOnlyList<FactCode> YesNo =
    [
        new(FactKeys.Yes, new LocalizedText("ya", "yes")),
        new(FactKeys.No, new LocalizedText("tidak", "no")),
    ];

    public static IReadOnlyList<FactDefinition> Bind(MappingReader reader) => [.. reader.Mappings("fakta").Select(BindFact)];

    private static FactDefinition BindFact(MappingReader reader)
    {
        var type = reader.Code<FactType>("jenis") ?? FactType.Teks;
        var key = reader.Id("kunci");
        CheckCodes(reader, key, type);
        return new FactDefinition
        {
            Key = key,
            Type = type,
            Name = reader.RequiredLocalized("nama"),
            Question = reader.RequiredLocalized("tanya"),
            Codes = type == FactType.YaTidak ? YesNo : [.. reader.Mappings("kode").Select(code => new FactCode(code.Id("kode"), code.RequiredLocalized("nama")))],
            Groups = [.. reader.Mappings("kelompok").Select(BindGroup)],
            Default = reader.OptionalName("bawaan")?.Name,
            IsSubject = reader.Flag("pokok"),
            IsMasked = reader.Flag("samarkan"),
            Span = reader.KeySpan("kunci"),
        };
    }

    private static FactGroup BindGroup(MappingReader reader) =>
        new(reader.Id("kode"), reader.RequiredLocalized("nama"), [.. reader.Names("anggota").Select(member => member.Name)]);

    private static void CheckCodes(MappingReader reader, string key, FactType type)
    {
        var takesCodes = type is FactType.Kode or FactType.HimpunanKode;
        reader.Code<CodesFrom>("kode_dari");
        if (takesCodes && reader.Has("kode") == reader.Has("kode_dari"))
        {
            reader.Diagnostics.Report(BindingDiagnostics.ExactlyOne, reader.KeySpan("kode"), new LocalizedText($"Fakta '{key}'", $"The fact '{key}'"), "kode, kode_dari");
        }

        if (!takesCodes && (reader.Has("kode") || reader.Has("kode_dari") || reader.Has("kelompok")))
        {
            reader.Diagnostics.Report(
                ReferenceDiagnostics.CodesMisplaced,
                reader.KeySpan("jenis"),
                key,
                CodeNames<FactType>.Of(type),
                new LocalizedText("jenis ini tidak punya kode", "this type has no codes"));
        }
    }

    /// <summary>Where a fact's codes come from when the vocabulary does not list them.</summary>
    private enum CodesFrom
    {
        /// <summary>The ids of the election calendars.</summary>
        Tahapan,
    }
}
