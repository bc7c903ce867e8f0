namespace Netralitas.Rules.NRules.Network;

/// <summary>
/// The order in which what waits is done: each step wants the one before it whole, so that no violation appears only to be
/// taken back because a rule that governs came later.
/// </summary>
internal static class Priorities
{
    public const int Complete = NRulesExtensions.LowestPriority + 2;

    public const int Govern = NRulesExtensions.LowestPriority + 1;

    public const int Judge = NRulesExtensions.LowestPriority;
}
