namespace Netralitas.Rules.Tool.Explain;

/// <summary>What <c>netralitas explain</c> says.</summary>
internal static class ExplainTexts
{
    public const string Description = "Explain why rules apply to a described action and why not: element by element, with the described values and where they come from. Exit codes: 0 done, 1 the rules have errors, 2 wrong usage, no such rule, or an unreadable action.";

    public const string ActionFile = "The action, YAML or JSON. '-' reads standard input.";

    public const string Rule = "Explain this rule alone, whatever becomes of it.";

    public const string Format = "The form of the explanation: text when left out. json holds all rules.";

    public const string All = "List also the rules that more than one thing keeps from applying.";
}
