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

    public static (IReadOnlyList<FactDefinition> Facts, IReadOnlyList<FactAddition> Additions) Bind(MappingReader reader)
    {
        if (reader.IsPresent && !reader.Means("fakta") && !reader.Means("tambahan"))
        {
            reader.Diagnostics.Report(BindingDiagnostics.MissingKey, reader.Span, "fakta", RuleFileShapes.VocabularyFile.Name);
        }

        return ([.. reader.Mappings("fakta").Select(BindFact)], [.. reader.Mappings("tambahan").Select(BindAddition)]);
    }

    private static FactAddition BindAddition(MappingReader reader)
    {
        if (reader.IsPresent && !reader.Means("kode") && !reader.Means("kelompok"))
        {
            reader.Diagnostics.Report(BindingDiagnostics.MissingKey, reader.Span, "kode", RuleFileShapes.FactAddition.Name);
        }

        return new FactAddition(reader.Name("kunci"), [.. reader.Mappings("kode").Select(BindCode)], [.. reader.Mappings("kelompok").Select(BindGroup)]);
    }

    private static FactDefinition BindFact(MappingReader reader)
    {
        var type = reader.Code<FactType>("jenis") ?? FactType.Text;
        var key = reader.Id("kunci");
        var byDefault = reader.OptionalName("bawaan");
        CheckCodes(reader, key, type);
        CheckMask(reader, key, type);
        return new FactDefinition
        {
            Key = key,
            Type = type,
            Name = reader.RequiredLocalized("nama"),
            Question = reader.RequiredLocalized("tanya"),
            Codes = type == FactType.YesNo ? YesNo : [.. reader.Mappings("kode").Select(BindCode)],
            CodesFrom = reader.Code<CodeOrigin>("kode_dari"),
            Groups = [.. reader.Mappings("kelompok").Select(BindGroup)],
            Default = byDefault?.Name,
            DefaultSpan = byDefault?.Span,
            IsSubject = reader.Flag("pokok"),
            IsMasked = reader.Flag("samarkan"),
            Span = reader.KeySpan("kunci"),
        };
    }

    private static FactCode BindCode(MappingReader reader)
    {
        var code = reader.Name("kode");
        return new FactCode(reader.Id("kode"), reader.RequiredLocalized("nama")) { Span = code.Span };
    }

    private static FactGroup BindGroup(MappingReader reader)
    {
        var members = reader.Names("anggota");
        return new FactGroup(reader.Id("kode"), reader.RequiredLocalized("nama"), [.. members.Select(member => member.Name)])
        {
            Span = reader.Name("kode").Span,
            MemberSpans = [.. members.Select(member => member.Span)],
        };
    }

    // A value that rules read shows in the finding: a mask over it in the described action would hide nothing.
    private static void CheckMask(MappingReader reader, string key, FactType type)
    {
        if (type != FactType.Text && reader.Flag("samarkan"))
        {
            reader.Diagnostics.Report(
                ReferenceDiagnostics.CodesMisplaced,
                reader.KeySpan("samarkan"),
                key,
                CodeNames<FactType>.Of(type),
                new LocalizedText("hanya fakta berjenis 'teks' dapat disamarkan; nilai lain dibaca aturan dan tampak dalam hasilnya", "only facts of the type 'teks' can be masked; other values are read by rules and show in the finding"));
        }
    }

    private static void CheckCodes(MappingReader reader, string key, FactType type)
    {
        var takesCodes = type is FactType.Code or FactType.CodeSet;
        if (takesCodes)
        {
            reader.CheckExactlyOne("kode", "kode_dari", reader.KeySpan("kode"), new LocalizedText("Fakta '{0}'", "The fact '{0}'").Fill(key));
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
}
