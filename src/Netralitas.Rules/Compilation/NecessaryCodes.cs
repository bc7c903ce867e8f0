using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Compilation;

/// <summary>
/// The codes without one of which a condition cannot hold, read off its shape: never too few, sometimes too many. A filter
/// needs no more.
/// </summary>
internal static class NecessaryCodes
{
    /// <summary>For each fact that the condition constrains, the codes it allows.</summary>
    public static IReadOnlyDictionary<int, CodeSet> Of(Condition condition, FactTable facts) => Of(condition, facts, negated: false);

    private static Dictionary<int, CodeSet> Of(Condition condition, FactTable facts, bool negated) => condition switch
    {
        NotThat not => Of(not.Part, facts, !negated),
        AllOf all => negated ? Any(all.Parts, facts, negated) : All(all.Parts, facts, negated),
        AnyOf any => negated ? All(any.Parts, facts, negated) : Any(any.Parts, facts, negated),
        HasCode hasCode => Of(hasCode, facts, negated),
        _ => [],
    };

    private static Dictionary<int, CodeSet> Of(HasCode leaf, FactTable facts, bool negated)
    {
        var fact = facts.IndexOf(leaf.Fact);
        var codes = facts.SetOf(fact, leaf.Codes.Select(code => code.Name));

        // That none of some codes is present says nothing of those that are.
        return !negated ? new() { [fact] = codes }
            : facts.IsSet(fact) ? []
            : new() { [fact] = facts.Full[fact].Except(codes) };
    }

    private static Dictionary<int, CodeSet> All(IReadOnlyList<Condition> parts, FactTable facts, bool negated)
    {
        var result = new Dictionary<int, CodeSet>();
        foreach (var (fact, codes) in parts.SelectMany(part => Of(part, facts, negated)))
        {
            result[fact] = !result.TryGetValue(fact, out var known) ? codes
                : !facts.IsSet(fact) ? known.Intersect(codes)

                // Several codes may be present at once: either demand stands alone, and the narrower one tells more.
                : codes.Count < known.Count ? codes : known;
        }

        return result;
    }

    private static Dictionary<int, CodeSet> Any(IReadOnlyList<Condition> parts, FactTable facts, bool negated)
    {
        var all = parts.Select(part => Of(part, facts, negated)).ToList();
        return all[0].Keys
            .Where(fact => all.TrueForAll(part => part.ContainsKey(fact)))
            .ToDictionary(fact => fact, fact => all.Select(part => part[fact]).Aggregate((left, right) => left.Union(right)));
    }
}
