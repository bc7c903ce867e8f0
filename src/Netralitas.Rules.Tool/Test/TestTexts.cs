using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Test;

/// <summary>What <c>netralitas test</c> says.</summary>
internal static class TestTexts
{
    public const string Description = "Check a folder of rules, then run the tests beside them and the real cases. Exit codes: 0 all passed, 1 errors or failed tests, 2 wrong usage.";

    public static readonly LocalizedText Failed = new("GAGAL", "FAILED");

    public static readonly LocalizedText Changed = new("BERUBAH", "CHANGED");

    public static readonly LocalizedText OfBase = new("Uji aturan tertanam: {0} tetap, {1} berubah", "Tests of the embedded rules: {0} the same, {1} changed");

    public static readonly LocalizedText NoTests = new("Tidak ada uji.", "There are no tests.");
}
