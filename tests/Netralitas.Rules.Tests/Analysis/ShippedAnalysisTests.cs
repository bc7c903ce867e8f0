using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using FluentAssertions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Tests.Diagnostics;
using Netralitas.Rules.Text;
using Xunit;

namespace Netralitas.Rules.Tests.Analysis;

/// <summary>The analysis of the shipped rules, as they are and with one defect of each kind planted in a copy.</summary>
public sealed class ShippedAnalysisTests
{
    private const string Row = "rules/pelanggaran/skb-2022/b6.yaml";

    private static readonly Lazy<AnalysisResult> Shipped = new(() => Rulebook.Default.Analyze(GoldenCase.Day));
    private static readonly Lazy<(Rulebook Rulebook, IReadOnlyList<AnalysisFinding> New)> Planted = new(Plant);

    private static readonly string B6 = Text(Row);
    private static readonly string B6Tests = Text("rules/pelanggaran/skb-2022/b6.uji.yaml");

    /// <summary>The id, what its first subject is, the file and a piece of the line it is told at.</summary>
    public static TheoryData<string, string, string, string> Defects => new()
    {
        { "NTR6001", "skb-2022/B6", Row, "id: skb-2022/B6" },
        { "NTR6002", "skb-2022/B6", Row, "id: skb-2022/B6" },
        { "NTR6003", "uji/mustahil", "rules/pelanggaran/uji/mustahil.yaml", "pelaku.status: cpns" },
        { "NTR6001", "uji/jendela", "rules/pelanggaran/uji/jendela.yaml", "id: uji/jendela" },
        { "NTR6004", "uji/berdua", "rules/pelanggaran/uji/berdua.yaml", "id: uji/berdua" },
        { "NTR6006", "uji/jendela-ringan", "rules/pelanggaran/uji/jendela-ringan.yaml", "[pppk, hakim]" },
        { "NTR6004", "uji/tertutup", "rules/pelanggaran/uji/tertutup.yaml", "id: uji/tertutup" },
        { "NTR6005", "skb-2022/B6", Row, "- bila: { pelaku.status: hakim }" },
        { "NTR6006", "uji/tertutup-oleh", "rules/pelanggaran/uji/tertutup-oleh.yaml", "bukan: { pelaku.status: hakim }" },
        { "NTR6007", "uji/tertutup-oleh", "rules/pelanggaran/uji/tertutup-oleh.yaml", "- aturan: [uji/bakal]" },
        { "NTR6008", "uji/tak-terbukti", "rules/pelanggaran/uji/tak-terbukti.yaml", "id: uji/tak-terbukti" },
        { "NTR6009", "melamun", "rules/kosakata.yaml", "kode: melamun" },
        { "NTR6010", "bersiul", "rules/kosakata.yaml", "kode: bersiul" },
        { "NTR6011", "bersiul", "rules/kosakata.yaml", "kode: bersiul" },
        { "NTR6012", "bersiul", "rules/kosakata.yaml", "kode: bersiul" },
        { "NTR6013", "skb-2022: Lampiran X", "rules/peraturan/skb-2022.yaml", "pasal: Lampiran X" },
    };

    [Fact]
    public void Analyze_OfTheShippedRules_LeavesNothingOpen()
    {
        Shipped.Value.Findings.Should().HaveCountGreaterThan(100);
        Shipped.Value.Open.Should().BeEmpty();
        Shipped.Value.Acceptances.Should().BeEmpty();
        Shipped.Value.Findings.Should().OnlyContain(finding => finding.AcceptedBy!.Reason.English.Length > 0 && finding.AcceptedBy.Until >= GoldenCase.Day);
    }

    [Fact]
    public void Analyze_OfRules_TellsHowFarItIsFromNothingToAll()
    {
        var told = new Steps();

        OneOfEverything.Rulebook.Analyze(GoldenCase.Day, told);

        told.Should().BeInAscendingOrder().And.HaveCountGreaterThan(3);
        (told[0], told[^1]).Should().Be((0, 1));
    }

    [Fact]
    public void Analyze_CancelledHalfWay_EndsBeforeTheNextRule()
    {
        using var source = new CancellationTokenSource();
        var told = new Steps { OnReport = () => source.Cancel() };

        FluentActions.Invoking(() => BaseRules.Rulebook.Analyze(GoldenCase.Day, told, source.Token)).Should().Throw<OperationCanceledException>();

        told.Should().ContainSingle();
    }

    [Fact]
    public void Analyze_OfTheShippedRules_GivesWitnessesThatShowWhatItSays()
    {
        var evaluator = new ActionEvaluator(Rulebook.Default);

        Shipped.Value.Findings
            .Where(finding => !WitnessClaims.Shows(Rulebook.Default.Index, evaluator.Evaluate(finding.Witness!), finding))
            .Select(finding => $"{finding.Message.English} {finding.Witness}")
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Analyze_OfACopyWithDefects_FindsEachInItsPlace(string id, string subject, string path, string line)
    {
        var found = Planted.Value.New.Where(finding => finding.Id == id && finding.Subjects[0] == subject).ToList();

        found.Should().NotBeEmpty();
        found.Should().OnlyContain(finding => finding.Diagnostic.Span.Path == path);
        var text = Copy().Single(file => file.Path == path).Content.Split('\n');
        found.Should().Contain(finding => text[finding.Diagnostic.Span.Line - 1].Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_OfACopyWithDefects_FindsNothingElse()
    {
        var planted = new[] { "melamun", "bersiul", "berkedip", "skb-2022: Lampiran X" };

        Planted.Value.New
            .Where(finding => !finding.Subjects.Any(subject => subject.StartsWith("uji/", StringComparison.Ordinal) || planted.Contains(subject)) && (finding.Id, finding.Subjects[0]) != ("NTR6005", "skb-2022/B6"))
            .Select(finding => finding.Message.English)
            .Should().BeEmpty();
    }

    [Fact]
    public void Analyze_OfACopyWithDefects_GivesWitnessesThatShowThem()
    {
        var evaluator = new ActionEvaluator(Planted.Value.Rulebook);

        Planted.Value.New
            .Where(finding => finding.Witness is null || !WitnessClaims.Shows(Planted.Value.Rulebook.Index, evaluator.Evaluate(finding.Witness), finding))
            .Select(finding => $"{finding.Message.English} {finding.Witness}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Analyze_OfTheShippedRules_SaysWhatTheGoldenHas() => CheckGolden("shipped.txt", Shipped.Value.Findings, _ => "");

    [Fact]
    public void Analyze_OfACopyWithDefects_SaysWhatTheGoldenHas() => CheckGolden("planted.txt", Planted.Value.New, finding => $" {string.Join(" and ", finding.Diagnostic.Related.Select(other => other.Span).Prepend(finding.Diagnostic.Span))}");

    /// <summary>Also that a witness is no longer than it needs to be shows here: whoever changes how it is found reads the difference.</summary>
    private static void CheckGolden(string name, IEnumerable<AnalysisFinding> findings, Func<AnalysisFinding, string> place) => GoldenFile.Check(
        Path.Combine(RepositoryFiles.Tests, "Goldens", "analysis", name),
        string.Concat(findings.Select(finding => $"{finding.Id} {string.Join(" ", finding.Subjects)}{place(finding)}\n  {finding.Message.Indonesian}\n  {finding.Message.English}\n  {finding.Witness}\n")));

    private static (Rulebook, IReadOnlyList<AnalysisFinding>) Plant()
    {
        var known = Shipped.Value.Findings.Select(finding => finding.Message.English).ToHashSet();
        var rulebook = Rulebook.Parse(Copy(), "rules").RulebookOrThrow();
        return (rulebook, [.. rulebook.Analyze(GoldenCase.Day).Findings.Where(finding => !known.Contains(finding.Message.English))]);
    }

    private static List<SourceText> Copy()
    {
        const string Actors = "  pelaku.status: asn\n";
        const string Acts = "  perbuatan: interaksi_media_sosial\n";
        const string Source = "    sumber: { verifikasi: beberapa_sumber, rujukan: [skb-s1, skb-s3] }\n";
        var inWindow = Replace(Replace(B6, Acts, "  perbuatan: berkedip\n"), Actors, Actors + "  tanggal: { mulai: penetapan - 6 bulan, sampai: pelantikan }\n");
        return
        [
            .. Rulebook.EmbeddedFiles.Select(file => new SourceText(file.Path, file.Path switch
            {
                Row => Replace(B6, "dasar_hukum:", "kecuali:\n  - bila: { pelaku.status: hakim }\n    alasan: Bukan hakim\n" + Source + "dasar_hukum:"),
                "rules/kosakata.yaml" => Replace(file.Content, "      - { kode: komentar,", "      - { kode: melamun, nama: Melamun }\n      - { kode: bersiul, nama: Bersiul }\n      - { kode: berkedip, nama: Berkedip }\n      - { kode: komentar,"),
                "rules/peraturan/skb-2022.yaml" => Replace(file.Content, "  - pasal: Lampiran II bagian A poin 1\n", "  - pasal: Lampiran X\n    isi: Uji.\n" + Source + "  - pasal: Lampiran II bagian A poin 1\n"),
                _ => file.Content,
            })),
            .. Rule("ringan", B6.Replace("tingkat: disiplin.berat", "tingkat: disiplin.ringan", StringComparison.Ordinal)),
            .. Rule("mustahil", Replace(B6, Actors, "  pelaku.status: cpns\n  bukan: { pelaku.status: [cpns, hakim] }\n")),
            .. Rule("tertutup", B6),
            .. Rule("bakal", Replace(B6, "sasaran.status: calon", "sasaran.status: bakal_calon")),
            .. Rule("tertutup-oleh", Replace(B6, Actors, Actors + "  bukan: { pelaku.status: hakim }\n") + "mengesampingkan:\n"
                + "  - aturan: [uji/tertutup]\n    alasan: Khusus\n" + Source + "  - aturan: [uji/bakal]\n    alasan: Khusus\n" + Source),
            .. Rule("tak-terbukti", Replace(
                Replace(B6, "{ mulai: 2022-09-22 }", "{ mulai: 2022-09-22, sampai: 2022-12-31 }"),
                "dasar_hukum:",
                "kecuali:\n  - bila: { pelaku.status: asn }\n    alasan: Awalnya tidak ditemukan\n    berlaku: { mulai_paling_lambat: 2023-01-01 }\n" + Source + "dasar_hukum:")),
            .. Rule("bersiul", Replace(Replace(B6, Acts, "  perbuatan: bersiul\n"), "{ mulai: 2022-09-22 }", "{ mulai: 2022-09-22, sampai: 2024-12-31 }")),
            .. Rule("jendela", inWindow),
            .. Rule("jendela-ringan", Replace(
                inWindow.Replace("tingkat: disiplin.berat", "tingkat: disiplin.ringan", StringComparison.Ordinal),
                "dasar_hukum:",
                "kecuali:\n  - bila: { pelaku.status: [pppk, hakim] }\n    alasan: Bukan hakim\n" + Source + "dasar_hukum:")),
            .. Rule("pilkada", Replace(B6, Acts, "  perbuatan: berkedip\n  pemilihan: [pilkada-2020, pilkada-2024]\n")),
            .. Rule("separuh", Replace(Replace(B6, Acts, "  perbuatan: berkedip\n"), Actors, "  pelaku.status: [pns, pppk]\n") + "mengesampingkan:\n"
                + "  - aturan: [uji/jendela, uji/jendela-ringan, uji/pilkada, uji/berdua]\n    alasan: Khusus\n" + Source),
            .. Rule("separuh-lain", Replace(Replace(B6, Acts, "  perbuatan: berkedip\n"), Actors, "  pelaku.status: cpns\n") + "mengesampingkan:\n"
                + "  - aturan: [uji/berdua]\n    alasan: Khusus\n" + Source),
            .. Rule("berdua", Replace(B6, Acts, "  perbuatan: berkedip\n")),
            new SourceText("rules/kebolehan/uji.yaml", "id: uji/boleh\njudul: Menyukai\nberlaku: { mulai: 2022-09-22 }\nbila: { perbuatan: suka, pelaku.status: pns }\nisi: Boleh.\ndasar: [ { skb-2022: Lampiran II bagian B poin 6 } ]\n"
                + "sumber: { verifikasi: beberapa_sumber, rujukan: [skb-s1, skb-s3] }\n"),
        ];
    }

    /// <summary>A rule and its tests, which need not pass to be analysed.</summary>
    private static SourceText[] Rule(string name, string text) =>
    [
        new($"rules/pelanggaran/uji/{name}.yaml", Replace(text, "id: skb-2022/B6", $"id: uji/{name}")),
        new($"rules/pelanggaran/uji/{name}.uji.yaml", Replace(B6Tests, "aturan: skb-2022/B6", $"aturan: uji/{name}")),
    ];

    private static string Text(string path) => Rulebook.EmbeddedFiles.Single(file => file.Path == path).Content;

    private static string Replace(string text, string old, string @new) =>
        text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, @new, StringComparison.Ordinal) : throw new InvalidOperationException($"There is no '{old}'.");

    private sealed class Steps : List<double>, IProgress<double>
    {
        public Action OnReport { get; init; } = () => { };

        public void Report(double value)
        {
            Add(value);
            OnReport();
        }
    }
}
