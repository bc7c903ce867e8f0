namespace Netralitas.Rules.Tool;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCodes
{
    /// <summary>Done, whatever the verdict.</summary>
    public const int Done = 0;

    /// <summary>The rules or their tests have errors.</summary>
    public const int BadRules = 1;

    /// <summary>Wrong usage, or an action that cannot be read; of many, at least one of them.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl+C, as shells have it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
