using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Evaluation;

/// <summary>What becomes of one rule.</summary>
internal enum RuleResult
{
    /// <summary>An element is not met.</summary>
    NotMet,

    /// <summary>The elements fit, or could fit, but the rule was not in force.</summary>
    NotInForce,

    /// <summary>The elements are met and an exception is proven.</summary>
    Lifted,

    /// <summary>Whenever the elements are met, an exception is or another rule governs.</summary>
    SetAside,

    /// <summary>It could still apply.</summary>
    Open,

    /// <summary>The elements are met; an exception is neither proven nor disproven, or another rule may govern.</summary>
    Presumed,

    /// <summary>The elements are met, no exception can lift it and no other rule governs.</summary>
    Established,
}

/// <summary>A rule and what becomes of it.</summary>
/// <param name="ElementsSurelyMet">Whether its elements are met on all possible days, in force or not; of one not in force everywhere, on some.</param>
internal readonly record struct RuleOutcome(CompiledRule Rule, RuleResult Result, bool ElementsSurelyMet)
{
    public bool IsViolation => Result is RuleResult.Established or RuleResult.Presumed;
}
