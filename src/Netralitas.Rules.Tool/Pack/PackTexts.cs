using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Pack;

/// <summary>What <c>netralitas pack</c> says.</summary>
internal static class PackTexts
{
    public const string Description = "Pack a rulebook, tests and real cases included, into one file that shows every change made to it, and sign it if wanted.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "written"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, a key that cannot be used, or a file that cannot be written"),
    ];

    public const string Output = "The pack to write, a file that ends in .rulepack; one that is there is replaced in one step. It cannot be left out.";

    public const string Key = "A private key to sign with: ECDSA on P-256, PEM (PKCS#8). The password of an encrypted one is taken from the environment variable NETRALITAS_KEY_PASSWORD. Not signed when left out.";

    public const string Extension = "--output must end in .rulepack.";

    public static readonly LocalizedText Written = new("{0}: {1} {2}, {3}, {4} berkas", "{0}: {1} {2}, {3}, {4} files");

    public static readonly LocalizedText Signed = new("Ditandatangani dengan kunci {0}", "Signed with the key {0}");

    public static readonly LocalizedText NotSigned = new("Tidak ditandatangani", "Not signed");

    public static readonly LocalizedText NoKey = new("Kunci {0} tidak dapat dipakai: {1}", "The key {0} cannot be used: {1}");
}
