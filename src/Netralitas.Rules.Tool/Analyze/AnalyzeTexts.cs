using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Analyze;

/// <summary>What <c>netralitas analyze</c> says.</summary>
internal static class AnalyzeTexts
{
    public const string Description = "Look for rules that overlap, contradict or hide one another, that can never be broken or say something twice, and for acts, periods and provisions that no rule speaks of; each with an action that shows it.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "nothing found, or all of it accepted"),
        new(ExitCodes.BadRules, "findings that nobody accepted, errors in the rules, or with --warnings-as-errors warnings"),
        new(ExitCodes.WrongUsage, "wrong usage, or a folder that cannot be written"),
    ];

    public const string Day = "The day on which acceptances must still hold; today when left out.";

    public const string Witnesses = "A folder to write the action that shows each finding to, a file each that 'evaluate' reads; none is written when left out.";

    public const string All = "Show accepted findings, too.";

    public static readonly LocalizedText Analysing = new("Menganalisis aturan", "Analysing rules");

    public static readonly LocalizedText AcceptedBy = new("diterima sampai {0} oleh {1}: {2}", "accepted until {0} by {1}: {2}");

    public static readonly LocalizedText Witness = new("contoh tindakan:", "an action that shows it:");

    public static readonly LocalizedText Summary = new("{0} temuan, {1} di antaranya diterima. {2} peringatan tentang penerimaan.", "{0} findings, {1} of them accepted. {2} warnings about acceptances.");
}
