using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Replay;

/// <summary>What <c>netralitas replay</c> says.</summary>
internal static class ReplayTexts
{
    public const string Description = "Decide the records of a log again and prove the same rules, the same facts and the same finding, or show the first difference and every change of the log.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "every record is proven, and the chain is whole"),
        new(ExitCodes.BadRules, "a record is not, the log was changed, or rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, or a log that cannot be read"),
    ];

    public const string Log = "The log of decision records. '-' reads standard input.";

    public const string Rules = "A folder or a pack (.rulepack) of rules that decided, besides the embedded rules; as often as there are versions; the embedded ones alone when left out.";

    public const string Anchor = "The hash of a record that was noted elsewhere: it must be in the log, or records are missing from the end. As often as there are notes; none when left out.";

    public const string Previous = "Of a log that continues another: the hash of the other's last record; a log that begins a chain when left out.";

    public static string NotAHash(string text) => $"'{text}' is not the hash of a record: sha256: and 64 lower-case hexadecimal digits.";

    public static readonly LocalizedText Proven = new(
        "{0} rekaman: aturan yang sama, fakta yang sama, hasil yang sama. Rantai utuh sampai {1}",
        "{0} records: the same rules, the same facts, the same finding. The chain is whole up to {1}");

    public static readonly LocalizedText Empty = new("Tidak ada rekaman.", "There is no record.");

    public static readonly LocalizedText NotProven = new("{0} dari {1} rekaman terbukti.", "{0} of {1} records are proven.");

    public static readonly LocalizedText Omitted = new("… dan {0} baris lain.", "… and {0} more lines.");

    public static readonly LocalizedText Broken = new("Membaca terhenti: {0}", "Reading broke off: {0}");
}
