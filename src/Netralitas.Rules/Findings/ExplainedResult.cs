namespace Netralitas.Rules.Findings;

/// <summary>What becomes of one rule in one action.</summary>
public enum ExplainedResult
{
    /// <summary>Broken, however the description is completed.</summary>
    Established,

    /// <summary>The elements are met; an exception is neither proven nor disproven, or another rule may govern.</summary>
    Presumed,

    /// <summary>It could still apply.</summary>
    Open,

    /// <summary>The elements are met and an exception is proven.</summary>
    Lifted,

    /// <summary>Whenever its elements are met, another rule governs.</summary>
    SetAside,

    /// <summary>The elements fit, or could fit, but the rule is not in force.</summary>
    NotInForce,

    /// <summary>An element is not met.</summary>
    NotMet,
}
