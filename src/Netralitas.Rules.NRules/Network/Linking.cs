using NRules.RuleModel;

namespace Netralitas.Rules.NRules.Network;

/// <summary>What an action of a rule yields lives as long as its match does; each time the action runs again it is replaced.</summary>
internal static class Linking
{
    public static void Yield(this IContext context, string key, object fact)
    {
        if (context.GetLinked(key) is null)
        {
            context.InsertLinked(key, fact);
        }
        else
        {
            context.UpdateLinked(key, fact);
        }
    }

    public static void Withdraw(this IContext context, string key)
    {
        if (context.GetLinked(key) is { } fact)
        {
            context.RetractLinked(key, fact);
        }
    }
}
