using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Analysis;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Syntax;
using Netralitas.Rules.Tests.Packs;
using Netralitas.Rules.Tests.Records;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Diagnostics;

/// <summary>Golden inputs that are made, because as files they would be huge, unreadable or impossible.</summary>
internal static class MadeInputs
{
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<Diagnostic>>> ByGolden = new Dictionary<string, Func<IReadOnlyList<Diagnostic>>>(StringComparer.Ordinal)
    {
        ["NTR1001-unreadable"] = () => Rulebook.Load("/tidak-ada/rules").Diagnostics,
        ["NTR1001-unreadable-file"] = () => ActionReader.ReadFile("/tidak-ada/tindakan.yaml", BaseRules.Rulebook.Vocabulary).Diagnostics,
        ["NTR1002-file-too-large"] = () => Changed("buku.yaml", content => [.. content, .. Enumerable.Repeat((byte)'#', ReadLimits.Default.MaxFileBytes)]),
        ["NTR1003-invalid-utf8"] = () => Changed("sumber.yaml", content => [.. content, .. "  - { id: koran, judul: Berita caf"u8, 0xE9, .. " }\n"u8]),
        ["NTR1003-invalid-utf8-after-mark"] = () => Action([0xEF, 0xBB, 0xBF, .. "pelaku: { jabatan: "u8, 0xC3, 0x28, .. " }\n"u8]),
        ["NTR1004-hidden-character"] = () => Action("pelaku: { jabatan: Camat\u202E \u0007}\r\nperbuatan: [\u2066suka]\r\n"u8.ToArray()),
        ["NTR1016-too-many-nodes"] = () => Action(Repeat("perbuatan:\n", "- a\n", ReadLimits.Default.MaxNodes)),
        ["NTR1017-text-too-long"] = () => Action(Repeat("pelaku:\n  jabatan: ", "a", ReadLimits.Default.MaxScalarLength + 1)),
        ["NTR1018-record-too-long"] = () => Lines("{}\n"u8, Repeat("", "a", ReadLimits.Default.MaxFileBytes + 1), "\n{}\n"u8),
        ["NTR2013-no-rule-files"] = () => BaseRules.Load(new Dictionary<string, byte[]>()).Diagnostics,
        ["NTR6014-not-analysed"] = () => [.. new RulebookAnalyzer(BaseRules.Rulebook.Index, [], Sources()) { NodeLimit = 8 }.Run(GoldenCase.Day, null, default).Findings.Where(finding => finding.Id == "NTR6014").Select(finding => finding.Diagnostic).DistinctBy(one => one.Message)],
        ["NTR1021-key-too-long"] = () => Action(Repeat("pelaku:\n  ", "a", ReadLimits.Default.MaxKeyLength, ": ya\n")),
        ["NTR2025-folder-too-large"] = () => Rulebook.Load(BaseRules.Folder, new ReadLimits { MaxFolderBytes = 5_000 }).Diagnostics,
        ["NTR2026-too-many-values"] = () => Limited(new ReadLimits { MaxFolderNodes = 100 }),
        ["NTR2027-too-many-test-facts"] = () => Limited(new ReadLimits { MaxTestFacts = 12 }),
        ["NTR2027-too-many-test-facts-table"] = () => Limited(new ReadLimits { MaxTestFacts = 30 }, ("pelanggaran/uu-1/umum.yaml", GeneralRule.File), ("pelanggaran/uu-1/umum.uji.yaml", GeneralRule.Tests("  - { nama: tabel, tabel: { pelaku.status: [pns, cpns, hakim], perbuatan: [suka, bagikan], keadaan.tugas: [ya, tidak] }, harap: { hasil: tidak } }\n"))),
        ["NTR3036-too-many-rules"] = () => Limited(new ReadLimits { MaxRules = 1 }, ("pelanggaran/uu-1/umum.yaml", GeneralRule.File), ("pelanggaran/uu-1/umum.uji.yaml", GeneralRule.Tests())),
        ["NTR3037-too-many-conditions"] = () => Limited(new ReadLimits { MaxConditions = 3 }),
        ["NTR3038-too-many-codes"] = () => Limited(new ReadLimits { MaxCodes = 5 }),
        ["NTR3039-too-many-days"] = () => Limited(new ReadLimits { MaxDays = 3 }),
        ["NTR3039-too-many-entries"] = () => Limited(new ReadLimits { MaxDays = 2 }),
        ["NTR8012-other-rules"] = () => Packed.Load(Packed.WithManifest(Packed.Write(BaseRules.Rulebook), Packed.Lines(Packed.Write(BaseRules.Rulebook))[0].Replace("\"1.0.0\"", "\"1.0.1\"", StringComparison.Ordinal))).Diagnostics,
        ["NTR2014-too-many-files"] = () => Rulebook.Load(BaseRules.Folder, new ReadLimits { MaxFiles = 9 }).Diagnostics,
        ["NTR7001-not-a-record"] = () => Records(log => log + "catatan: {}\n"),
        ["NTR7001-not-a-record-format"] = () => RecordedActions.Read(Encoding.UTF8.GetBytes(RecordedActions.ForgedJson("\"format\":1", "\"format\":2", RecordedActions.Record().LibraryVersion, "1.0.0") + "\n")),
        ["NTR7002-not-canonical"] = () => Records(log => log.Replace(",\"record\"", ", \"record\"", StringComparison.Ordinal)),
        ["NTR7003-changed"] = () => Records(log => log.Replace("R-1", "R-9", StringComparison.Ordinal)),
        ["NTR7004-chain-broken"] = () => Records(log => string.Join('\n', log.Split('\n').Where((_, number) => number != 1))),
        ["NTR7005-half-written"] = () => Records(log => log[..^100]),
        ["NTR7006-anchor-missing"] = () => Records(log => log, "sha256:" + new string('7', 64)),
        ["NTR7007-rules-not-at-hand"] = () => new DecisionReplayer().Replay(RecordedActions.Record(), "log.jsonl", 12),
        ["NTR7008-facts-refused"] = () => new DecisionReplayer(BaseRules.Rulebook).Replay(RecordedActions.Forged("[\"suka\"]", "[\"sukaa\"]"), "log.jsonl", 12),
        ["NTR7009-another-finding"] = () => new DecisionReplayer(BaseRules.Rulebook).Replay(RecordedActions.Forged("\"verdict\":\"undetermined\"", "\"verdict\":\"violation\""), "log.jsonl", 12),
    };

    private static IReadOnlyList<Diagnostic> Records(Func<string, string> change, params string[] anchors) =>
        RecordedActions.Read(Encoding.UTF8.GetBytes(change(RecordedActions.Log(3))), null, anchors);

    private static List<SourceText> Sources() => [.. BaseRules.Files().Select(file => new SourceText("rules/" + file.Key, Encoding.UTF8.GetString(file.Value)))];

    private static IReadOnlyList<Diagnostic> Changed(string file, Func<byte[], byte[]> change)
    {
        var files = BaseRules.Files();
        files[file] = change(files[file]);
        return BaseRules.Load(files).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Action(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return ActionReader.ReadStream(stream, BaseRules.Rulebook.Vocabulary, "action.yaml").Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Lines(ReadOnlySpan<byte> before, byte[] line, ReadOnlySpan<byte> after)
    {
        using var stream = new MemoryStream([.. before, .. line, .. after]);
        return [.. ActionRecords.OpenJsonLines(stream, BaseRules.Rulebook.Vocabulary, "actions.jsonl").SelectMany(record => record.Read().Diagnostics)];
    }

    private static IReadOnlyList<Diagnostic> Limited(ReadLimits limits, params (string Path, byte[] Content)[] more)
    {
        var files = BaseRules.Files();
        foreach (var (path, content) in more)
        {
            files[path] = content;
        }

        return BaseRules.Load(files, limits).Diagnostics;
    }

    private static byte[] Repeat(string start, string part, int times, string end = "") =>
        Encoding.UTF8.GetBytes(new StringBuilder(start).Insert(start.Length, part, times).Append(end).ToString());
}
