using System;
using System.Collections.Generic;
using System.Numerics;

namespace Netralitas.Rules.Compilation;

/// <summary>A way out of a node: taken when a word of the state and the mask have a bit in common, or when they have none.</summary>
/// <param name="Target">A later node, or an outcome as <c>~outcome</c>.</param>
internal readonly record struct DiagramEdge(int Word, ulong Mask, bool TakenWhenClear, int Target)
{
    public bool IsPossible(ulong[] state) => ((state[Word] & Mask) == 0) == TakenWhenClear;
}

/// <summary>A question about one variable: which of its values lead where.</summary>
/// <param name="Variable">What the node asks: a fact by its number, or a day test as <c>~test</c>.</param>
/// <param name="Part">Tells the parts of a set of codes apart, each of which is asked on its own.</param>
internal readonly record struct DiagramNode(int Variable, int Part, int FirstEdge, int EndEdge);

/// <summary>
/// A condition, or the elements and exceptions of a rule, as a decision diagram: reduced and ordered, so that it answers
/// exactly what is possible while facts are unknown, and exactly which unknown facts still matter. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Described parts are walked past; an unknown one is left by every way out. What is reached is what some completion of the
/// description gives, and nothing else, because no variable is asked twice on a path. Three-valued connectives cannot promise
/// that: of "PNS, or not PNS" they say "unknown".
/// </remarks>
internal sealed class Diagram(DiagramNode[] nodes, DiagramEdge[] edges, int root)
{
    /// <summary>How many nodes it has.</summary>
    public int Size => nodes.Length;

    /// <summary>The nodes, each before those it leads to.</summary>
    public IReadOnlyList<DiagramNode> Nodes => nodes;

    /// <summary>The ways out of all nodes, those of one node together.</summary>
    public IReadOnlyList<DiagramEdge> Edges => edges;

    /// <summary>The first node, or the outcome as <c>~outcome</c> where nothing is asked.</summary>
    public int Root => root;

    /// <summary>Every outcome that is possible in a state, one bit each.</summary>
    public int Outcomes(ulong[] state)
    {
        if (root < 0)
        {
            return 1 << ~root;
        }

        // Nodes stand before those they lead to, so one pass in order visits each that is reached once. Hardly any diagram has
        // more nodes than a word has bits: those of the word at hand are kept apart from the rest. A shift counts within a word.
        var outcomes = 0;
        Span<ulong> later = stackalloc ulong[CodeSet.WordsFor(nodes.Length)];
        later.Clear();
        later[0] = 1;
        for (var word = 0; word < later.Length; word++)
        {
            var first = word * CodeSet.WordSize;
            for (var reached = later[word]; reached != 0;)
            {
                ref readonly var node = ref nodes[first + BitOperations.TrailingZeroCount(reached)];
                reached &= reached - 1;
                for (var edge = node.FirstEdge; edge < node.EndEdge; edge++)
                {
                    ref readonly var way = ref edges[edge];
                    if (!way.IsPossible(state))
                    {
                        continue;
                    }

                    if (way.Target < 0)
                    {
                        outcomes |= 1 << ~way.Target;
                    }
                    else if (way.Target < first + CodeSet.WordSize)
                    {
                        reached |= 1UL << way.Target;
                    }
                    else
                    {
                        later[way.Target / CodeSet.WordSize] |= 1UL << way.Target;
                    }
                }
            }
        }

        return outcomes;
    }

    /// <summary>
    /// The variables (see <see cref="DiagramNode.Variable"/>) that could still change the outcome, when outcomes that share a
    /// group count as one.
    /// </summary>
    /// <param name="group">The group of each outcome.</param>
    /// <returns>Each variable once, in no order.</returns>
    public IReadOnlyCollection<int> Support(ulong[] state, ReadOnlySpan<int> group)
    {
        if (nodes.Length == 1)
        {
            return OfOne(state, group);
        }

        // From the leaves up, nodes that come to the same in this state become one; a node whose ways out all do is none.
        var same = new int[nodes.Length];
        var reduced = new Dictionary<NodeKey, int>();
        var kept = new List<(int Variable, int[] Children)>();
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            var node = nodes[i];
            var children = new List<int>(node.EndEdge - node.FirstEdge);
            for (var edge = node.FirstEdge; edge < node.EndEdge; edge++)
            {
                if (edges[edge].IsPossible(state))
                {
                    var target = edges[edge].Target;
                    children.Add(target < 0 ? ~group[~target] : same[target]);
                }
            }

            if (children.TrueForAll(child => child == children[0]))
            {
                same[i] = children[0];
                continue;
            }

            var key = new NodeKey(node.Variable, node.Part, [.. children]);
            if (!reduced.TryGetValue(key, out var number))
            {
                reduced[key] = number = kept.Count;
                kept.Add((node.Variable, key.Children));
            }

            same[i] = number;
        }

        return Reach(kept, root < 0 ? root : same[0]);
    }

    // Most conditions are one question, which matters when it has answers that differ.
    private int[] OfOne(ulong[] state, ReadOnlySpan<int> group)
    {
        int? first = null;
        foreach (var edge in edges)
        {
            if (edge.IsPossible(state) && (first ??= group[~edge.Target]) != group[~edge.Target])
            {
                return [nodes[0].Variable];
            }
        }

        return [];
    }

    private static HashSet<int> Reach(List<(int Variable, int[] Children)> kept, int root)
    {
        var variables = new HashSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var number))
        {
            if (number >= 0 && seen.Add(number))
            {
                variables.Add(kept[number].Variable);
                foreach (var child in kept[number].Children)
                {
                    open.Push(child);
                }
            }
        }

        return variables;
    }
}
