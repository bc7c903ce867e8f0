using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tool;

/// <summary>Refuses ids of rules that a rulebook does not have, with the nearest that it has.</summary>
internal static class RuleNames
{
    private static readonly LocalizedText NoSuchRule = new("Tidak ada aturan '{0}'.", "There is no rule '{0}'.");

    private static readonly LocalizedText Nearest = new("Tidak ada aturan '{0}'. Maksud Anda '{1}'?", "There is no rule '{0}'. Did you mean '{1}'?");

    /// <summary>What to say of an id that the rulebook does not have; null when it has it.</summary>
    public static LocalizedText? Refusal(string id, Rulebook rulebook) =>
        rulebook.RuleIds.Contains(id) ? null
        : rulebook.NearestRule(id) is { } near ? Nearest.Fill(id, near)
        : NoSuchRule.Fill(id);
}
