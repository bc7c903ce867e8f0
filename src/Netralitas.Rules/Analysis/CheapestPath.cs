using System.Collections.Generic;
using Netralitas.Rules.Compilation;

namespace Netralitas.Rules.Analysis;

/// <summary>Finds the way through a region that describes the fewest facts.</summary>
/// <param name="state">What is possible; answers it excludes are not taken.</param>
/// <param name="undescribed">What holds of an action of which nothing is described: answers it settles cost nothing.</param>
internal sealed class CheapestPath(FactSpace space, ulong[] state, ulong[] undescribed)
{
    private const int None = int.MaxValue / 2;

    private readonly Dictionary<int, (int Cost, int Answer)> _best = [];

    /// <summary>An answer for each variable on the way, or null when there is no action in the region.</summary>
    public IReadOnlyList<(DiagramVariable Variable, int Answer)>? Through(int region)
    {
        if (CostOf(region) >= None)
        {
            return null;
        }

        var path = new List<(DiagramVariable, int)>();
        for (var node = region; node >= 0;)
        {
            var (_, answer) = _best[node];
            path.Add((space.Variables[space.VariableOf(node)], answer));
            node = space.ChildrenOf(node)[answer];
        }

        return path;
    }

    private int CostOf(int node)
    {
        if (node < 0)
        {
            return node == FactSpace.Everywhere ? 0 : None;
        }

        if (_best.TryGetValue(node, out var known))
        {
            return known.Cost;
        }

        var variable = space.Variables[space.VariableOf(node)];
        var children = space.ChildrenOf(node);
        var best = (Cost: None, Answer: 0);
        for (var answer = 0; answer < children.Count; answer++)
        {
            if (IsPossible(variable, answer, state) && CostOf(children[answer]) + Price(variable, answer) is var cost && cost < best.Cost)
            {
                best = (cost, answer);
            }
        }

        _best[node] = best;
        return best.Cost;
    }

    // Days are told anyway, and a code that is absent need not be told.
    private int Price(DiagramVariable variable, int answer)
    {
        if (variable.Fact < 0)
        {
            return 0;
        }

        for (var other = 0; other < variable.Ways.Count; other++)
        {
            if (other != answer && IsPossible(variable, other, undescribed))
            {
                return space.IsAbsence(variable, answer) ? 0 : 1;
            }
        }

        return 0;
    }

    private static bool IsPossible(DiagramVariable variable, int answer, ulong[] words)
    {
        var (word, mask, takenWhenClear) = variable.Ways[answer];
        return ((words[word] & mask) == 0) == takenWhenClear;
    }
}
