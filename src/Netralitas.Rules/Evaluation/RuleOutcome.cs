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

    /// <summary>It could still apply.</summary>
    Open,

    /// <summary>The elements are met; an exception is neither proven nor disproven.</summary>
    Presumed,

    /// <summary>The elements are met and no exception can lift it.</summary>
    Established,
}

/// <summary>A rule and what becomes of it.</summary>
/// <param name="ElementsSurelyMet">Of a rule not in force: whether its elements are all met, so that only the day is wrong.</param>
internal readonly record struct RuleOutcome(CompiledRule Rule, RuleResult Result, bool ElementsSurelyMet)
{
    public bool IsViolation => Result is RuleResult.Established or RuleResult.Presumed;
}
