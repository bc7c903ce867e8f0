using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Compilation;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Documents;

/// <summary>
/// The nodes of a diagram that ask a reader something. That a day lies in a period of all days is no question; the engine need not
/// know, a picture must.
/// </summary>
internal sealed class AskedQuestions
{
    private readonly Diagram _diagram;
    private readonly int[] _ends;

    public AskedQuestions(Diagram diagram, StateLayout layout)
    {
        _diagram = diagram;
        _ends = new int[diagram.Size];
        for (var i = diagram.Size - 1; i >= 0; i--)
        {
            var node = diagram.Nodes[i];
            var ways = Edges(diagram, node).Where(edge => !IsAlways(node, layout) || IsYes(node, edge, layout)).Select(edge => End(edge.Target)).Distinct().ToList();
            _ends[i] = ways.Count == 1 ? ways[0] : i;
        }

        Nodes = Reached();
    }

    /// <summary>Their numbers, in the order of the diagram.</summary>
    public IReadOnlyList<int> Nodes { get; }

    /// <summary>Where a way ends: at a node that is asked, or at an outcome as <c>~outcome</c>.</summary>
    public int End(int target) => target < 0 ? target : _ends[target];

    /// <summary>Whether an outcome, as <c>~outcome</c>, can come out.</summary>
    public bool Leads(int outcome) => End(_diagram.Root) == outcome || Nodes.Any(node => Targets(node).Contains(outcome));

    /// <summary>The ways out of a node.</summary>
    public static IEnumerable<DiagramEdge> Edges(Diagram diagram, DiagramNode node) => diagram.Edges.Skip(node.FirstEdge).Take(node.EndEdge - node.FirstEdge);

    /// <summary>Whether a way out is the answer yes, of a node that is answered by yes or no.</summary>
    public static bool IsYes(DiagramNode node, DiagramEdge edge, StateLayout layout) => node.Variable >= 0
        ? !edge.TakenWhenClear
        : (edge.Word, edge.Mask) == layout.Answer(~node.Variable, holds: true);

    private static bool IsAlways(DiagramNode node, StateLayout layout) =>
        node.Variable < 0 && !layout.Tests.IsWindow(~node.Variable) && layout.Tests.Periods[~node.Variable] == ValidityPeriod.Always;

    private IEnumerable<int> Targets(int node) => Edges(_diagram, _diagram.Nodes[node]).Select(edge => End(edge.Target)).Distinct();

    private List<int> Reached()
    {
        var reached = new SortedSet<int>();
        var open = new Stack<int>([End(_diagram.Root)]);
        while (open.TryPop(out var node))
        {
            if (node >= 0 && reached.Add(node))
            {
                foreach (var target in Targets(node))
                {
                    open.Push(target);
                }
            }
        }

        return [.. reached];
    }
}
