using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>What goes around diagnostics.</summary>
internal static class OutputTexts
{
    public const string Format = "The form of the diagnostics: text for people, json, sarif (SARIF 2.1.0) and github (workflow commands) for programs.";

    public const string WarningsAsErrors = "End with exit code 1 when there are warnings, too.";

    public static readonly LocalizedText Omitted = new("… dan {0} lagi. Perbaiki yang di atas, lalu periksa lagi.", "… and {0} more. Mend those above, then check again.");

    public static readonly LocalizedText WarningsFail = new("Peringatan yang dianggap sebagai kesalahan: {0}.", "Warnings that count as errors: {0}.");
}
