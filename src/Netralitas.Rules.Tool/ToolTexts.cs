using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>What several commands say. Help is in English; what belongs to a result comes in both languages.</summary>
internal static class ToolTexts
{
    public const string Tool = "Evaluates described acts of Indonesian civil servants (ASN) against the rules on political neutrality.";

    public const string RulesFolder = "A folder of rules; the embedded rules when left out.";

    public const string LanguageOption = "The language of the output.";

    public static readonly LocalizedText Checking = new("Memeriksa aturan", "Checking rules");
}
