using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Model;
using Netralitas.Rules.Reporting;
using Netralitas.Rules.Testing;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>Writes docs/kasus.md and docs/cases.md: each real case, what was decided, what the rules find, and whether the two agree.</summary>
internal sealed class CaseReport(Language language)
{
    private static readonly LocalizedText Title = new("Kasus nyata dan jawaban resmi", "Real cases and official answers");

    private static readonly LocalizedText Introduction = new(
        """
        Setiap kasus di [rules/kasus](../rules/kasus) diuraikan sebagai tindakan, dinilai dengan aturan, lalu dibandingkan dengan apa yang
        diputuskan. Halaman ini dibuat oleh uji dari berkas itu dan dari temuan yang sesungguhnya; bacaan bahasa Inggris:
        [cases.md](cases.md).

        * Lembaga hanya menjawab pertanyaannya sendiri: pengadilan dan Gakkumdu tentang pidana; KASN dan BKN tentang kode etik, disiplin, dan
          keanggotaan partai; PPK juga tentang kontrak. Temuan hanya dibandingkan pada jalur itu.
        * *Sama* berarti temuan memuat apa yang diputuskan: jenis pelanggarannya, dan tingkatnya bila disebut. Aturan yang masih terbuka bukan
          pelanggaran dan bukan pula bersih.
        * Fakta diuraikan seperti yang dilaporkan; yang tidak dilaporkan tidak diketahui. Kasus ini bukan contoh acak, jadi angkanya bukan ukuran
          ketepatan.
        """,
        """
        Each case in [rules/kasus](../rules/kasus) is described as an action, judged by the rules and compared with what was decided. This page
        is made by a test from those files and from the real findings; in Indonesian: [kasus.md](kasus.md).

        * A body answers only its own question: courts and Gakkumdu on crimes; KASN and BKN on ethics, discipline and party membership; the PPK
          also on contracts. A finding is compared on that track alone.
        * *Agrees* means that the finding holds what was decided: the kind of violation, and its level where one was named. A rule that is still
          open is neither a violation nor its absence.
        * Facts are described as they were reported; what was not reported is unknown. The cases are no random sample, so the numbers do not
          measure accuracy.
        """);

    private static readonly LocalizedText Totals = new("Ringkasan", "Totals");
    private static readonly LocalizedText TotalHead = new("| Kesesuaian | Keputusan |", "| Agreement | Decisions |");
    private static readonly LocalizedText All = new("Seluruhnya ({0} kasus dan jawaban)", "In all ({0} cases and answers)");
    private static readonly LocalizedText Same = new("Sama", "Agrees");
    private static readonly LocalizedText SameForNoRule = new("Sama, karena tidak ada aturan yang mencakup perbuatannya", "Agrees, because no rule covers the act");
    private static readonly LocalizedText Different = new("Berbeda", "Differs");
    private static readonly LocalizedText DifferentBecause = new("Berbeda: {0}", "Differs: {0}");
    private static readonly LocalizedText Found = new("Temuan", "Finding");
    private static readonly LocalizedText Open = new("masih terbuka: {0}", "still open: {0}");
    private static readonly LocalizedText Lifted = new("dikecualikan: {0}", "lifted: {0}");
    private static readonly LocalizedText SetAside = new("dikesampingkan: {0}", "set aside: {0}");
    private static readonly LocalizedText Permitted = new("dibolehkan: {0}", "permitted: {0}");

    public static string Write(IReadOnlyList<RealCaseResult> results, Language language) => new CaseReport(language).Write(results);

    private string Write(IReadOnlyList<RealCaseResult> results)
    {
        var page = new StringBuilder();
        Line(page, $"# {In(Title)}");
        Line(page, "");
        Line(page, In(Introduction).ReplaceLineEndings("\n"));
        Line(page, "");
        WriteTotals(page, results);
        foreach (var item in results.GroupBy(result => result.Case))
        {
            Line(page, "");
            Line(page, $"## {item.Key.Id}: {In(item.Key.Title)}");
            Line(page, "");
            foreach (var result in item)
            {
                WriteDecision(page, result);
            }
        }

        return page.ToString();
    }

    private void WriteTotals(StringBuilder page, IReadOnlyList<RealCaseResult> results)
    {
        Line(page, $"## {In(Totals)}");
        Line(page, "");
        Line(page, In(TotalHead));
        Line(page, "|---|---|");
        var same = results.Where(result => result.Decision.Agrees == Agreement.Sama).ToLookup(result => result.Assessment!.Verdict == Verdict.NoRuleInForce);
        Line(page, $"| {In(Same)} | {same[false].Count()} |");
        Line(page, $"| {In(SameForNoRule)} | {same[true].Count()} |");
        foreach (var reason in Enum.GetValues<DifferenceReason>())
        {
            Line(page, $"| {In(DifferentBecause.Fill(Name(reason)))} | {results.Count(result => result.Decision.Reason == reason)} |");
        }

        Line(page, $"| {In(All.Fill(results.Select(result => result.Case).Distinct().Count()))} | {results.Count} |");
    }

    private void WriteDecision(StringBuilder page, RealCaseResult result)
    {
        var decision = result.Decision;
        Line(page, $"* **{In(Name(decision.Body))}**, {In(decision.When)}: {In(decision.Decided)} (`{CodeNames<RealOutcome>.Of(decision.Outcome)}`)");
        Line(page, $"  * {In(Found)}: {Finding(result.Assessment!)}");
        var agreement = decision.Reason is { } reason ? $"**{In(Different)}** ({In(Name(reason))})." : $"**{In(Same)}.**";
        Line(page, $"  * {agreement}{(decision.Explanation is { } why ? " " + In(why) : "")}");
    }

    private string Finding(Assessment assessment)
    {
        var parts = assessment.Violations
            .GroupBy(violation => violation.Kind)
            .OrderBy(track => track.Key)
            .Select(track => $"{In(ReportTexts.Of(track.Key))}: {string.Join(", ", track.Select(Describe))}")
            .Append(List(Open, assessment.Open.Select(rule => rule.Rule)))
            .Append(List(Lifted, assessment.Lifted.Select(rule => rule.Rule)))
            .Append(List(SetAside, assessment.SetAside.Select(rule => rule.Rule)))
            .Append(List(Permitted, assessment.Permissions.Select(permission => permission.Id)))
            .OfType<string>();
        return string.Join("; ", parts.Prepend(In(ReportTexts.Of(assessment.Verdict)))) + ".";
    }

    private string Describe(Violation violation)
    {
        var remarks = new[] { violation.Sanction.Level, violation.Standing == Standing.Presumed ? In(ReportTexts.Of(violation.Standing)) : null }.OfType<string>().ToList();
        return remarks.Count == 0 ? $"`{violation.Rule}`" : $"`{violation.Rule}` ({string.Join(", ", remarks)})";
    }

    private string? List(LocalizedText text, IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids.Select(id => $"`{id}`"));
        return list.Length == 0 ? null : In(text.Fill(list));
    }

    private static LocalizedText Name(DecidingBody body) => body switch
    {
        DecidingBody.Pengadilan => new("Pengadilan", "Court"),
        DecidingBody.Gakkumdu => new("Gakkumdu"),
        DecidingBody.Bawaslu => new("Bawaslu"),
        DecidingBody.Kasn => new("KASN"),
        DecidingBody.Bkn => new("BKN"),
        DecidingBody.Ppk => new("PPK atau instansinya", "PPK or its office"),
        DecidingBody.Kpu => new("KPU"),
        DecidingBody.Kementerian => new("Kementerian", "Ministry"),
        _ => new("Lainnya", "Other"),
    };

    private static LocalizedText Name(DifferenceReason reason) => reason switch
    {
        DifferenceReason.PraktikLebihLunak => new("praktik lebih lunak", "practice is milder"),
        DifferenceReason.PraktikLebihKeras => new("praktik lebih keras", "practice is harder"),
        DifferenceReason.BuktiTidakCukup => new("bukti tidak cukup", "facts not proven"),
        DifferenceReason.FaktaTidakDiketahui => new("fakta tidak diketahui", "facts not known"),
        DifferenceReason.TafsirBerbeda => new("tafsir berbeda", "another reading"),
        DifferenceReason.HukumLain => new("hukum lain", "another law"),
        _ => new("belum tercakup", "not covered yet"),
    };

    private string In(LocalizedText text) => text.In(language);

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
