namespace Netralitas.Rules.Reliability.Soak;

/// <summary>A file of a rules folder.</summary>
/// <param name="Path">Its path below the folder.</param>
/// <param name="Content">What it says.</param>
internal readonly record struct RuleText(string Path, string Content);
