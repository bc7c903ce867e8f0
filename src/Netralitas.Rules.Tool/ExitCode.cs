namespace Netralitas.Rules.Tool;

/// <summary>An exit code of a command, and what it means there.</summary>
internal sealed record ExitCode(int Code, string Meaning);
