using System.Collections.Generic;
using System.CommandLine;

namespace Netralitas.Rules.Tool;

/// <summary>A command that says how it ends. Its help and the reference of the tool tell the same.</summary>
internal sealed class ToolCommand(string name, string description, IReadOnlyList<ExitCode> exitCodes) : Command(name, description)
{
    /// <summary>Every exit code the command can have, in ascending order.</summary>
    public IReadOnlyList<ExitCode> ExitCodes { get; } = exitCodes;
}
