using System.Collections.Generic;

namespace Netralitas.Rules.Tool.Explain;

/// <summary>What <c>netralitas explain</c> says.</summary>
internal static class ExplainTexts
{
    public const string Description = "Explain why rules apply to a described action and why not: element by element, with the described values and where they come from.";

    public static readonly IReadOnlyList<ExitCode> Ends =
    [
        new(ExitCodes.Done, "done, whatever the finding"),
        new(ExitCodes.BadRules, "the rules cannot be read or have errors"),
        new(ExitCodes.WrongUsage, "wrong usage, no such rule, or an action that cannot be read"),
    ];

    public const string ActionFile = "The action, YAML or JSON. '-' reads standard input.";

    public const string Rule = "Explain this rule alone, whatever becomes of it; all rules that matter when left out.";

    public const string Format = "The form of the explanation; json holds every rule.";

    public const string All = "List also the rules that more than one thing keeps from applying.";
}
