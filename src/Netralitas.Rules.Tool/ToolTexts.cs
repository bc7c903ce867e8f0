using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>What the tool itself says. Help is in English; what belongs to a result comes in both languages.</summary>
internal static class ToolTexts
{
    public const string Tool = "Evaluates described acts of Indonesian civil servants (ASN) against the rules on political neutrality.";

    public const string Evaluate = "Evaluate a described action and print the finding. Exit codes: 0 done, 1 the rules have errors, 2 wrong usage or an unreadable action.";

    public const string Validate = "Check a folder of rules and print every problem. Exit codes: 0 no errors, 1 errors, 2 wrong usage.";

    public const string Test = "Check a folder of rules, then run the tests beside them and the real cases. Exit codes: 0 all passed, 1 errors or failed tests, 2 wrong usage.";

    public const string ActionFile = "The action, YAML or JSON; '-' reads standard input.";

    public const string RulesFolder = "A folder of rules; the embedded rules when left out.";

    public const string Format = "The form of the finding.";

    public const string LanguageOption = "The language of the output.";

    public static readonly LocalizedText Valid = new("{0}: sah. {1} aturan, versi {2}, {3}", "{0}: valid. {1} rules, version {2}, {3}");

    public static readonly LocalizedText Omitted = new("… dan {0} lagi. Perbaiki yang di atas, lalu periksa lagi.", "… and {0} more. Mend those above, then check again.");

    public static readonly LocalizedText Embedded = new("aturan tertanam", "embedded rules");

    public static readonly LocalizedText Failed = new("GAGAL", "FAILED");

    public static readonly LocalizedText NoTests = new("Tidak ada uji.", "There are no tests.");
}
