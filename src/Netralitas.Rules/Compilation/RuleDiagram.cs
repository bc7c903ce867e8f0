namespace Netralitas.Rules.Compilation;

/// <summary>What a rule's diagram comes to once everything is known.</summary>
internal static class RuleDiagram
{
    /// <summary>An element is not met.</summary>
    public const int Off = 0;

    /// <summary>The elements are met and an exception too.</summary>
    public const int Lifted = 1;

    /// <summary>The elements are met, no exception is, and no other rule governs.</summary>
    public const int Broken = 2;

    /// <summary>The elements are met and no exception is, but those of a rule in force that goes before it are met, too.</summary>
    public const int SetAside = 3;
}
