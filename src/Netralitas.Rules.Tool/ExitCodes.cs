namespace Netralitas.Rules.Tool;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCodes
{
    /// <summary>Done, whatever the verdict.</summary>
    public const int Done = 0;

    /// <summary>The rules or their tests have errors.</summary>
    public const int BadRules = 1;

    /// <summary>Wrong usage, or an action that cannot be read.</summary>
    public const int WrongUsage = 2;
}
