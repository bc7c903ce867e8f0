using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool.Cases;

/// <summary>What <c>netralitas cases</c> says.</summary>
internal static class CasesTexts
{
    public const string Description = "Generate tests on the boundaries of rules, in the form of the tests beside the rules, to be read and accepted by a person.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "done"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, no such rule, or a file that exists or cannot be written"),
    ];

    public const string Rule = "A rule to generate tests for; can be repeated. All rules when left out.";

    public const string Output = "A folder to write a file RULE.uji.yaml to for each rule; standard output when left out.";

    public const string Force = "Replace files that exist.";

    public static readonly LocalizedText Exists = new(
        "'{0}' sudah ada dan tidak ditimpa; tidak ada yang ditulis. Pakailah folder lain atau '--force'.",
        "'{0}' exists and is not replaced; nothing was written. Take another folder, or '--force'.");

    public static readonly LocalizedText Written = new("{0}: {1} kasus", "{0}: {1} cases");

    public static readonly LocalizedText NoAction = new("{0}: tidak ada kasus; tidak ada tindakan yang memenuhi aturan ini, atau aturannya terlalu rumit.", "{0}: no cases; no action meets this rule, or it is too complex.");
}
