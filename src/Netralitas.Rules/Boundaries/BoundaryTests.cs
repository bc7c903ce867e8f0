namespace Netralitas.Rules.Boundaries;

/// <summary>Generated tests of one rule. Immutable and thread-safe.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">A file of tests (<c>*.uji.yaml</c>), to be read and accepted by a person; only a comment that says why when there are none.</param>
/// <param name="Count">How many tests it holds.</param>
public sealed record BoundaryTests(string Rule, string Text, int Count);
