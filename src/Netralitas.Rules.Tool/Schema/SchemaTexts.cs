using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Schema;

/// <summary>What <c>netralitas schema</c> says.</summary>
internal static class SchemaTexts
{
    public const string Description = "Write JSON Schemas of the rule files and of described actions, by which editors complete and explain keys, codes and provisions.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "written"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, or a folder that cannot be written"),
    ];

    public const string Output = "The folder to write, made if it does not exist; the folder of rules when left out. Schemas there are replaced.";

    public static readonly LocalizedText Written = new("{0}: {1} skema ditulis.", "{0}: {1} schemas written.");

    public static readonly LocalizedText NoOutput = new(
        "Tulis folder tujuan: '--output FOLDER'. Tanpa folder aturan tidak ada folder yang dapat dipakai sebagai gantinya.",
        "Name the folder to write: '--output DIR'. Without a folder of rules there is none to take in its place.");

    public static readonly LocalizedText NotWritten = new("Tidak dapat ditulis: {0}", "It cannot be written: {0}");
}
