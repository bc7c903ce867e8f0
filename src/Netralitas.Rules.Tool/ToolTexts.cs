using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>What the tool itself says. Help is in English; what belongs to a result comes in both languages.</summary>
internal static class ToolTexts
{
    public const string Tool = "Evaluates described acts of Indonesian civil servants (ASN) against the rules on political neutrality.";

    public const string Evaluate = "Evaluate a described action and print the finding, or many actions and print a line of JSON for each. Exit codes: 0 done, 1 the rules have errors, 2 wrong usage or an unreadable action, 130 stopped by Ctrl+C.";

    public const string Validate = "Check a folder of rules and print every problem. Exit codes: 0 no errors, 1 errors, 2 wrong usage.";

    public const string Test = "Check a folder of rules, then run the tests beside them and the real cases. Exit codes: 0 all passed, 1 errors or failed tests, 2 wrong usage.";

    public const string ActionFile = "The action, YAML or JSON; or many, JSON Lines (.jsonl, .ndjson) or CSV (.csv). '-' reads standard input.";

    public const string RulesFolder = "A folder of rules; the embedded rules when left out.";

    public const string Input = "What the input holds; told by the file's extension when left out, and one action for '-'.";

    public const string Format = "The form of the finding: text when left out, jsonl for many actions.";

    public const string Output = "The file to write; standard output when left out.";

    public const string Parallel = "How many actions to evaluate at a time, of many; the number of processors when left out. With 1 each line is answered as soon as it has come.";

    public const string ParallelBelowOne = "--parallel takes a whole number from 1 on.";

    public const string LanguageOption = "The language of the output.";

    public static readonly LocalizedText Valid = new("{0}: sah. {1} aturan, versi {2}, {3}", "{0}: valid. {1} rules, version {2}, {3}");

    public static readonly LocalizedText Omitted = new("… dan {0} lagi. Perbaiki yang di atas, lalu periksa lagi.", "… and {0} more. Mend those above, then check again.");

    public static readonly LocalizedText Embedded = new("aturan tertanam", "embedded rules");

    public static readonly LocalizedText Failed = new("GAGAL", "FAILED");

    public static readonly LocalizedText ManyAsLines = new(
        "Banyak tindakan ditulis sebagai JSON Lines, satu baris bagi tiap tindakan; '--format {0}' hanya untuk satu tindakan. Hapus '--format', atau tulis '--format jsonl'.",
        "Many actions are written as JSON Lines, a line for each; '--format {0}' is for one action. Leave '--format' out, or write '--format jsonl'.");

    public static readonly LocalizedText OneAsLines = new(
        "'--format jsonl' untuk banyak tindakan (.jsonl, .ndjson, .csv, atau '--input'). Untuk satu tindakan pakailah 'text' atau 'json'.",
        "'--format jsonl' is for many actions (.jsonl, .ndjson, .csv, or '--input'). For one action use 'text' or 'json'.");

    public static readonly LocalizedText OutputIsInput = new("'--output' menunjuk berkas masukan; isinya akan hilang.", "'--output' names the input file; its content would be lost.");

    public static readonly LocalizedText NotWritten = new("Membaca atau menulis terhenti: {0}", "Reading or writing broke off: {0}");

    public static readonly LocalizedText Unreadable = new("{0} dari {1} tindakan tidak dapat dibaca; lihat 'diagnostics' pada barisnya.", "{0} of {1} actions could not be read; see 'diagnostics' on their lines.");

    public static readonly LocalizedText Progress = new("{0} tindakan, {1} per detik", "{0} actions, {1} a second");

    public static readonly LocalizedText NoTests = new("Tidak ada uji.", "There are no tests.");
}
