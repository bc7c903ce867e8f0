using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>What several commands say. Help is in English; what belongs to a result comes in both languages.</summary>
internal static class ToolTexts
{
    public const string Tool = "Evaluates described acts of Indonesian civil servants (ASN) against the rules on political neutrality.";

    // What help calls the values of options.
    public const string Folder = "DIR";
    public const string File = "FILE";
    public const string Day = "YYYY-MM-DD";
    public const string Text = "TEXT";
    public const string Number = "N";
    public const string Id = "ID";
    public const string Hash = "HASH";

    public const string RulesFolder = "A folder of rules, or a pack of them (.rulepack); the embedded rules when left out.";

    public const string LanguageOption = "The language of findings, diagnostics and all else that belongs to a result; help is in English.";

    public const string TrustedKey = "A public key (ECDSA on P-256, PEM) with which the rules must be signed; of several any will do. Only a signed pack is taken then. No signature is asked for when left out.";

    public static readonly LocalizedText EmbeddedRules = new("aturan tertanam", "embedded rules");

    public static readonly LocalizedText CannotBeSigned = new(
        "{0}: tidak ditandatangani, padahal '--trusted-key' mewajibkannya. Hanya paket (.rulepack) yang dapat ditandatangani.",
        "{0}: not signed, but '--trusted-key' requires it. Only a pack (.rulepack) can be signed.");

    public static readonly LocalizedText Checking = new("Memeriksa aturan", "Checking rules");

    public static readonly LocalizedText NotWritten = new("Tidak dapat menulis: {0}", "It cannot be written: {0}");

    public static string NotADay(string text) => $"'{text}' is not a day. Write it as year-month-day, for example 2026-01-31.";

    public static string NotATrustedKey(string file, string problem) => $"The key {file} cannot be used: {problem}";

    public static string NotALine(string option) => $"{option} must be a text on one line.";
}
