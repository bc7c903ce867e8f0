using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Evaluate;

/// <summary>What <c>netralitas evaluate</c> says.</summary>
internal static class EvaluateTexts
{
    public const string Description = "Evaluate a described action and print the finding, or many actions and print a line of JSON for each.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "done, whatever the finding"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, an action that cannot be read (of many, one or more), or a file that cannot be read or written"),
        new(ExitCodes.Interrupted, "many actions, stopped by Ctrl+C"),
    ];

    public const string ActionFile = "The action, YAML or JSON; or many, JSON Lines (.jsonl, .ndjson) or CSV (.csv). '-' reads standard input.";

    public const string Input = "What the input holds; told by the file's extension when left out, and one action for '-'.";

    public const string Format = "The form of the finding: text when left out, jsonl for many actions.";

    public const string Output = "The file to write, replaced if it exists; standard output when left out.";

    public const string Record = "A log to add a decision record to, made if it is not there; see 'netralitas replay'. A finding is shown when its record is on the disk. Nothing is recorded when left out.";

    public const string MaskingKey = "The file with the key that masks personal values in records, Base64 of 32 random bytes or more; they are blotted out when left out.";

    public const string MaskingKeyAlone = "--masking-key goes with --record.";

    public const string Parallel = "Of many actions, how many to evaluate at a time, from 1 on; the number of processors when left out. With 1 each line is answered as soon as it has come.";

    public const string ParallelBelowOne = "--parallel takes a whole number from 1 on.";

    public static readonly LocalizedText ManyAsLines = new(
        "Banyak tindakan ditulis sebagai JSON Lines, satu baris bagi tiap tindakan; '--format {0}' hanya untuk satu tindakan. Hapus '--format', atau tulis '--format jsonl'.",
        "Many actions are written as JSON Lines, a line for each; '--format {0}' is for one action. Leave '--format' out, or write '--format jsonl'.");

    public static readonly LocalizedText OneAsLines = new(
        "'--format jsonl' untuk banyak tindakan (.jsonl, .ndjson, .csv, atau '--input'). Untuk satu tindakan pakailah 'text' atau 'json'.",
        "'--format jsonl' is for many actions (.jsonl, .ndjson, .csv, or '--input'). For one action use 'text' or 'json'.");

    public static readonly LocalizedText OutputIsInput = new("'--output' menunjuk berkas masukan; isinya akan hilang.", "'--output' names the input file; its content would be lost.");

    public static readonly LocalizedText LogIsOther = new("'--record' menunjuk berkas masukan atau keluaran; isinya akan tercampur.", "'--record' names the input or output file; its content would be mixed up.");

    public static readonly LocalizedText BadMaskingKey = new(
        "'{0}' bukan berkas kunci penyamar: seharusnya Base64 dari sekurang-kurangnya 32 byte acak, seperti yang ditulis 'openssl rand -base64 32'.",
        "'{0}' is not a file with a masking key: it should be Base64 of at least 32 random bytes, as 'openssl rand -base64 32' writes it.");

    public static readonly LocalizedText NotWritten = new("Membaca atau menulis terhenti: {0}", "Reading or writing broke off: {0}");

    public static readonly LocalizedText Unreadable = new("{0} dari {1} tindakan tidak dapat dibaca; lihat 'diagnostics' pada barisnya.", "{0} of {1} actions could not be read; see 'diagnostics' on their lines.");

    public static readonly LocalizedText Progress = new("{0} tindakan, {1} per detik", "{0} actions, {1} a second");
}
