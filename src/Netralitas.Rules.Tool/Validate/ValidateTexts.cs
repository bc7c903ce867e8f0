using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Validate;

/// <summary>What <c>netralitas validate</c> says.</summary>
internal static class ValidateTexts
{
    public const string Description = "Check a folder or a pack of rules and print every problem.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "no errors"),
        new(ExitCodes.BadRules, "errors, or with --warnings-as-errors warnings"),
        new(ExitCodes.WrongUsage, "wrong usage"),
    ];

    public static readonly LocalizedText Valid = new("{0}: sah. {1} aturan, versi {2}, {3}", "{0}: valid. {1} rules, version {2}, {3}");

    public static readonly LocalizedText BuildsOn = new("Berdasarkan {0} {1}, {2}", "Builds on {0} {1}, {2}");

    public static readonly LocalizedText Overrides = new("  menimpa {0} {1} sejak {2}: {3}", "  overrides {0} {1} from {2}: {3}");
}
