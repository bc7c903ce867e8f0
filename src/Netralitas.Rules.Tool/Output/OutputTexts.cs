using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Output;

/// <summary>What goes around diagnostics.</summary>
internal static class OutputTexts
{
    public const string Format = "The form of the diagnostics.";

    public const string WarningsAsErrors = "End with exit code 1 when there are warnings, too.";

    public static readonly LocalizedText Omitted = new("… dan {0} lagi. Perbaiki yang di atas, lalu periksa lagi.", "… and {0} more. Mend those above, then check again.");

    public static readonly LocalizedText WarningsFail = new("Peringatan yang dianggap sebagai kesalahan: {0}.", "Warnings that count as errors: {0}.");
}
