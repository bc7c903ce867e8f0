using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

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

    /// <summary>The elements are met; an exception is neither proven nor disproven, or a rule that goes before it may govern.</summary>
    Presumed,

    /// <summary>The elements are met, no exception can lift it and no rule goes before it.</summary>
    Established,
}

/// <summary>A rule and what becomes of it.</summary>
/// <param name="ElementsSurelyMet">Of a rule not in force: whether its elements are all met, so that only the day is wrong.</param>
/// <param name="Governs">Whether it is in force and its elements are met, excused or not: then it sets aside the rules it goes before.</param>
internal readonly record struct RuleOutcome(CompiledRule Rule, RuleResult Result, bool ElementsSurelyMet, Truth Governs)
{
    public bool MayGovernAnother => Governs != Truth.False && Rule.Rule.SetsAside.Count > 0;

    public bool IsViolation => Result is RuleResult.Established or RuleResult.Presumed;
}
