using Netralitas.Rules.Evaluation;

namespace Netralitas.Rules.Benchmarks.IfChain;

/// <summary>What a rule may come to, one bit each, where that has to be put together.</summary>
internal static class Possible
{
    /// <summary>An element is not met.</summary>
    public const int Off = 1;

    /// <summary>The elements are met and an exception too.</summary>
    public const int Lifted = 2;

    /// <summary>The elements are met and no exception is.</summary>
    public const int Broken = 4;

    /// <summary>The elements are met, no exception is, and another rule governs.</summary>
    public const int SetAside = 8;

    /// <summary>What a rule that is set aside comes to where its elements are not surely met: joining days has to know.</summary>
    public const RuleResult PerhapsSetAside = RuleResult.Established + 1;

    /// <summary>What becomes of a rule on days on which it may be in force.</summary>
    public static RuleResult Result(int possible, bool surelyInForce) =>
        (possible & Broken) == 0 ? ResultOfUnbroken(possible)
        : (possible & Off) != 0 || !surelyInForce ? RuleResult.Open
        : (possible & (Lifted | SetAside)) == 0 ? RuleResult.Established
        : RuleResult.Presumed;

    public static ulong Lowest(ulong mask) => mask & (~mask + 1);

    private static RuleResult ResultOfUnbroken(int possible) =>
        (possible & SetAside) != 0 ? ((possible & Off) == 0 ? RuleResult.SetAside : PerhapsSetAside)
        : (possible & Off) == 0 ? RuleResult.Lifted
        : RuleResult.NotMet;
}
