namespace Netralitas.Rules.NRules.Network;

/// <summary>The order in which what waits is done: all inserted actions are completed before any is judged.</summary>
internal static class Priorities
{
    public const int Complete = NRulesExtensions.LowestPriority + 1;

    public const int Judge = NRulesExtensions.LowestPriority;
}
