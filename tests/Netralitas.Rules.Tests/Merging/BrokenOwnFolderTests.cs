using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Tests.Evaluation;
using Netralitas.Rules.Tests.Syntax;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Merging;

/// <summary>However a folder of one's own is broken, loading it never throws, and what it refuses it places.</summary>
public sealed class BrokenOwnFolderTests
{
    private static readonly string Templates = Path.Combine(RepositoryFiles.Root, "src", "Netralitas.Rules.Tool", "Init", "Templates");

    private static readonly Dictionary<string, byte[]> Embedded = Rulebook.EmbeddedFiles.ToDictionary(file => "tertanam:" + file.Path, file => Encoding.UTF8.GetBytes(file.Content));

    private static readonly SortedDictionary<string, byte[]> Own = new(
        BaseRules.Read(Templates).ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(Filled(Encoding.UTF8.GetString(file.Value)))),
        StringComparer.Ordinal)
    {
        ["pelanggaran/b6.yaml"] = Encoding.UTF8.GetBytes(OwnRules.Embedded("pelanggaran/skb-2022/b6.yaml").Replace("mulai: 2022-09-22", "mulai: 2024-01-25", StringComparison.Ordinal)),
        ["pelanggaran/b6.uji.yaml"] = Encoding.UTF8.GetBytes(OwnRules.Embedded("pelanggaran/skb-2022/b6.uji.yaml")),
        ["prosedur/majelis.yaml"] = Encoding.UTF8.GetBytes(OwnRules.Embedded("prosedur/kode-etik-majelis.yaml").Replace("mulai_paling_lambat: 2004-12-31", "mulai: 2026-01-01", StringComparison.Ordinal)),
        ["praktik/like.yaml"] = Encoding.UTF8.GetBytes(OwnRules.Embedded("praktik/like.yaml")),
    };

    private static readonly string[] Paths = [.. Own.Keys];

    [Fact]
    public void Load_OfTheWholeFolder_IsARulebook() => Load(Own).RulebookOrThrow().RunTests();

    [Fact]
    public void Load_OfABrokenFolder_TellsWhatItRefuses() => Properties.ForAll(
        random => Paths[random.Next(Paths.Length)] is var path ? (path, Mutations.Of(Own[path], random)) : default,
        80,
        broken => Check(new SortedDictionary<string, byte[]>(Own, StringComparer.Ordinal) { [broken.path] = broken.Item2 }));

    private static void Check(SortedDictionary<string, byte[]> files)
    {
        var result = Load(files);

        DiagnosticPlaces.ShouldHold(
            result.Rulebook is null, result.Diagnostics, files.ToDictionary(file => "own/" + file.Key, file => file.Value).Concat(Embedded).ToDictionary());
    }

    private static RulebookLoadResult Load(SortedDictionary<string, byte[]> files) =>
        Rulebook.Parse(files.Select(file => new SourceText("own/" + file.Key, Encoding.UTF8.GetString(file.Value))), "own");

    private static string Filled(string text) => text
        .Replace("{{nama}}", "Contoh", StringComparison.Ordinal)
        .Replace("{{mulai}}", "2026-01-01", StringComparison.Ordinal)
        .Replace("menimpa:\n", """
            menimpa:
              - { aturan: skb-2022/B6, sejak: 2024-01-25, alasan: Uji }
              - { prosedur: kode_etik/majelis, sejak: 2026-01-01, alasan: Uji, dasar: [ { pp-42-2004: Pasal 17 } ] }
              - { praktik: perbuatan/suka, sejak: 2026-01-01, alasan: Uji }

            """, StringComparison.Ordinal)
        .Replace("fakta:\n", """
            tambahan:
              - kunci: perbuatan
                kode: [ { kode: logo_instansi, nama: Memakai logo instansi } ]
                kelompok: [ { kode: logo, nama: Logo, anggota: [logo_instansi, suka] } ]
            fakta:

            """, StringComparison.Ordinal);
}
