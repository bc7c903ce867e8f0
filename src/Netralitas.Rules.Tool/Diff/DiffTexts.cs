using System.Collections.Generic;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Diff;

/// <summary>What <c>netralitas diff</c> says.</summary>
internal static class DiffTexts
{
    public const string Description = "Compare two rulebooks by what they do: which actions are judged otherwise, from what to what, because of which provision, each with an action that shows it.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "done, whatever the changes"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors, or with --exit-code some action is judged otherwise"),
        new(ExitCodes.WrongUsage, "wrong usage, or a recorded action that cannot be read"),
    ];

    public const string Old = "The older rulebook: a folder of rules, a pack of them (.rulepack), a package (.nupkg or .zip), or 'embedded'.";

    public const string New = "The newer rulebook, in the same forms.";

    public const string Cases = "A folder of recorded actions (.yaml, .json, .jsonl, .csv) and real cases (as in kasus/): lists those whose finding changes. None when left out.";

    public const string ExitCode = "End with exit code 1 when some action is judged otherwise.";

    public static readonly LocalizedText NoActionChanges = new(
        "Tidak ada tindakan yang dinilai lain: terbukti untuk semua tindakan yang dapat diuraikan.",
        "No action is judged otherwise: proven for every action that can be described.");

    public static readonly LocalizedText Summary = new("{0} perubahan, {1} di antaranya mengubah penilaian.", "{0} changes, {1} of them change how actions are judged.");

    public static readonly LocalizedText Wording = new("hanya kata atau sumber", "words or sources only");

    public static readonly LocalizedText Nothing = new("tidak mengubah penilaian tindakan mana pun", "changes the judging of no action");

    public static readonly LocalizedText Actions = new("tindakan yang terkena:", "actions affected:");

    public static readonly LocalizedText Provisions = new("ketentuan: {0}", "provisions: {0}");

    public static readonly LocalizedText Witness = new("contoh tindakan:", "an action that shows it:");

    public static readonly LocalizedText Before = new("dahulu:", "before:");

    public static readonly LocalizedText After = new("kini:", "now:");

    public static readonly LocalizedText Judged = new("putusan: {0}", "verdict: {0}");

    public static readonly LocalizedText Violation = new("{0} {1}: {2}; {3}", "{0} {1}: {2}; {3}");

    public static readonly LocalizedText Established = new("terbukti", "established");

    public static readonly LocalizedText Presumed = new("diduga", "presumed");

    public static readonly LocalizedText Open = new("{0} masih terbuka ({1})", "{0} still open ({1})");

    public static readonly LocalizedText Lifted = new("{0} dikecualikan", "{0} lifted");

    public static readonly LocalizedText SetAside = new("{0} dikesampingkan oleh {1}", "{0} set aside by {1}");

    public static readonly LocalizedText Recommendation = new("rekomendasi: {0} ({1})", "recommendation: {0} ({1})");

    public static readonly LocalizedText Question = new("ditanyakan: {0}", "asked: {0}");

    public static readonly LocalizedText Permission = new("kebolehan: {0}", "permission: {0}");

    public static readonly LocalizedText Comparing = new("Membandingkan aturan", "Comparing rules");

    public static readonly LocalizedText Step = new("langkah: {0}", "step: {0}");

    public static readonly LocalizedText CannotBeDescribed = new("tidak dapat diuraikan", "cannot be described");

    public static readonly LocalizedText CaseChanged = new("{0}: temuan berubah", "{0}: the finding changes");

    public static readonly LocalizedText CaseWorded = new("{0}: hanya kata temuan berubah", "{0}: only words of the finding change");

    public static readonly LocalizedText CasesSummary = new("{0} tindakan tercatat, {1} dengan temuan yang berubah.", "{0} recorded actions, {1} with a finding that changes.");

    public static readonly LocalizedText NoPackage = new("'{0}' tidak berisi aturan: tidak ada buku.yaml di dalamnya.", "'{0}' holds no rules: there is no buku.yaml in it.");

    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Violation => new("pelanggaran", "violation"),
        Verdict.Undetermined => new("belum dapat ditentukan", "undetermined"),
        Verdict.NoViolation => new("bukan pelanggaran", "no violation"),
        _ => new("tidak ada aturan yang berlaku", "no rule in force"),
    };
}
